package org.grata.registry.expulsion.messaging;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.grata.registry.expulsion.Cause;
import org.grata.registry.expulsion.Expulsion;
import org.grata.registry.expulsion.Outcome;
import org.grata.registry.expulsion.Reason;
import org.grata.registry.expulsion.Report;
import org.grata.registry.expulsion.Rereading;
import org.grata.registry.expulsion.Resolution;
import org.grata.registry.expulsion.Withdrawal;
import org.grata.registry.expulsion.store.Assigned;
import org.grata.registry.expulsion.store.Assignments;
import org.grata.registry.expulsion.store.ExpulsionStore;
import org.grata.registry.expulsion.store.Readings;
import org.grata.vocabulary.MeasureStatus;

/** Takes the measures of an announcement into the register. */
@ApplicationScoped
public class AnnouncementRecorder {
    private final ExpulsionStore store;
    private final Readings readings;
    private final OutcomeWriter writer;
    private final MissionRegistration missions;
    private final Reversals reversals;
    private final Assignments assignments;
    private final Recount recount;
    private final ChangeAnnouncer announcer;
    private final IdGenerator ids;
    private final Clock clock;

    public AnnouncementRecorder(
            ExpulsionStore store,
            Readings readings,
            OutcomeWriter writer,
            MissionRegistration missions,
            Reversals reversals,
            Assignments assignments,
            Recount recount,
            ChangeAnnouncer announcer,
            IdGenerator ids,
            Clock clock) {
        this.store = store;
        this.readings = readings;
        this.writer = writer;
        this.missions = missions;
        this.reversals = reversals;
        this.assignments = assignments;
        this.recount = recount;
        this.announcer = announcer;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Measures that an earlier message of the same reading brought are left as they are; of the others, news come
     * first. A later reading replaces what the earlier ones told; one that is older than what is known changes nothing.
     *
     * @return how many measures were taken or withdrawn
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int record(AnnouncementExtracted announcement) {
        UUID id = announcement.announcementId();
        readings.lock(id);
        int newest = readings.newest(id);
        if (announcement.reading() < newest) {
            return 0;
        }
        if (announcement.reading() > 1) {
            readings.note(id, announcement.reading());
        }
        List<Assigned> earlier =
                newest > 0 && announcement.reading() > newest ? assignments.ofAnnouncement(id) : List.of();
        lockPairs(
                Stream.concat(announcement.measures().stream(), earlier.stream().map(one -> one.report()
                                .measure()))
                        .toList());
        // Read again, because a person may have merged or split before the pairs were locked.
        return earlier.isEmpty() ? take(announcement) : replace(announcement, assignments.ofAnnouncement(id));
    }

    /**
     * Takes what a person recorded, like the only measure of an announcement of its own.
     *
     * @return the expulsion that it became or joined
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Expulsion record(Report byHand) {
        lockPairs(List.of(byHand.measure()));
        return record(byHand, Set.of()).orElseThrow().after();
    }

    private int take(AnnouncementExtracted announcement) {
        Map<Integer, Optional<UUID>> known = readings.taken(announcement.announcementId());
        Set<UUID> told = new HashSet<>();
        known.values().forEach(expulsion -> expulsion.ifPresent(told::add));
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

    /**
     * A measure that is the only one between its States in both readings stays with its expulsion, whatever the
     * reader corrected; others are resolved like new ones.
     */
    private int replace(AnnouncementExtracted announcement, List<Assigned> earlier) {
        Instant now = now();
        Map<UUID, Expulsion> before = new LinkedHashMap<>();
        earlier.forEach(one -> Stream.ofNullable(one.expulsionId())
                .forEach(id -> before.computeIfAbsent(id, any -> store.find(any).orElseThrow())));
        assignments.withdraw(announcement.announcementId(), now);
        Rereading rereading =
                new Rereading(earlier.stream().map(Assigned::report).toList(), announcement.measures());
        Set<UUID> told = new HashSet<>();
        for (int index : newsFirst(announcement.measures())) {
            Report report = Report.of(ids.next(), announcement, index);
            Optional<UUID> same = rereading.earlier(report).flatMap(old -> expulsionOf(old, earlier));
            if (same.isPresent()) {
                store.insertReport(same.get(), report, List.of(Reason.READ_ANEW), now);
                told.add(same.get());
            } else {
                record(report, told, before.keySet())
                        .ifPresent(outcome -> told.add(outcome.after().id()));
            }
        }
        before.values().forEach(expulsion -> recount.settle(expulsion, Cause.READING, null, null, now));
        return earlier.size() + announcement.measures().size();
    }

    private static Optional<UUID> expulsionOf(Report report, List<Assigned> assigned) {
        return assigned.stream()
                .filter(one -> one.report().equals(report))
                .flatMap(one -> Stream.ofNullable(one.expulsionId()))
                .findFirst();
    }

    private Instant now() {
        // PostgreSQL keeps microseconds; what is told must equal what is stored.
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Optional<Outcome> record(Report report, Set<UUID> told) {
        return record(report, told, Set.of());
    }

    /** @param recounted expulsions whose values are computed anew afterwards */
    private Optional<Outcome> record(Report report, Set<UUID> told, Set<UUID> recounted) {
        Instant now = now();
        Resolution resolution = new Resolution(store.neighbours(report), told);
        Optional<Outcome> outcome = report.measure().status() == MeasureStatus.REVERSED
                ? reversal(resolution.withdrawal(report, now))
                : Optional.of(resolution.resolve(report, ids.next(), now));
        outcome.ifPresentOrElse(
                decided -> {
                    if (recounted.contains(decided.after().id())) {
                        store.insertReport(decided.after().id(), report, decided.because(), now);
                    } else {
                        write(decided, report, now);
                    }
                },
                () -> store.insertReport(null, report, List.of(), now));
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
        reversals.settle(outcome, now).forEach(heard -> announcer.announce(heard, now));
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
