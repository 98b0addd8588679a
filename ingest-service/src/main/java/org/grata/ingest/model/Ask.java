package org.grata.ingest.model;

import org.grata.ingest.announcement.StoredAnnouncement;
import org.grata.vocabulary.Confirmation;

/** Of which announcements a model is asked. */
public enum Ask {
    NEVER {
        @Override
        public boolean of(StoredAnnouncement announcement) {
            return false;
        }
    },
    /** Those of which the rules are not sure of a measure. */
    DOUBTFUL {
        @Override
        public boolean of(StoredAnnouncement announcement) {
            return announcement.extraction().measures().stream()
                    .anyMatch(measure -> measure.confirmation() == Confirmation.UNCONFIRMED);
        }
    },
    ALL {
        @Override
        public boolean of(StoredAnnouncement announcement) {
            return true;
        }
    };

    public abstract boolean of(StoredAnnouncement announcement);
}
