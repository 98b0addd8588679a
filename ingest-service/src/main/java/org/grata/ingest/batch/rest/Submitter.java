package org.grata.ingest.batch.rest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.grata.ingest.announcement.Announcements;
import org.grata.ingest.announcement.BoundedExtractor;
import org.grata.ingest.announcement.SubmissionResult;
import org.grata.ingest.announcement.TextDigest;
import org.grata.ingest.batch.Batch;
import org.grata.web.Problem;
import org.grata.web.ProblemException;
import org.grata.web.Problems;
import org.grata.web.Violation;
import org.grata.web.error.ErrorAnswers;
import org.grata.web.json.StrictJson;
import org.jspecify.annotations.Nullable;

/** Submits lines like single announcements. */
@Singleton
class Submitter {
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    private final Announcements announcements;
    private final StrictJson json;
    private final BatchConfig config;
    private final Clock clock;

    Submitter(Announcements announcements, ObjectMapper mapper, BatchConfig config, Clock clock) {
        this.announcements = announcements;
        this.json = new StrictJson(mapper);
        this.config = config;
        this.clock = clock;
    }

    /** A line whose fault is found before anything is done with it. */
    record Refused(long number, Problem problem) implements Batch.Line<BatchResult> {
        @Override
        public Set<Object> claims() {
            return Set.of();
        }

        @Override
        public BatchResult work() {
            return BatchResult.of(number, problem);
        }
    }

    static Refused tooLong(long number, int longest) {
        return new Refused(number, Problems.tooLarge("line", longest).problem());
    }

    /** @param number of the line, from 1 */
    Batch.Line<BatchResult> line(long number, byte[] line) {
        try {
            return new Submitted(number, (BatchLine) json.read(line, BatchLine.class));
        } catch (ProblemException e) {
            return new Refused(number, e.problem());
        }
    }

    private final class Submitted implements Batch.Line<BatchResult> {
        private final long number;
        private final BatchLine line;

        private Submitted(long number, BatchLine line) {
            this.number = number;
            this.line = line;
        }

        @Override
        public Set<Object> claims() {
            Set<Object> claims = new HashSet<>();
            if (line.text() != null) {
                claims.add(TextDigest.of(line.text()));
            }
            if (line.idempotencyKey() != null) {
                claims.add(line.idempotencyKey());
            }
            return claims;
        }

        @Override
        public BatchResult work() {
            try {
                return BatchResult.of(number, submit(line));
            } catch (ProblemException e) {
                return BatchResult.of(number, inBody(e.problem()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return BatchResult.of(number, ErrorAnswers.problem(e));
            } catch (RuntimeException e) {
                return BatchResult.of(number, ErrorAnswers.problem(e));
            }
        }
    }

    /** The batch waits where a single caller is sent away: it is itself what fills the place. */
    private SubmissionResult submit(BatchLine line) throws InterruptedException {
        Instant limit = clock.instant().plus(config.patience());
        while (true) {
            try {
                return announcements.submit(line.toSubmission(), line.idempotencyKey());
            } catch (ProblemException e) {
                if (!e.problem().code().equals(BoundedExtractor.BUSY)
                        || clock.instant().isAfter(limit)) {
                    throw e;
                }
                Thread.sleep(BETWEEN_TRIES);
            }
        }
    }

    /** The key stands in the line, not in a header. */
    private static Problem inBody(Problem problem) {
        List<Violation> errors =
                problem.errors().stream().map(Submitter::inBody).toList();
        @Nullable
        String detail = problem.detail() == null
                ? null
                : problem.detail().replace(Announcements.IDEMPOTENCY_KEY + ":", "idempotencyKey:");
        return new Problem(
                problem.type(), problem.title(), problem.status(), detail, problem.instance(), problem.code(), errors);
    }

    private static Violation inBody(Violation violation) {
        return violation.field().equals(Announcements.IDEMPOTENCY_KEY)
                ? new Violation("idempotencyKey", Violation.BODY, violation.detail())
                : violation;
    }
}
