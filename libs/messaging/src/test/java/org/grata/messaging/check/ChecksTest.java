package org.grata.messaging.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.grata.base.startup.Fault;
import org.grata.messaging.MessagingConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChecksTest {
    /** Nothing listens on the port. */
    private static final String NO_DATABASE = "jdbc:postgresql://127.0.0.1:1/grata";

    private static final Map<String, String> SOUND = Map.of(
            "grata.amqp.url",
            "amqp://me:secret@127.0.0.1:5672",
            "quarkus.datasource.password",
            "secret",
            "quarkus.http.host",
            "127.0.0.1");

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    @Test
    void theShippedDefaultsAreSound() {
        assertThat(faults(Map.of())).isEmpty();
    }

    @Test
    void listsEveryFaultAtOnce() {
        assertThat(faults(Map.ofEntries(
                        Map.entry("grata.amqp.url", ""),
                        Map.entry("quarkus.datasource.password", "${grata.database.password}"),
                        Map.entry("quarkus.http.host", "0.0.0.0"),
                        Map.entry("grata.messaging.outbox.confirm-timeout", "0s"),
                        Map.entry("grata.messaging.outbox.lease", "0s"),
                        Map.entry("grata.messaging.outbox.window", "0"),
                        Map.entry("grata.messaging.inbox.prefetch", "101"))))
                .extracting(Fault::setting)
                .containsExactly(
                        "grata.amqp.url",
                        "grata.database.password",
                        "quarkus.http.host",
                        "grata.messaging.outbox.confirm-timeout",
                        "grata.messaging.outbox.lease",
                        "grata.messaging.outbox.window",
                        "grata.messaging.inbox.prefetch");
    }

    @ParameterizedTest
    @CsvSource({
        "outbox.max-refusals, 0, 1",
        "outbox.max-refusals, 101, 100",
        "outbox.max-body-bytes, 16383, 16384",
        "outbox.max-body-bytes, 134217729, 134217728",
        "outbox.retention, PT59M, PT1H",
        "outbox.retention, -7d, 1h",
        "inbox.retention, PT59M, PT1H"
    })
    void anUnsafeBoundIsAFaultAndTheNextIsNone(String name, String unsafe, String sound) {
        String setting = "grata.messaging." + name;
        assertThat(faults(Map.of(setting, unsafe))).extracting(Fault::setting).containsExactly(setting);
        assertThat(faults(Map.of(setting, sound))).isEmpty();
    }

    @Test
    void aColumnOfALaterMigrationThatIsMissingIsAFault() throws Exception {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(migration("V2026_11_23_001__outbox_inbox.sql"));
        }
        SchemaCheck check = new SchemaCheck(postgres.getPostgresDatabase());
        for (String column : List.of("refusals", "parked_at")) {
            assertThat(check.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.setting()).isEqualTo("table outbox");
                assertThat(fault.toString()).contains("column \"" + column + "\" does not exist");
            });
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("ALTER TABLE outbox ADD COLUMN " + column + " text");
            }
        }
        assertThat(check.faults()).isEmpty();
    }

    private static String migration(String name) throws IOException {
        try (InputStream script =
                Objects.requireNonNull(ChecksTest.class.getResourceAsStream("/db/messaging/" + name), name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aBrokenBrokerUrlIsToldWithoutItsPassword() {
        assertThat(faults(Map.of("grata.amqp.url", "http://me:secret@host")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString())
                        .isEqualTo("grata.amqp.url: is not a URL of the form amqp://user:password@host:port/vhost"
                                + " (set GRATA_AMQP_URL)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "127.0.0.1:5672",
                "amqp://me:secret@127.0.0.1:99999999",
                "amqp://me:secret@127.0.0.1:0",
                "amqp://me:secret@127.0.0.1:65536/vhost",
                "amqp://me:secret@under_score:5672",
                "amqp://me:secret@ host"
            })
    void whatIsNoBrokerUrlIsAFault(String url) {
        assertThat(faults(Map.of("grata.amqp.url", url)))
                .singleElement()
                .hasToString("grata.amqp.url: is not a URL of the form amqp://user:password@host:port/vhost"
                        + " (set GRATA_AMQP_URL)");
    }

    @Test
    void aDatabaseThatDoesNotLetTheServiceInIsToldBesideOtherFaults() {
        assertThat(faults(Map.of("quarkus.datasource.jdbc.url", NO_DATABASE, "grata.amqp.url", "nonsense")))
                .extracting(Fault::setting)
                .containsExactly("grata.amqp.url", "database");
    }

    @Test
    void aFaultyDatabaseUrlIsToldWithoutItsPassword() {
        assertThat(faults(Map.of("quarkus.datasource.jdbc.url", "jdbc:mysql://127.0.0.1/grata?password=secret")))
                .singleElement()
                .hasToString("grata.database.url: is not a URL of the form jdbc:postgresql://host:port/database"
                        + " (set GRATA_DATABASE_URL)");
        for (String url : List.of(NO_DATABASE + "?sslmode=prefer&password=secret", "jdbc:postgresql://me:secret@h/d")) {
            assertThat(faults(Map.of("quarkus.datasource.jdbc.url", url)))
                    .singleElement()
                    .hasToString("grata.database.url: may hold a password, and URLs are written to logs"
                            + " (set GRATA_DATABASE_USERNAME and GRATA_DATABASE_PASSWORD)");
        }
    }

    @Test
    void withAnIdentityProviderAnyHostWillDo() {
        assertThat(faults(Map.of("quarkus.http.host", "0.0.0.0", "quarkus.oidc.auth-server-url", "https://id")))
                .isEmpty();
    }

    private static List<Fault> faults(Map<String, String> changes) {
        Map<String, String> values = new HashMap<>(SOUND);
        values.put("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
        values.putAll(changes);
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDefaultSources()
                .withSources(new PropertiesConfigSource(values, "test", 1_000))
                .withConverter(Duration.class, 300, new DurationConverter())
                .withMapping(MessagingConfig.class)
                .build();
        Settings settings = new Settings(config);
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(
                changes.containsKey("quarkus.datasource.jdbc.url")
                        ? NO_DATABASE
                        : values.get("quarkus.datasource.jdbc.url"));
        return Stream.of(
                        new ServiceCheck(settings),
                        new DatabaseCheck(settings, database),
                        new OutboxCheck(config.getConfigMapping(MessagingConfig.class)))
                .flatMap(check -> check.faults().stream())
                .toList();
    }
}
