package org.grata.local.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.grata.local.Left;
import org.grata.local.postgres.EmbeddedPostgreSql.Durability;
import org.grata.local.process.Ports;
import org.grata.local.process.ProcessRecord;
import org.grata.local.process.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedPostgreSqlTest {
    @TempDir
    Path folder;

    private EmbeddedPostgreSql start() {
        return EmbeddedPostgreSql.start(folder, new Ports().free(), Durability.SAFE, secrets());
    }

    private Secrets secrets() {
        return new Secrets(folder.resolve("secrets"));
    }

    @Test
    void keepsDataOverARestartAndDoesNotLoseWhatWasCommitted() throws SQLException {
        ProcessRecord process;
        try (EmbeddedPostgreSql server = start()) {
            process = server.process();
            assertThat(process.isRunning()).isTrue();
            execute(server.admin(), "CREATE TABLE kept AS SELECT 7 AS n");
            assertThat(ask(server.admin(), "SHOW fsync")).isEqualTo("on");
            assertThat(ask(server.admin(), "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(server.admin(), "SHOW server_version")).startsWith("18");
            assertThat(ask(server.admin(), "SELECT lower('ŽIŽKOV')")).isEqualTo("žižkov");
        }
        assertThat(process.isRunning()).isFalse();
        try (EmbeddedPostgreSql server = start()) {
            assertThat(ask(server.admin(), "SELECT n FROM kept")).isEqualTo("7");
        }
    }

    @Test
    void givesEachServiceItsOwnSchemaOnly() throws SQLException {
        try (EmbeddedPostgreSql server = start()) {
            ServiceRoles roles = new ServiceRoles(server, secrets());
            Credentials ingest = roles.ensure("ingest");
            Credentials registry = roles.ensure("registry");
            assertThat(roles.ensure("ingest")).isEqualTo(ingest);
            execute(ingest, "CREATE TABLE announcement (id int)");
            assertThat(ask(ingest, "SELECT schemaname FROM pg_tables WHERE tablename = 'announcement'"))
                    .isEqualTo("ingest");

            assertThatThrownBy(() -> execute(registry, "SELECT * FROM ingest.announcement"))
                    .hasMessageContaining("permission denied for schema ingest");
            assertThatThrownBy(() -> execute(registry, "CREATE TABLE ingest.foreign_table (id int)"))
                    .hasMessageContaining("permission denied for schema ingest");
            assertThatThrownBy(() -> execute(registry, "CREATE TABLE public.shared (id int)"))
                    .hasMessageContaining("permission denied for schema public");
            assertThatThrownBy(() -> execute(new Credentials(ingest.jdbcUrl(), ingest.user(), "guess"), "SELECT 1"))
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> roles.ensure("x; DROP")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void makesRolesForAnAdministratorWhoIsNoSuperuser() throws SQLException {
        try (EmbeddedPostgreSql server = start()) {
            execute(server.admin(), "CREATE ROLE lead LOGIN CREATEROLE PASSWORD 'p'");
            execute(server.admin(), "ALTER DATABASE grata OWNER TO lead");
            String place = server.admin().jdbcUrl().replace("jdbc:postgresql://", "postgresql://lead:p@");
            NamedPostgreSql named = NamedPostgreSql.parse(place);
            new ServiceRoles(named, secrets()).ensure("notify");
            // Another folder, and so another password for the same role.
            Credentials again = new ServiceRoles(named, new Secrets(folder.resolve("others"))).ensure("notify");
            execute(again, "CREATE TABLE mine (id int)");
        }
    }

    @Test
    void stopsTheServerThatAKilledLauncherLeft() throws IOException, InterruptedException, SQLException {
        Left.running("postgres", folder);
        assertThat(ProcessHandle.allProcesses().filter(this::servesThisFolder)).isNotEmpty();
        try (EmbeddedPostgreSql server = start()) {
            assertThat(ask(server.admin(), "SELECT 1")).isEqualTo("1");
        }
        assertThat(ProcessHandle.allProcesses().filter(this::servesThisFolder)).isEmpty();
    }

    private boolean servesThisFolder(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(folder.toString()))
                .isPresent();
    }

    private static void execute(Credentials as, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(as.jdbcUrl(), as.user(), as.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Credentials as, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(as.jdbcUrl(), as.user(), as.password());
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
