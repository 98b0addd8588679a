package org.grata.registry.expulsion.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.registry.expulsion.Cause;
import org.grata.registry.expulsion.Change;
import org.grata.registry.expulsion.Expulsion;
import org.grata.registry.expulsion.Report;
import org.grata.registry.expulsion.store.Assignments;
import org.grata.registry.expulsion.store.ExpulsionStore;
import org.jspecify.annotations.Nullable;

/** Brings expulsions in line with the reports that they have after some came, went or were replaced. */
@ApplicationScoped
class Recount {
    private final ExpulsionStore store;
    private final Assignments assignments;
    private final MissionRegistration missions;
    private final ChangeAnnouncer announcer;

    Recount(ExpulsionStore store, Assignments assignments, MissionRegistration missions, ChangeAnnouncer announcer) {
        this.store = store;
        this.assignments = assignments;
        this.missions = missions;
        this.announcer = announcer;
    }

    /**
     * Computes the values anew, keeps a revision if a reader sees another one, and tells others.
     *
     * @param before as others last heard of it
     * @param into the expulsion that took all its reports; null when none did
     * @param note of the person who caused it; null when there is none
     */
    void settle(Expulsion before, Cause cause, @Nullable UUID into, @Nullable String note, Instant now) {
        List<Report> reports = assignments.of(before.id());
        Change change = new Change(before, before.recounted(reports, into, now));
        store.update(change.after());
        missions.registerAnew(before.id(), reports);
        if (change.revises()) {
            store.insertRevision(change.after(), cause, null, note);
        }
        announcer.announce(change, now);
    }
}
