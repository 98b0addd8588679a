package org.grata.registry.expulsion.store;

import java.util.List;

import org.grata.registry.execution.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of an expulsion besides the values that texts tell.
 *
 * @param stage null when it is no order that stands
 * @param jurisdictionOf organisations that the receiving State only hosts and to which all missions are accredited that
 *     are told; empty for an ordinary measure
 */
public record Mark(@Nullable Stage stage, List<String> jurisdictionOf) {
    public Mark {
        jurisdictionOf = List.copyOf(jurisdictionOf);
    }
}
