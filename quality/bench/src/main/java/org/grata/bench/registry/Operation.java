package org.grata.bench.registry;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A request to the registry, and the transactions that are the same without it.
 *
 * @param key for programs
 * @param name for people
 * @param path with the query; another one at every call
 */
record Operation(String key, String name, Supplier<String> path, List<Script> scripts) {
    static final int SIZE = 50;
    /** How many of the busiest States are asked for; their first pages are full at 1,000 expulsions. */
    private static final int BUSY = 2;

    /** @param stored the expulsions that {@link Fill} made have the numbers from 1 to this */
    static Operation read(int stored) {
        Supplier<String> path = () -> "/expulsions/01900000-0000-7000-8000-%012x"
                .formatted(ThreadLocalRandom.current().nextInt(stored) + 1);
        Script script = new Script(Map.of(), List.of(new Script.Random("expulsion", 1, stored)), Statements.read());
        return new Operation("read", "GET /expulsions/{id}", path, List.of(script));
    }

    static Operation bySendingState(Register register) throws SQLException {
        return list(register, "listBySending", "GET /expulsions?sendingState=", "sending_state", Map.of());
    }

    static Operation byReceivingStateAndStatus(Register register) throws SQLException {
        return list(
                register,
                "listByReceivingAndStatus",
                "GET /expulsions?receivingState=&status=",
                "receiving_state",
                Map.of("status", "ANNOUNCED"));
    }

    private static Operation list(Register register, String key, String name, String column, Map<String, String> more)
            throws SQLException {
        List<String> paths = new ArrayList<>();
        List<Script> scripts = new ArrayList<>();
        for (String state :
                register.column("select %1$s from expulsion group by %1$s order by count(*) desc, %1$s limit %2$d"
                        .formatted(column, BUSY))) {
            Map<String, String> values = new TreeMap<>(more);
            values.put(column, state);
            String condition =
                    values.keySet().stream().map(each -> each + " = :" + each).collect(Collectors.joining(" and "));
            List<String> first = register.column(
                    new Script(values, List.of(), List.of()).literal("select id from expulsion where " + condition, 0)
                            + " order by published_at desc, id limit " + SIZE);
            if (first.size() < SIZE) {
                throw new IllegalStateException("of " + state + " there are only " + first.size() + " expulsions");
            }
            paths.add("/expulsions?size=" + SIZE + "&" + query(values));
            values.put("size", Integer.toString(SIZE));
            values.put("start", "0");
            values.put("ids", "{" + String.join(",", first) + "}");
            scripts.add(new Script(values, List.of(), Statements.list(condition)));
        }
        Supplier<String> path = () -> paths.get(ThreadLocalRandom.current().nextInt(paths.size()));
        return new Operation(key, name, path, scripts);
    }

    private static String query(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value ->
                        parameter(value.getKey()) + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String parameter(String column) {
        return switch (column) {
            case "receiving_state" -> "receivingState";
            case "sending_state" -> "sendingState";
            default -> column;
        };
    }

    URI url(String base) {
        return URI.create(base + path.get());
    }
}
