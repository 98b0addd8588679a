package org.grata.base.startup;

import java.util.List;
import java.util.stream.Collectors;

/** The service does not start; the message lists every fault, one a line. */
public final class UnsafeConfigurationException extends RuntimeException {
    private final transient List<Fault> faults;

    public UnsafeConfigurationException(List<Fault> faults) {
        super(describe(faults));
        this.faults = List.copyOf(faults);
    }

    /** Never empty; in the order in which the checks told them. */
    public List<Fault> faults() {
        return faults;
    }

    private static String describe(List<Fault> faults) {
        return faults.stream()
                .map(fault -> "  - " + fault)
                .collect(Collectors.joining("\n", "refusing to start, " + faults.size() + " fault(s):\n", ""));
    }
}
