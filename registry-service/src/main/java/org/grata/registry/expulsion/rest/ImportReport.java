package org.grata.registry.expulsion.rest;

import java.util.ArrayList;
import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.grata.web.Violation;

/**
 * What became of the lines of a file.
 *
 * @param lines that hold an expulsion, the wrong ones too
 * @param recorded lines that the register did not know
 * @param joined lines that became a report of a known expulsion
 * @param refused lines that are wrong, of which nothing was written
 * @param faults of the first {@value Counting#MOST_FAULTS} refused lines
 */
@Schema(name = "ImportReport")
@RegisterForReflection(targets = {ImportReport.class, ImportReport.Fault.class, Violation.class})
public record ImportReport(int lines, int recorded, int joined, int refused, List<Fault> faults) {
    public ImportReport {
        faults = List.copyOf(faults);
    }

    /**
     * @param line of the file, from 1; of CSV the one where the record begins
     * @param errors by field
     */
    @Schema(name = "ImportFault")
    public record Fault(long line, List<Violation> errors) {
        public Fault {
            errors = List.copyOf(errors);
        }
    }

    /** Counts while the file is read. */
    static final class Counting {
        static final int MOST_FAULTS = 1_000;

        private final List<Fault> faults = new ArrayList<>();
        private int recorded;
        private int joined;
        private int refused;

        void taken(boolean known) {
            if (known) {
                joined++;
            } else {
                recorded++;
            }
        }

        void refused(long line, List<Violation> errors) {
            refused++;
            if (faults.size() < MOST_FAULTS) {
                faults.add(new Fault(line, errors));
            }
        }

        ImportReport report() {
            return new ImportReport(recorded + joined + refused, recorded, joined, refused, faults);
        }
    }
}
