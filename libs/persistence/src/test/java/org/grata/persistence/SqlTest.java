package org.grata.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.testing.GrataTestResource;
import org.hibernate.JDBCException;
import org.hibernate.Session;
import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@WithTestResource(value = GrataTestResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
class SqlTest {
    private static final String POST = "registry.post";
    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");
    /** As configured for this test. */
    private static final int POOL = 3;

    private static final Instant OPENED = Instant.parse("2022-03-29T16:00:00Z");

    @Inject
    Sql sql;

    @Inject
    Session session;

    @Inject
    DataSource pool;

    @BeforeEach
    void none() {
        QuarkusTransaction.requiringNew().run(() -> sql.update("delete from " + POST));
    }

    @Test
    void answersSeveralQuestionsInOneTrip() {
        Question<String> cities = new Question<>(
                "select city from (values (1, ?), (2, 'Riga')) city (id, city) order by id",
                row -> row.text("city"),
                "Oslo");
        Question<Integer> none = new Question<>("select 1 as one where ?", row -> row.integer("one"), false);
        Question<Instant> opened = new Question<>("select ? as opened", row -> row.instant("opened"), OPENED);

        QuarkusTransaction.requiringNew().run(() -> sql.ask(List.of(cities, none, opened)));

        assertThat(cities.rows()).containsExactly("Oslo", "Riga");
        assertThat(none.rows()).isEmpty();
        assertThat(opened.rows()).containsExactly(OPENED);
    }

    @Test
    @ActivateRequestContext
    void questionsNeedNoTransactionAndKeepNoConnection() throws SQLException {
        Question<Integer> one = new Question<>("select ?::int as number", row -> row.integer("number"), 1);

        sql.ask(List.of(one));

        assertThat(one.rows()).containsExactly(1);
        List<Connection> all = new ArrayList<>();
        for (int i = 0; i < POOL; i++) {
            all.add(pool.getConnection());
        }
        for (Connection connection : all) {
            connection.close();
        }
    }

    @Test
    void seesWhatTheSessionHasYetToWrite() {
        QuarkusTransaction.requiringNew().run(() -> {
            Post post = new Post();
            post.id = ID;
            post.city = "Oslo";
            session.persist(post);
            assertThat(sql.number("select count(*) from " + POST + " where city = ?", "Oslo"))
                    .isEqualTo(1);
        });
    }

    @Test
    void isPartOfTheTransaction() {
        QuarkusTransaction.begin();
        sql.update("insert into " + POST + " (id, city) values (?, ?)", ID, "Oslo");
        QuarkusTransaction.rollback();
        assertThat(QuarkusTransaction.requiringNew().call(() -> sql.number("select count(*) from " + POST)))
                .isZero();
    }

    @Test
    void bindsAndReadsWhatColumnsHold() {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "insert into " + POST + " (id, city, opened, tags) values (?, ?, ?, ?)",
                        ID,
                        DayOfWeek.MONDAY,
                        OPENED,
                        List.of(DayOfWeek.MONDAY, ID)));
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> sql.first(
                                "select *, 7 as count, 8::bigint as large, true as open from " + POST,
                                row -> List.of(
                                        row.uuid("id"),
                                        row.constant("city", DayOfWeek.class),
                                        row.instant("opened"),
                                        row.texts("tags"),
                                        row.integer("count"),
                                        row.number("large"),
                                        row.truth("open")))))
                .hasValue(List.of(ID, DayOfWeek.MONDAY, OPENED, List.of("MONDAY", ID.toString()), 7, 8L, true));
    }

    @Test
    void nullIsReadOnlyWhereItIsExpected() {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("insert into " + POST + " (id, city, opened) values (?, ?, ?)", ID, "Oslo", null);
            sql.query("select * from " + POST, row -> {
                assertThat(row.instantOrNull("opened")).isNull();
                assertThatThrownBy(() -> row.instant("opened"))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("column opened is null");
                return row.uuid("id");
            });
        });
    }

    @Test
    void manyAreWrittenInOneGoOrNone() {
        String insert = "insert into " + POST + " (id, city) values (?, ?)";
        int written = QuarkusTransaction.requiringNew()
                .call(() -> sql.updateAll(
                        insert, List.of(new Object[] {ID, "Oslo"}, new Object[] {UUID.randomUUID(), "Bergen"})));
        assertThat(written).isEqualTo(2);
        assertThat(QuarkusTransaction.requiringNew().call(() -> sql.updateAll(insert, List.of())))
                .isZero();

        List<Object[]> oneIsThere = List.of(new Object[] {UUID.randomUUID(), "Hamar"}, new Object[] {ID, "Oslo"});
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> sql.updateAll(insert, oneIsThere)))
                .isInstanceOf(JDBCException.class);
        assertThat(QuarkusTransaction.requiringNew().call(() -> sql.number("select count(*) from " + POST)))
                .isEqualTo(2);
    }

    @Test
    void aPoolWithoutAConnectionIsNoFaultOfTheStatement() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(POOL);
        CountDownLatch release = new CountDownLatch(1);
        try (ExecutorService holders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < POOL; i++) {
                holders.execute(() -> QuarkusTransaction.requiringNew().run(() -> {
                    sql.number("select 1");
                    held.countDown();
                    await(release);
                }));
            }
            held.await();
            try {
                assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> sql.number("select 1")))
                        .isInstanceOf(JDBCConnectionException.class);
            } finally {
                // Before the executor closes, which waits for its tasks.
                release.countDown();
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFaultTellsItsState() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> sql.update("insert into " + POST + " (id) values (?)", ID)))
                .isInstanceOfSatisfying(JDBCException.class, fault -> assertThat(fault.getSQLState())
                        .isEqualTo("23502"));
    }

    @Test
    void conditionsAreNumberedForHql() {
        Filter filter =
                new Filter().and("city = ?", "Oslo").and("opened < ?", null).and("lower(city) = lower(?)", "oslo");
        assertThat(filter.where()).isEqualTo(" where city = ? and lower(city) = lower(?)");
        assertThat(filter.numberedWhere()).isEqualTo(" where city = ?1 and lower(city) = lower(?2)");
        assertThat(filter.values(5)).containsExactly("Oslo", "oslo", 5);
    }
}
