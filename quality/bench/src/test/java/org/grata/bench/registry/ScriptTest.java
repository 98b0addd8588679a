package org.grata.bench.registry;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScriptTest {
    private static final Script SCRIPT = new Script(
            Map.of("state", "RU", "size", "50"),
            List.of(new Script.Random("place", 1, 9)),
            List.of(
                    "select :place::int from state where code = :state limit :size",
                    "insert into inbox values (:key)"));

    @Test
    void constantsOfPgbenchHaveTheNumberOfTheirScriptAndCastsStay() {
        assertThat(SCRIPT.pgbench(3)).isEqualTo("""
                \\set place random(1, 9)
                \\set turn :turn + 1
                \\set key :base + :client_id * 1000000000 + :turn
                begin;
                select :place::int from state where code = :state_3 limit :size_3;
                insert into inbox values (:key);
                commit;
                """);
        assertThat(SCRIPT.definitions(3)).containsExactly("size_3=50", "state_3=RU");
    }

    @Test
    void jdbcHasAPlaceForEveryValueInItsOrder() {
        assertThat(SCRIPT.prepared())
                .containsExactly(
                        new Script.Prepared(
                                "select ?::int from state where code = ? limit ?", List.of("place", "state", "size")),
                        new Script.Prepared("insert into inbox values (?)", List.of("key")));
    }

    @Test
    void aRepeatedValueHasOneNumberedPlace() {
        assertThat(Script.numbered("select :a, :b, :a"))
                .isEqualTo(new Script.Prepared("select $1, $2, $1", List.of("a", "b")));
    }

    @Test
    void literalsAreQuoted() {
        Script script =
                new Script(Map.of("name", "St. John's $1"), List.of(new Script.Random("place", 4, 9)), List.of());
        assertThat(script.literal("select :name, :place::int, :key", 7))
                .isEqualTo("select 'St. John''s $1', '4'::int, '7'");
    }
}
