package org.grata.local.postgres;

import org.grata.local.process.LocalStackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NamedPostgreSqlTest {
    @Test
    void readsUserPasswordAndPlace() {
        assertThat(NamedPostgreSql.parse("postgresql://admin:a%40b+c@db.example/grata")
                        .admin())
                .isEqualTo(new Credentials("jdbc:postgresql://db.example:5432/grata", "admin", "a@b+c"));
    }

    @Test
    void takesAJdbcUrlToo() {
        assertThat(NamedPostgreSql.parse("jdbc:postgresql://u:p@127.0.0.1:5544/x")
                        .admin())
                .isEqualTo(new Credentials("jdbc:postgresql://127.0.0.1:5544/x", "u", "p"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://u:p@h/x", "postgresql://h/x", "postgresql://u:p@h", "not a url"})
    void saysWhatAUrlMustLookLike(String url) {
        assertThatThrownBy(() -> NamedPostgreSql.parse(url))
                .isInstanceOf(LocalStackException.class)
                .hasMessage("GRATA_DATABASE_URL must look like postgresql://user:password@host:5432/database");
    }

    @Test
    void tellsNoPassword() {
        assertThat(NamedPostgreSql.parse("postgresql://u:hidden@h/x").description())
                .doesNotContain("hidden");
    }
}
