package org.grata.notify.subscription.rest;

import java.util.List;

import org.grata.vocabulary.StateCodes;
import org.grata.web.Problems;
import org.grata.web.Violation;
import org.jspecify.annotations.Nullable;

/** Query parameters that name States. */
public final class StateQuery {
    /** Said of such a parameter in OpenAPI documents. */
    public static final String DESCRIPTION = "ISO 3166-1 alpha-2 codes, or EU, NATO, UN, OSCE, separated by commas";

    private StateQuery() {}

    /**
     * Codes of States and organisations, separated by commas.
     *
     * @return empty when absent
     * @throws org.grata.web.ProblemException 400 naming the parameter when one is no code
     */
    public static List<String> read(String name, @Nullable String text) {
        if (text == null) {
            return List.of();
        }
        List<String> codes = List.of(text.split(",", -1));
        if (!codes.stream().allMatch(StateCodes::isKnown)) {
            throw Problems.badRequest(
                    name,
                    Violation.QUERY,
                    "must be one or several, separated by commas, of the ISO 3166-1 alpha-2 codes and EU, NATO, UN, OSCE");
        }
        return codes;
    }
}
