package org.grata.registry.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.registry.database.Database;
import org.grata.registry.database.Filter;
import org.grata.registry.database.Row;
import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.grata.web.Problems;
import org.grata.web.Violation;
import org.jspecify.annotations.Nullable;

/** Reads States. */
@ApplicationScoped
public class States {
    /** Whatever else was sent never reaches the database, which refuses some characters. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,4}");

    private static final String COLUMNS = "code, kind, name, seat_city, seat_zone, host_state";

    private final Database database;

    public States(Database database) {
        this.database = database;
    }

    public Optional<State> find(String code) {
        return CODE.matcher(code).matches()
                ? database.first("select " + COLUMNS + " from state where code = ?", States::read, code)
                : Optional.empty();
    }

    /** By code. */
    public Page<State> list(PageRequest page, State.@Nullable Kind kind) {
        var filter = new Filter().and("kind = ?", kind);
        var items = database.query(
                "select " + COLUMNS + " from state" + filter.where() + " order by code limit ? offset ?",
                States::read,
                filter.values(page.size(), page.offset()));
        return Page.of(items, page, database.number("select count(*) from state" + filter.where(), filter.values()));
    }

    /** Those of {@code codes} that are no State's. */
    public Set<String> unknown(Set<String> codes) {
        var unknown = new TreeSet<>(codes);
        var formed = codes.stream().filter(code -> CODE.matcher(code).matches()).toList();
        database.query("select code from state where code = any (?)", row -> row.text("code"), formed)
                .forEach(unknown::remove);
        return unknown;
    }

    /** Answers 400 naming the fields whose value is no State's code; null values pass. */
    public void require(List<Code> codes) {
        var told = new TreeSet<String>();
        for (var code : codes) {
            if (code.value() != null) {
                told.add(code.value());
            }
        }
        if (told.isEmpty()) {
            return;
        }
        var unknown = unknown(told);
        var violations = new ArrayList<Violation>();
        for (var code : codes) {
            if (code.value() != null && unknown.contains(code.value())) {
                violations.add(new Violation(
                        code.field(), code.in(), "must be an ISO 3166-1 alpha-2 code or EU, NATO, OSCE, UN"));
            }
        }
        if (!violations.isEmpty()) {
            throw Problems.badRequest(violations);
        }
    }

    private static State read(Row row) {
        return new State(
                row.text("code"),
                row.constant("kind", State.Kind.class),
                row.text("name"),
                row.textOrNull("seat_city"),
                row.textOrNull("seat_zone"),
                row.textOrNull("host_state"));
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
