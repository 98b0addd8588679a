package org.grata.registry.state.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.persistence.Filter;
import org.grata.registry.state.State;
import org.grata.registry.store.Pages;
import org.grata.vocabulary.StateCodes;
import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.grata.web.Problems;
import org.grata.web.Violation;
import org.jspecify.annotations.Nullable;

/** Reads States. */
@ApplicationScoped
public class States {
    private final StateTable table;

    States(StateTable table) {
        this.table = table;
    }

    public Optional<State> find(String code) {
        return StateCodes.isKnown(code) ? table.findByIdOptional(code).map(StateRow::state) : Optional.empty();
    }

    /** Whether missions to the organisation stand in the State; both are codes. */
    public boolean hosts(String state, String organisation) {
        return find(organisation)
                .filter(found -> found.hostStates().contains(state))
                .isPresent();
    }

    /** By code. */
    public Page<State> list(PageRequest page, State.@Nullable Kind kind) {
        return Pages.of(table, new Filter().and("kind = ?", kind), "code", page, StateRow::state);
    }

    /** Those of {@code codes} that are no State's, in their order; asks no database, as the codes are known. */
    public static Set<String> unknown(Set<String> codes) {
        Set<String> unknown = new TreeSet<>(codes);
        unknown.removeIf(StateCodes::isKnown);
        return unknown;
    }

    /** Answers 400 naming the fields whose value is no State's code; null values pass. */
    public static void require(List<Code> codes) {
        List<Violation> violations = new ArrayList<>();
        for (Code code : codes) {
            if (code.value() != null && !StateCodes.isKnown(code.value())) {
                violations.add(new Violation(
                        code.field(), code.in(), "must be an ISO 3166-1 alpha-2 code or EU, NATO, OSCE, UN"));
            }
        }
        if (!violations.isEmpty()) {
            throw Problems.badRequest(violations);
        }
    }

    /**
     * A code that somebody sent.
     *
     * @param in see {@link Violation}
     */
    public record Code(String field, String in, @Nullable String value) {
        public static Code body(String field, @Nullable String value) {
            return new Code(field, Violation.BODY, value);
        }

        public static Code query(String field, @Nullable String value) {
            return new Code(field, Violation.QUERY, value);
        }
    }
}
