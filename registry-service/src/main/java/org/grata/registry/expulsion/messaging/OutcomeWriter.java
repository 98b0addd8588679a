package org.grata.registry.expulsion.messaging;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.registry.expulsion.Cause;
import org.grata.registry.expulsion.Expulsion;
import org.grata.registry.expulsion.Outcome;
import org.grata.registry.expulsion.store.ExpulsionStore;

/** Writes what a report did to the register. */
@ApplicationScoped
class OutcomeWriter {
    private final ExpulsionStore store;

    OutcomeWriter(ExpulsionStore store) {
        this.store = store;
    }

    /** Before the report itself is written. */
    void writeExpulsion(Outcome outcome) {
        switch (outcome) {
            case Outcome.NewExpulsion(Expulsion after) -> store.insert(after);
            case Outcome.Background(Expulsion after) -> store.insert(after);
            case Outcome.JoinsExpulsion joins -> update(joins.before(), joins.after());
            case Outcome.Reverses reverses -> update(reverses.before(), reverses.after());
        }
    }

    /** After the report itself is written. */
    void writeRevision(Outcome outcome, UUID reportId) {
        if (outcome.revises()) {
            store.insertRevision(outcome.after(), Cause.REPORT, reportId, null);
        }
    }

    private void update(Expulsion before, Expulsion after) {
        if (!after.equals(before)) {
            store.update(after);
        }
    }
}
