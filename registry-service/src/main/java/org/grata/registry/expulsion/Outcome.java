package org.grata.registry.expulsion;

import java.util.List;
import java.util.Optional;

import org.grata.message.ExpulsionChanged;

/** What a report does to the register. */
public sealed interface Outcome {

    /** The expulsion as it stands afterwards. */
    Expulsion after();

    /** Why the report belongs to a known expulsion; empty when it does not. */
    List<Reason> because();

    /** An announced measure that the register did not know. */
    record NewExpulsion(Expulsion after) implements Outcome {
        @Override
        public List<Reason> because() {
            return List.of();
        }
    }

    /** A mention or a threat, or an order whose reversal was told first: kept, but nobody is told. */
    record Background(Expulsion after) implements Outcome {
        @Override
        public List<Reason> because() {
            return List.of();
        }
    }

    /** One more report of a known expulsion. */
    record JoinsExpulsion(Expulsion before, Expulsion after, List<Reason> because) implements Outcome {
        public JoinsExpulsion {
            because = List.copyOf(because);
        }

        /** Whether a reader of the register sees another value than before. */
        public boolean changed() {
            return after.revision() != before.revision();
        }
    }

    /** The report tells that a known expulsion was withdrawn. */
    record Reverses(Expulsion before, Expulsion after, List<Reason> because) implements Outcome {
        public Reverses {
            because = List.copyOf(because);
        }
    }

    /** Both in one: what others hear of when this is reversed at once. */
    default Outcome thenReversed(Reverses reversal) {
        return switch (this) {
            case NewExpulsion _, Background _ -> new Background(reversal.after());
            case JoinsExpulsion joins -> new Reverses(joins.before(), reversal.after(), reversal.because());
            case Reverses first -> new Reverses(first.before(), reversal.after(), reversal.because());
        };
    }

    /** Whether the register has to keep a new revision. */
    default boolean revises() {
        return switch (this) {
            case NewExpulsion _, Background _ -> true;
            case JoinsExpulsion joins -> joins.changed();
            case Reverses reverses ->
                reverses.after().revision() != reverses.before().revision();
        };
    }

    /**
     * The type of the event that tells others of it: only what subscribers act on is told, and only
     * of measures that were announced.
     */
    default Optional<String> eventType() {
        return switch (this) {
            case NewExpulsion _ -> Optional.of(ExpulsionChanged.RECORDED);
            case Background _ -> Optional.empty();
            case JoinsExpulsion(Expulsion before, Expulsion after, var _) -> new Change(before, after).eventType();
            case Reverses(Expulsion before, Expulsion after, var _) -> new Change(before, after).eventType();
        };
    }
}
