package org.grata.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows in aligned columns: the first to the left, the others to the right. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... titles) {
        rows.add(List.of(titles));
    }

    /** What was measured beside what it should be. */
    public static Table of(List<Measure> measures) {
        Table table = new Table("measure", "value", "target", "");
        for (Measure measure : measures) {
            String value = Numbers.of(measure.value()) + (measure.unit().isEmpty() ? "" : " " + measure.unit());
            table.row(measure.name(), value, measure.targetText(), measure.verdict());
        }
        return table;
    }

    public Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The titles first. */
    public List<String> lines() {
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column -> pad(row, column))
                        .collect(Collectors.joining("  "))
                        .stripTrailing())
                .toList();
    }

    private String pad(List<String> row, int column) {
        int width = rows.stream()
                .mapToInt(other -> other.get(column).length())
                .max()
                .orElse(0);
        String cell = row.get(column);
        String blanks = " ".repeat(width - cell.length());
        return column == 0 ? cell + blanks : blanks + cell;
    }
}
