package org.grata.ingest.review;

import java.util.function.BiFunction;

import org.grata.ingest.announcement.Decided.Decision;
import org.grata.ingest.announcement.StoredAnnouncement;
import org.grata.message.Measure;
import org.jspecify.annotations.Nullable;

/** What a person decides on one measure of a reading. */
public sealed interface Verdict {
    /** Its place in the reading, from 0. */
    int measure();

    /** Null when the person said nothing. */
    @Nullable
    String note();

    Decision decision();

    /** It is right. */
    record Accept(int measure, @Nullable String note) implements Verdict {
        @Override
        public Decision decision() {
            return Decision.ACCEPT;
        }
    }

    /** It is none. */
    record Reject(int measure, @Nullable String note) implements Verdict {
        @Override
        public Decision decision() {
            return Decision.REJECT;
        }
    }

    /**
     * It is right with other values.
     *
     * @param correction the measure with those values; throws a problem that names what is wrong with them
     */
    record Correct(int measure, @Nullable String note, BiFunction<Measure, StoredAnnouncement, Measure> correction)
            implements Verdict {
        @Override
        public Decision decision() {
            return Decision.CORRECT;
        }
    }
}
