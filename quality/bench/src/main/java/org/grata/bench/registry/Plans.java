package org.grata.bench.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes down how PostgreSQL runs the statements. */
final class Plans {
    /** After five executions it may choose the plan for any values. */
    private static final int EXECUTIONS = 6;
    /** Of no expulsion that is stored, nor of one that will be. */
    private static final long KEY = Script.KEYS_OF_RUN - 1;

    private final Register register;

    Plans(Register register) {
        this.register = register;
    }

    /** The plans of the first script's statements, as prepared statements have them; nothing of it stays. */
    void write(Map<String, Script> scripts, Path file) throws SQLException, IOException {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, Script> script : scripts.entrySet()) {
            try (Connection connection = register.connect();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                for (int i = 0; i < script.getValue().statements().size(); i++) {
                    lines.add("== " + script.getKey() + ", statement " + (i + 1));
                    explain(statement, script.getValue(), i, lines);
                }
                connection.rollback();
            }
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
    }

    private static void explain(Statement statement, Script script, int number, List<String> lines)
            throws SQLException {
        String text = script.statements().get(number);
        if (!text.startsWith("select")) {
            // Only once, as it may not be repeated.
            told(statement, "explain (analyze, buffers) " + script.literal(text, KEY), lines);
            return;
        }
        Script.Prepared prepared = Script.numbered(text);
        List<String> values = prepared.names().stream()
                .map(name -> script.literal(":" + name, KEY))
                .toList();
        String execute = "execute plan" + number + (values.isEmpty() ? "" : "(" + String.join(", ", values) + ")");
        statement.execute("prepare plan" + number + " as " + prepared.sql());
        for (int i = 0; i < EXECUTIONS; i++) {
            statement.execute(execute);
        }
        lines.add(prepared.sql());
        told(statement, "explain (analyze, buffers) " + execute, lines);
    }

    private static void told(Statement statement, String sql, List<String> lines) throws SQLException {
        try (ResultSet plan = statement.executeQuery(sql)) {
            while (plan.next()) {
                lines.add(plan.getString(1));
            }
        }
        lines.add("");
    }
}
