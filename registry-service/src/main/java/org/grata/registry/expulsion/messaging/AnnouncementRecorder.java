package org.grata.registry.expulsion.messaging;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.grata.base.IdGenerator;
import org.grata.message.AnnouncementExtracted;
import org.grata.message.Measure;
import org.grata.registry.expulsion.Outcome;
import org.grata.registry.expulsion.Report;
import org.grata.registry.expulsion.Resolution;
import org.grata.registry.expulsion.Withdrawal;
import org.grata.registry.expulsion.store.ExpulsionStore;
import org.grata.vocabulary.MeasureStatus;

/** Takes the measures of an announcement into the register. */
@ApplicationScoped
public class AnnouncementRecorder {
    private final ExpulsionStore store;
    private final OutcomeWriter writer;
    private final MissionRegistration missions;
    private final Reversals reversals;
    private final ChangeAnnouncer announcer;
    private final IdGenerator ids;
    private final Clock clock;

    public AnnouncementRecorder(
            ExpulsionStore store,
            OutcomeWriter writer,
            MissionRegistration missions,
            Reversals reversals,
            ChangeAnnouncer announcer,
            IdGenerator ids,
            Clock clock) {
        this.store = store;
        this.writer = writer;
        this.missions = missions;
        this.reversals = reversals;
        this.announcer = announcer;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Measures that an earlier message of the same announcement brought are left as they are; of the
     * others, news come first.
     *
     * @return how many were taken
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int record(AnnouncementExtracted announcement) {
        lockPairs(announcement.measures());
        Map<Integer, ExpulsionStore.Taken> known = store.taken(announcement.announcementId());
        Set<UUID> told = new HashSet<>();
        known.values().forEach(taken -> Stream.ofNullable(taken.expulsionId()).forEach(told::add));
        int taken = 0;
        for (int index : newsFirst(announcement.measures())) {
            if (!known.containsKey(index)) {
                record(Report.of(ids.next(), announcement, index), told)
                        .ifPresent(outcome -> told.add(outcome.after().id()));
                taken++;
            }
        }
        return taken;
    }

    private Optional<Outcome> record(Report report, Set<UUID> told) {
        // PostgreSQL keeps microseconds; what is told must equal what is stored.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Resolution resolution = new Resolution(store.neighbours(report), told);
        Optional<Outcome> outcome = report.measure().status() == MeasureStatus.REVERSED
                ? reversal(resolution.withdrawal(report, now))
                : Optional.of(resolution.resolve(report, ids.next(), now));
        outcome.ifPresentOrElse(
                decided -> write(decided, report, now), () -> store.insertReport(null, report, List.of(), now));
        return outcome;
    }

    private static Optional<Outcome> reversal(Withdrawal withdrawal) {
        return switch (withdrawal) {
            case Withdrawal.Decided(Outcome.Reverses reverses) -> Optional.of(reverses);
            case Withdrawal.Undecided _ -> Optional.empty();
        };
    }

    private void write(Outcome outcome, Report report, Instant now) {
        UUID id = outcome.after().id();
        writer.writeExpulsion(outcome);
        store.insertReport(id, report, outcome.because(), now);
        writer.writeRevision(outcome, report.id());
        missions.register(id, report);
        reversals.settle(outcome).forEach(heard -> announcer.announce(heard, now));
    }

    /** In one order for all announcements, so that two that tell the same pairs cannot block each other. */
    private void lockPairs(List<Measure> measures) {
        Set<Pair> pairs = new TreeSet<>(
                Comparator.comparing((Pair pair) -> pair.receiving()).thenComparing(Pair::sending));
        measures.forEach(measure -> pairs.add(new Pair(measure.receivingState(), measure.sendingState())));
        pairs.forEach(pair -> store.lockPair(pair.receiving(), pair.sending()));
    }

    /**
     * The text's own news choose their expulsions before its background does: what the news tell, the
     * background cannot mean.
     */
    private static List<Integer> newsFirst(List<Measure> measures) {
        return IntStream.range(0, measures.size())
                .boxed()
                .sorted(Comparator.comparingInt(index -> precedence(measures.get(index))))
                .toList();
    }

    private static int precedence(Measure measure) {
        return switch (measure.status()) {
            case ANNOUNCED -> 0;
            case REVERSED -> 1;
            case THREATENED -> 2;
            case REPORTED_PAST -> 3;
        };
    }

    private record Pair(String receiving, String sending) {}
}
