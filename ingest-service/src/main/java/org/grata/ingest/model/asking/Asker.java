package org.grata.ingest.model.asking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.extraction.Agreement;
import org.grata.extraction.Announcement;
import org.grata.extraction.UnsupportedLanguageException;
import org.grata.ingest.announcement.AnnouncementStore;
import org.grata.ingest.announcement.Reading;
import org.grata.ingest.announcement.StoredAnnouncement;
import org.grata.ingest.model.Circuit;
import org.grata.ingest.model.Question;
import org.grata.ingest.model.store.QuestionTable;
import org.grata.modelreader.ModelException;
import org.grata.modelreader.SecondReader;
import org.grata.modelreader.SecondReading;
import org.grata.vocabulary.Reader;
import org.jboss.logging.Logger;

/** Asks about one announcement and writes down what came of it. */
@ApplicationScoped
class Asker {
    private static final Logger LOG = Logger.getLogger(Asker.class);
    private static final Duration LONGEST_DELAY = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 10;
    /** What says that the endpoint, not the question, is the trouble. */
    private static final Set<ModelException.Kind> OF_THE_ENDPOINT = Set.of(
            ModelException.Kind.RATE_LIMITED,
            ModelException.Kind.UNAVAILABLE,
            ModelException.Kind.TIMED_OUT,
            ModelException.Kind.MISCONFIGURED);

    private final AnnouncementStore announcements;
    private final QuestionTable questions;
    private final ModelConfig config;
    private final ModelMetrics metrics;
    private final Clock clock;

    Asker(
            AnnouncementStore announcements,
            QuestionTable questions,
            ModelConfig config,
            ModelMetrics metrics,
            Clock clock) {
        this.announcements = announcements;
        this.questions = questions;
        this.config = config;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Returns when the end is written down; when that fails, the question is asked again once its lease ends. */
    void ask(Question question, SecondReader reader, Circuit circuit) throws InterruptedException {
        Optional<StoredAnnouncement> found = announcements.byId(question.announcementId());
        if (found.isEmpty() || found.get().readings().by(Reader.PERSON).isPresent()) {
            questions.drop(question);
            return;
        }
        StoredAnnouncement announcement = found.get();
        try {
            SecondReading answer = reader.read(new Announcement(
                    announcement.text(),
                    announcement.publishedAt(),
                    announcement.extraction().language(),
                    announcement.title()));
            circuit.answered();
            metrics.answered(answer.usage(), answer.doubts());
            keep(question, answer);
        } catch (UnsupportedLanguageException e) {
            questions.giveUp(question, clock.instant(), "UNSUPPORTED_LANGUAGE");
        } catch (ModelException e) {
            metrics.failed(e.kind().name());
            failed(question, e, circuit);
        }
    }

    private void keep(Question question, SecondReading answer) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        announcements.read(
                question.announcementId(),
                announcement ->
                        questions.done(question) ? Optional.of(reading(announcement, answer, now)) : Optional.empty());
    }

    private Reading reading(StoredAnnouncement announcement, SecondReading answer, Instant now) {
        return new Reading(
                announcement.readings().version() + 1,
                Reader.MODEL,
                config.name().orElse(null),
                now,
                Agreement.judged(
                        answer.extraction(),
                        announcement.readings().by(Reader.RULES).orElseThrow().extraction()),
                List.of());
    }

    private void failed(Question question, ModelException e, Circuit circuit) {
        Instant now = clock.instant();
        if (OF_THE_ENDPOINT.contains(e.kind())) {
            circuit.failed(now);
        } else {
            circuit.answered();
        }
        boolean putOff = e.kind() == ModelException.Kind.RATE_LIMITED || e.kind() == ModelException.Kind.MISCONFIGURED;
        if (putOff || (e.isTransient() && question.attempts() < config.tries())) {
            questions.later(question, now.plus(delay(question, e)), e.kind().name(), !putOff);
            LOG.infof("Asking a model about %s is put off: %s", question.announcementId(), e.getMessage());
        } else {
            questions.giveUp(question, now, e.kind().name());
            LOG.warnf(
                    "No model reads the announcement %s, which stays as the rules read it: %s",
                    question.announcementId(), e.getMessage());
        }
    }

    private Duration delay(Question question, ModelException e) {
        Duration asked = e.retryAfter();
        Duration own = config.firstDelay().multipliedBy(1L << Math.clamp(question.attempts() - 1L, 0, MOST_DOUBLINGS));
        Duration wanted = asked == null || asked.compareTo(own) < 0 ? own : asked;
        return wanted.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : wanted;
    }
}
