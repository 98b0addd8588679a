package org.grata.registry.expulsion.rest;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import org.grata.message.MissionRef;
import org.grata.message.PersonRef;
import org.grata.registry.expulsion.store.KnownExpulsion;
import org.grata.registry.expulsion.store.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Writes expulsions as CSV (RFC 4180) in UTF-8, one a line under a line of names. What is not told is empty;
 * several values of a cell are separated by a semicolon and a space.
 */
final class ExpulsionCsv implements Closeable {
    /** What the interface says of the columns. */
    static final String COLUMNS =
            "Columns: id; kind, status, confirmation, receivingState, sendingState and category as in JSON;"
                    + " headcount (a number, empty when none is told) and headcountQualifier; announcedOn (a date); publishedAt,"
                    + " recordedAt and revisedAt (instants in UTC); deadlineType, deadline (ISO 8601 duration or date) and leaveBy"
                    + " (an instant with the offset of the receiving State); grounds, inConcertWith (codes), missions (kind and"
                    + " city) and persons (names), each separated by '; '; retaliation (true or false); remaining (a number);"
                    + " revision; stage; jurisdiction (organisations that the receiving State only hosts, separated by '; ', empty for an"
                    + " ordinary measure). A cell that a spreadsheet would take for a formula begins with an apostrophe.";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final List<Column> ALL = List.of(
            new Column("id", KnownExpulsion::id),
            new Column("kind", KnownExpulsion::kind),
            new Column("status", expulsion -> expulsion.measure().status()),
            new Column("confirmation", expulsion -> expulsion.measure().confirmation()),
            new Column("receivingState", KnownExpulsion::receivingState),
            new Column("sendingState", KnownExpulsion::sendingState),
            new Column("headcount", expulsion -> expulsion.measure().headcount().count()),
            new Column(
                    "headcountQualifier",
                    expulsion -> expulsion.measure().headcount().qualifier()),
            new Column("category", expulsion -> expulsion.measure().category()),
            new Column("announcedOn", expulsion -> expulsion.measure().announcedOn()),
            new Column("publishedAt", KnownExpulsion::publishedAt),
            new Column(
                    "deadlineType", expulsion -> expulsion.measure().deadline().type()),
            new Column("deadline", expulsion -> expulsion.measure().deadline().iso()),
            new Column("leaveBy", expulsion -> expulsion.measure().deadline().leaveBy()),
            new Column("grounds", expulsion -> expulsion.measure().grounds()),
            new Column("retaliation", expulsion -> expulsion.measure().retaliation()),
            new Column("inConcertWith", expulsion -> expulsion.measure().inConcertWith()),
            new Column("missions", expulsion -> expulsion.measure().missions()),
            new Column("persons", expulsion -> expulsion.measure().persons()),
            new Column("remaining", ExpulsionCsv::remaining),
            new Column("revision", KnownExpulsion::revision),
            new Column("recordedAt", KnownExpulsion::recordedAt),
            new Column("revisedAt", KnownExpulsion::revisedAt));
    private static final List<String> NAMES = Stream.concat(
                    ALL.stream().map(Column::name), Stream.of("stage", "jurisdiction"))
            .toList();
    private static final CsvMapper MAPPER = CsvMapper.csvBuilder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();
    private static final CsvSchema LINES = CsvSchema.builder()
            .addColumns(NAMES, CsvSchema.ColumnType.STRING)
            .setLineSeparator("\r\n")
            .build();

    private final SequenceWriter lines;

    /** @param byteOrderMark whether the text begins with one, which some spreadsheets need to see UTF-8 */
    ExpulsionCsv(OutputStream out, boolean byteOrderMark) throws IOException {
        if (byteOrderMark) {
            out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        }
        lines = MAPPER.writer(LINES).writeValues(out);
        lines.write(NAMES);
    }

    void write(KnownExpulsion expulsion, Mark mark) throws IOException {
        lines.write(Stream.concat(
                        ALL.stream().map(column -> column.value().apply(expulsion)),
                        Stream.of(mark.stage(), mark.jurisdictionOf()))
                .map(value -> harmless(text(value)))
                .toList());
    }

    /** Writes what is left; the stream stays open. */
    @Override
    public void close() throws IOException {
        lines.close();
    }

    private static @Nullable Object remaining(KnownExpulsion expulsion) {
        return expulsion.measure().remaining() == null
                ? null
                : expulsion.measure().remaining().count();
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> all -> all.stream().map(ExpulsionCsv::text).collect(Collectors.joining("; "));
            case MissionRef mission ->
                mission.city() == null ? mission.kind().name() : mission.kind() + " " + mission.city();
            case PersonRef person -> person.name();
            default -> value.toString();
        };
    }

    /** A spreadsheet shows a cell that begins with an apostrophe as text, and runs no formula in it. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private record Column(String name, Function<KnownExpulsion, @Nullable Object> value) {}
}
