package org.grata.registry.expulsion.rest;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import org.grata.web.Problems;
import org.grata.web.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Reads expulsions from CSV (RFC 4180) under the names of {@link ExpulsionCsv}, as bodies of {@code POST /expulsions},
 * so that both are judged by the same rules and faults have the same names.
 */
final class CsvEntries {
    /** What the interface says of the columns. */
    static final String COLUMNS = "A line of names, in any order, then one expulsion a line. receivingState and"
            + " sendingState must be there; may be: status, headcount, headcountQualifier, category, announcedOn,"
            + " announcedIn, publishedAt, deadlineType, deadline, leaveBy, grounds, retaliation, inConcertWith, missions"
            + " (kind and city), persons, remaining, title, sourceName, sourceUrl. Several values of a cell are separated"
            + " by a semicolon. Columns of the export that the register itself fills are passed over. An apostrophe before"
            + " what a spreadsheet would take for a formula is taken away.";

    private static final int LONGEST_CELL = 65_536;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern NEUTRALISED = Pattern.compile("'[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Set<String> PASSED_OVER =
            Set.of("id", "kind", "confirmation", "stage", "jurisdiction", "revision", "recordedAt", "revisedAt");
    private static final Map<String, BiConsumer<ObjectNode, String>> CELLS = cells();
    private static final CsvMapper MAPPER = new CsvMapper(CsvFactory.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_CELL)
                    .build())
            .build());

    private final MappingIterator<String[]> rows;
    private final List<String> names;
    private long line;

    /** @throws org.grata.web.ProblemException 400 when the first line does not name the columns */
    CsvEntries(Reader csv) throws IOException {
        rows = MAPPER.readerFor(String[].class).readValues(csv);
        names = rows.hasNextValue() ? List.of(rows.nextValue()) : List.of();
        checkNames();
    }

    private void checkNames() {
        Set<String> unknown = new TreeSet<>(names);
        unknown.removeAll(CELLS.keySet());
        unknown.removeAll(PASSED_OVER);
        for (String needed : List.of("receivingState", "sendingState")) {
            if (!names.contains(needed)) {
                throw Problems.badRequest(needed, Violation.BODY, "must be a column");
            }
        }
        if (!unknown.isEmpty()) {
            throw Problems.badRequest(unknown.iterator().next(), Violation.BODY, "is no column that is known");
        }
        if (Set.copyOf(names).size() != names.size()) {
            throw Problems.badRequest(Violation.BODY, Violation.BODY, "must not name a column twice");
        }
    }

    /** The next expulsion as JSON in UTF-8; null at the end. */
    byte @Nullable [] next() throws IOException {
        String[] cells;
        do {
            line = rows.getParser().currentLocation().getLineNr();
            if (!rows.hasNextValue()) {
                return null;
            }
            cells = rows.nextValue();
        } while (Arrays.stream(cells).allMatch(String::isEmpty));
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < Math.min(cells.length, names.size()); i++) {
            String cell = NEUTRALISED.matcher(cells[i]).matches() ? cells[i].substring(1) : cells[i];
            if (!cell.isEmpty() && !PASSED_OVER.contains(names.get(i))) {
                CELLS.get(names.get(i)).accept(entry, cell);
            }
        }
        return entry.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Where the record began that was read last, from 1. */
    long line() {
        return line;
    }

    private static Map<String, BiConsumer<ObjectNode, String>> cells() {
        Map<String, BiConsumer<ObjectNode, String>> cells = new LinkedHashMap<>();
        for (String text : List.of(
                "receivingState",
                "sendingState",
                "status",
                "category",
                "announcedOn",
                "announcedIn",
                "publishedAt",
                "title")) {
            cells.put(text, (entry, cell) -> entry.put(text, cell));
        }
        for (String list : List.of("grounds", "inConcertWith")) {
            cells.put(list, (entry, cell) -> values(cell).forEach(entry.withArray(list)::add));
        }
        cells.put("headcount", (entry, cell) -> entry.withObject("/headcount").set("count", number(cell)));
        cells.put("headcountQualifier", CsvEntries::qualifier);
        cells.put("deadlineType", (entry, cell) -> entry.withObject("/deadline").put("type", cell));
        cells.put("deadline", (entry, cell) -> entry.withObject("/deadline").put("iso", cell));
        cells.put("leaveBy", (entry, cell) -> entry.withObject("/deadline").put("leaveBy", cell));
        cells.put("retaliation", (entry, cell) -> entry.set("retaliation", truth(cell)));
        cells.put("missions", (entry, cell) -> values(cell).forEach(told -> mission(entry, told)));
        cells.put("persons", (entry, cell) -> values(cell)
                .forEach(name -> entry.withArray("persons").addObject().put("name", name)));
        cells.put("remaining", (entry, cell) -> entry.withObject("/remaining").set("count", number(cell)));
        cells.put("sourceName", (entry, cell) -> entry.withObject("/source").put("name", cell));
        cells.put("sourceUrl", (entry, cell) -> entry.withObject("/source").put("url", cell));
        return cells;
    }

    /** The export writes one also where no number is told. */
    private static void qualifier(ObjectNode entry, String cell) {
        if (!cell.equals("UNSPECIFIED")) {
            entry.withObject("/headcount").put("qualifier", cell);
        }
    }

    private static void mission(ObjectNode entry, String told) {
        String[] parts = told.split(" ", 2);
        ObjectNode mission = entry.withArray("missions").addObject().put("kind", parts[0]);
        if (parts.length > 1) {
            mission.put("city", parts[1]);
        }
    }

    /** What is no number or truth stays a text, and is refused like one in JSON. */
    private static JsonNode number(String cell) {
        return NUMBER.matcher(cell).matches()
                ? JsonNodeFactory.instance.numberNode(Integer.parseInt(cell))
                : JsonNodeFactory.instance.textNode(cell);
    }

    private static JsonNode truth(String cell) {
        return cell.equals("true") || cell.equals("false")
                ? JsonNodeFactory.instance.booleanNode(cell.equals("true"))
                : JsonNodeFactory.instance.textNode(cell);
    }

    private static Stream<String> values(String cell) {
        return Arrays.stream(cell.split(";", -1)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
