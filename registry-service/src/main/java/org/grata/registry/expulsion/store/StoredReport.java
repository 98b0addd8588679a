package org.grata.registry.expulsion.store;

import java.time.Instant;
import java.util.List;

import org.grata.registry.expulsion.Report;

/**
 * A report as the register keeps it.
 *
 * @param because names of the {@link org.grata.registry.expulsion.Reason reasons} for which it joined
 *     a known expulsion; empty for the first
 */
public record StoredReport(Report report, List<String> because, Instant recordedAt) {
    public StoredReport {
        because = List.copyOf(because);
    }
}
