package org.grata.extraction.event;

import java.util.ArrayList;
import java.util.List;

import org.grata.extraction.event.Cell.Mode;

/** The cells of a sentence as far as it is read, and the one that takes what comes next. */
final class Cells {
    final List<Cell> all = new ArrayList<>();
    Cell current;

    Cells() {
        this.current = new Cell(0, Mode.MAIN);
        all.add(current);
    }

    void open(int from, Mode mode) {
        current = new Cell(from, mode);
        all.add(current);
    }

    /** Opens a cell that goes on with the States of the last main clause. */
    void resume(int comma) {
        Cell main = all.getFirst();
        for (Cell earlier : all) {
            main = earlier.mode == Mode.MAIN && !earlier.run().isEmpty() ? earlier : main;
        }
        open(comma, Mode.MAIN);
        current.runs.addAll(main.runs);
    }

    /** After a reason told as a noun is complete, the clause around it goes on. */
    void goOn() {
        if (current.around != null && !current.after.isEmpty()) {
            current.to = Math.max(current.to, current.after.getLast().span().to());
            current = current.around;
        }
    }

    boolean hasTrigger() {
        return all.stream().anyMatch(earlier -> earlier.trigger != null);
    }

    /** Lets every cell end where the next one begins, and the last with the sentence. */
    void close(int end) {
        for (int i = 0; i + 1 < all.size(); i++) {
            boolean interrupted = all.get(i + 1).around == all.get(i);
            all.get(i).to = interrupted ? Math.max(all.get(i).to, all.get(i + 1).from) : all.get(i + 1).from;
        }
        all.getLast().to = all.getLast().around == null ? end : all.getLast().to;
        current.to = end;
    }
}
