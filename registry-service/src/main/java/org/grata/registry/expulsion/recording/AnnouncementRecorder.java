package org.grata.registry.expulsion.recording;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.grata.base.IdGenerator;
import org.grata.message.AnnouncementExtracted;
import org.grata.message.Measure;
import org.grata.registry.expulsion.Expulsion;
import org.grata.registry.expulsion.Outcome;
import org.grata.registry.expulsion.Report;
import org.grata.registry.expulsion.Resolution;
import org.grata.registry.expulsion.store.ExpulsionStore;

/** Takes the measures of an announcement into the register. */
@ApplicationScoped
public class AnnouncementRecorder {
    private final ExpulsionStore store;
    private final MissionRegistration missions;
    private final ChangeAnnouncer announcer;
    private final IdGenerator ids;
    private final Clock clock;

    public AnnouncementRecorder(
            ExpulsionStore store,
            MissionRegistration missions,
            ChangeAnnouncer announcer,
            IdGenerator ids,
            Clock clock) {
        this.store = store;
        this.missions = missions;
        this.announcer = announcer;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Measures that an earlier message of the same announcement brought are left as they are.
     *
     * @return what the other measures did, news first
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Outcome> record(AnnouncementExtracted announcement) {
        lockPairs(announcement.measures());
        var known = store.toldBy(announcement.announcementId());
        var told = new HashSet<>(known.values());
        var outcomes = new ArrayList<Outcome>();
        for (int index : newsFirst(announcement.measures())) {
            if (!known.containsKey(index)) {
                var outcome = record(Report.of(ids.next(), announcement, index), told);
                told.add(outcome.after().id());
                outcomes.add(outcome);
            }
        }
        return outcomes;
    }

    private Outcome record(Report report, Set<UUID> told) {
        // PostgreSQL keeps microseconds; what is told must equal what is stored.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var outcome = new Resolution(store.neighbours(report), told).resolve(report, ids.next(), now);
        switch (outcome) {
            case Outcome.NewExpulsion(Expulsion after) -> store.insert(after);
            case Outcome.Background(Expulsion after) -> store.insert(after);
            case Outcome.JoinsExpulsion joins -> update(joins.before(), joins.after());
            case Outcome.Reverses reverses -> update(reverses.before(), reverses.after());
        }
        store.insertReport(outcome.after().id(), report, outcome.because(), now);
        if (outcome.revises()) {
            store.insertRevision(outcome.after(), report.id());
        }
        missions.register(outcome.after().id(), report.measure());
        announcer.announce(outcome, now);
        return outcome;
    }

    private void update(Expulsion before, Expulsion after) {
        if (!after.equals(before)) {
            store.update(after);
        }
    }

    /** In one order for all announcements, so that two that tell the same pairs cannot block each other. */
    private void lockPairs(List<Measure> measures) {
        var pairs = new TreeSet<>(
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
