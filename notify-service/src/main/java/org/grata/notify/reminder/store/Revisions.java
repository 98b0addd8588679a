package org.grata.notify.reminder.store;

import org.grata.notify.reminder.Expulsion;
import org.grata.persistence.Row;

/** Rows of {@code expulsion_revision}, for the stores of other features. */
public final class Revisions {
    private Revisions() {}

    /** Reads the columns of {@code expulsion_revision} from a row that has them all. */
    public static Expulsion read(Row row) {
        return ExpulsionStore.read(row);
    }
}
