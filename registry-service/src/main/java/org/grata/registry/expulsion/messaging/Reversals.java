package org.grata.registry.expulsion.messaging;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.grata.registry.expulsion.Cause;
import org.grata.registry.expulsion.Expulsion;
import org.grata.registry.expulsion.Outcome;
import org.grata.registry.expulsion.Presence;
import org.grata.registry.expulsion.Reason;
import org.grata.registry.expulsion.Report;
import org.grata.registry.expulsion.Withdrawal;
import org.grata.registry.expulsion.store.ExpulsionStore;
import org.grata.registry.expulsion.store.UndecidedReversals;
import org.grata.vocabulary.MeasureStatus;
import org.grata.web.Problems;
import org.jspecify.annotations.Nullable;

/** Decides what was undecided: when more of a pair of States becomes known, or when a person says so. */
@ApplicationScoped
public class Reversals {
    private final ExpulsionStore store;
    private final UndecidedReversals undecided;
    private final OutcomeWriter writer;
    private final MissionRegistration missions;
    private final ChangeAnnouncer announcer;
    private final Clock clock;

    public Reversals(
            ExpulsionStore store,
            UndecidedReversals undecided,
            OutcomeWriter writer,
            MissionRegistration missions,
            ChangeAnnouncer announcer,
            Clock clock) {
        this.store = store;
        this.undecided = undecided;
        this.writer = writer;
        this.missions = missions;
        this.announcer = announcer;
        this.clock = clock;
    }

    /**
     * Takes up reversals that were told before what {@code outcome} made known, so that the order of
     * arrival does not matter.
     *
     * @return what others are to hear of, in place of {@code outcome}
     */
    List<Outcome> settle(Outcome outcome, Instant now) {
        Outcome heard = outcome;
        List<Outcome> others = new ArrayList<>();
        for (Report report : undecided.around(outcome.after())) {
            if (undecided.resolve(report) instanceof Withdrawal.Decided(Outcome.Reverses reverses)) {
                apply(reverses, report, now);
                if (reverses.after().id().equals(heard.after().id())) {
                    heard = heard.thenReversed(reverses);
                } else {
                    others.add(reverses);
                }
            }
        }
        others.addFirst(heard);
        return others;
    }

    /**
     * Reverses an expulsion because a person says so.
     *
     * @param announcementId the announcement whose undecided reversal means it; null when none does
     * @param note why; null when the person gave none
     * @throws org.grata.web.ProblemException 404 when there is no such expulsion, 409 when it is not in
     *     force, 422 when the announcement tells no undecided reversal between its States
     */
    @Transactional
    public void reverse(UUID id, @Nullable UUID announcementId, @Nullable String note) {
        Expulsion found = find(id);
        store.lockPair(found.receivingState(), found.sendingState());
        Expulsion before = find(id);
        requireInForce(before);
        Report report = announcementId == null
                ? null
                : undecided
                        .of(announcementId, before)
                        .orElseThrow(() -> Problems.unprocessable(
                                "announcementId", "tells no undecided reversal between the States of the expulsion"));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Reason> because = List.of(Reason.DECIDED_BY_HAND);
        Outcome.Reverses reverses = new Outcome.Reverses(
                before, before.reversed(report == null ? now : report.publishedAt(), report != null, now), because);
        store.update(reverses.after());
        if (report != null) {
            undecided.decide(report, id, because, now);
            missions.register(id, report);
        }
        store.insertRevision(reverses.after(), Cause.REVERSAL, report == null ? null : report.id(), note);
        settle(reverses, now).forEach(outcome -> announcer.announce(outcome, now));
    }

    private void apply(Outcome.Reverses reverses, Report report, Instant now) {
        writer.writeExpulsion(reverses);
        undecided.decide(report, reverses.after().id(), reverses.because(), now);
        writer.writeRevision(reverses, report.id());
        missions.register(reverses.after().id(), report);
    }

    private Expulsion find(UUID id) {
        return store.find(id).orElseThrow(() -> Problems.notFound("expulsion", id));
    }

    private static void requireInForce(Expulsion expulsion) {
        if (expulsion.presence() != Presence.PRESENT) {
            throw Problems.conflict("NOT_IN_REGISTER", "the expulsion left the register");
        }
        if (expulsion.status() == MeasureStatus.REVERSED) {
            throw Problems.conflict("ALREADY_REVERSED", "the expulsion is reversed already");
        }
        if (expulsion.status() == MeasureStatus.THREATENED) {
            throw Problems.conflict("NOT_ORDERED", "the expulsion was only threatened");
        }
    }
}
