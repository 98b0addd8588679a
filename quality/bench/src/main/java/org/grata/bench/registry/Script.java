package org.grata.bench.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Statements that are one transaction, with values in the form {@code :name}. Values have no type, as
 * PostgreSQL infers it.
 *
 * @param constants values that are the same in every transaction, by name
 * @param randoms whole numbers that are drawn anew for every transaction
 * @param statements without semicolons
 */
record Script(Map<String, String> constants, List<Random> randoms, List<String> statements) {
    /** A number that no other transaction gets, of at most 48 bits. */
    static final String KEY = "key";

    /** Keys of a run begin this far from those of the run before. */
    static final long KEYS_OF_RUN = 100_000_000_000L;

    /** And those of a client from those of the client before. */
    static final long KEYS_OF_CLIENT = 1_000_000_000;

    private static final Pattern VALUE = Pattern.compile("(?<!:):([a-z][a-z_0-9]*)");

    /** Both ends are included. */
    record Random(String name, long from, long to) {}

    /** A statement in the form of JDBC, and the names of the values for its places. */
    record Prepared(String sql, List<String> names) {}

    Script {
        constants = Map.copyOf(constants);
        randoms = List.copyOf(randoms);
        statements = List.copyOf(statements);
    }

    /** The same, in which one statement after another has the form of JDBC. */
    List<Prepared> prepared() {
        return statements.stream()
                .map(statement -> {
                    List<String> names = new ArrayList<>();
                    VALUE.matcher(statement).results().forEach(match -> names.add(match.group(1)));
                    return new Prepared(VALUE.matcher(statement).replaceAll("?"), names);
                })
                .toList();
    }

    /** A statement with numbered places. */
    static Prepared numbered(String statement) {
        List<String> names = new ArrayList<>();
        String sql = VALUE.matcher(statement).replaceAll(match -> {
            if (!names.contains(match.group(1))) {
                names.add(match.group(1));
            }
            return Matcher.quoteReplacement("$" + (names.indexOf(match.group(1)) + 1));
        });
        return new Prepared(sql, names);
    }

    /**
     * The file for {@code pgbench}, which has one space of names for all its scripts.
     *
     * @param number of the script
     */
    String pgbench(int number) {
        StringBuilder text = new StringBuilder();
        randoms.forEach(
                random -> text.append("\\set %s random(%d, %d)\n".formatted(random.name, random.from, random.to)));
        if (usesKey()) {
            text.append("\\set turn :turn + 1\n")
                    .append("\\set %s :base + :client_id * %d + :turn\n".formatted(KEY, KEYS_OF_CLIENT));
        }
        Function<MatchResult, String> unique = match ->
                ":" + (constants.containsKey(match.group(1)) ? unique(match.group(1), number) : match.group(1));
        text.append("begin;\n");
        statements.forEach(statement ->
                text.append(VALUE.matcher(statement).replaceAll(unique)).append(";\n"));
        return text.append("commit;\n").toString();
    }

    /** The constants as {@code name=value} for {@code pgbench}. */
    List<String> definitions(int number) {
        return new TreeMap<>(constants)
                .entrySet().stream()
                        .map(constant -> unique(constant.getKey(), number) + "=" + constant.getValue())
                        .toList();
    }

    /** With constants and the lowest of random numbers in the places of the values. */
    String literal(String statement, long key) {
        return VALUE.matcher(statement).replaceAll(match -> {
            String name = match.group(1);
            Optional<Random> random =
                    randoms.stream().filter(one -> one.name.equals(name)).findFirst();
            String value = name.equals(KEY)
                    ? Long.toString(key)
                    : random.map(one -> Long.toString(one.from)).orElseGet(() -> constants.get(name));
            return Matcher.quoteReplacement("'" + value.replace("'", "''") + "'");
        });
    }

    private boolean usesKey() {
        return statements.stream()
                .anyMatch(statement -> VALUE.matcher(statement).results().anyMatch(match -> match.group(1)
                        .equals(KEY)));
    }

    private static String unique(String name, int number) {
        return name + "_" + number;
    }
}
