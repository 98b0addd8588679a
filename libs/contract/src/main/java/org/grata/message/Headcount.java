package org.grata.message;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.grata.vocabulary.CountQualifier;
import org.jspecify.annotations.Nullable;

/**
 * How many persons must leave.
 *
 * @param count null exactly when {@code qualifier} is {@code UNSPECIFIED}
 * @param sharedTotal the sum told for several sending States together; null when none was told
 */
public record Headcount(
        @Nullable Integer count,
        CountQualifier qualifier,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SharedTotal sharedTotal) {
    public Headcount {
        if ((count == null) != (qualifier == CountQualifier.UNSPECIFIED)) {
            throw new IllegalArgumentException(
                    "count is null exactly when qualifier is UNSPECIFIED: " + count + " " + qualifier);
        }
        if (count != null && count < 1) {
            throw new IllegalArgumentException("count must be positive: " + count);
        }
    }

    public static Headcount unspecified() {
        return new Headcount(null, CountQualifier.UNSPECIFIED, null);
    }

    public static Headcount of(int count, CountQualifier qualifier) {
        return new Headcount(count, qualifier, null);
    }

    /**
     * A sum told for several States without their shares.
     *
     * @param sendingStates State codes in alphabetical order
     */
    public record SharedTotal(int count, List<String> sendingStates) {
        public SharedTotal {
            sendingStates = List.copyOf(sendingStates);
        }
    }
}
