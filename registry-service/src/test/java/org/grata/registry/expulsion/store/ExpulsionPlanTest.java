package org.grata.registry.expulsion.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.persistence.Sql;
import org.grata.registry.Register;
import org.grata.registry.execution.Stage;
import org.grata.registry.expulsion.ManyExpulsions;
import org.grata.testing.GrataTestResource;
import org.grata.vocabulary.Confirmation;
import org.grata.vocabulary.MeasureStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * How PostgreSQL reads lists of a large register. Words ({@code q}) are left out: no index finds parts of
 * words yet.
 */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
class ExpulsionPlanTest {
    private static final int COUNT = 50_000;
    private static final Instant THEN = Instant.parse("2100-01-01T00:00:00Z");

    private final Register register = new Register();

    @Inject
    Sql sql;

    @BeforeAll
    static void fill() {
        ManyExpulsions.fill(new Register(), COUNT);
    }

    @AfterAll
    static void clear() {
        new Register().clear();
    }

    static Stream<Arguments> lists() {
        return Stream.of(ExpulsionSort.values())
                .flatMap(sort -> Stream.of(
                        arguments(sort, query(null, null, null, null, null, null, null)),
                        arguments(sort, query(null, "BE", null, null, null, null, null)),
                        arguments(sort, query(null, null, "RU", null, null, null, null)),
                        arguments(sort, query(null, "BE", "BF", null, null, null, null)),
                        arguments(sort, query(null, null, null, MeasureStatus.ANNOUNCED, null, null, null)),
                        arguments(sort, query(null, null, null, MeasureStatus.REVERSED, null, null, null)),
                        arguments(sort, query(null, null, null, null, "2022-06-01", null, null)),
                        arguments(sort, query(null, null, null, null, null, "2019-06-01", null)),
                        arguments(sort, query(null, null, null, null, null, null, "2019-06-01T00:00:00Z")),
                        arguments(sort, query(null, null, null, null, null, null, "2022-06-01T00:00:00Z"))));
    }

    static Stream<Arguments> listsAsOfAnInstant() {
        return lists().map(list -> {
            ExpulsionQuery query = (ExpulsionQuery) list.get()[1];
            return arguments(
                    list.get()[0],
                    new ExpulsionQuery(
                            THEN,
                            query.receivingState(),
                            query.sendingState(),
                            query.status(),
                            query.confirmations(),
                            query.stage(),
                            query.outside(),
                            query.announcedFrom(),
                            query.announcedTo(),
                            query.leaveByBefore(),
                            null));
        });
    }

    private static ExpulsionQuery query(
            @Nullable Instant asOf,
            @Nullable String receiving,
            @Nullable String sending,
            @Nullable MeasureStatus status,
            @Nullable String from,
            @Nullable String to,
            @Nullable String leaveByBefore) {
        return new ExpulsionQuery(
                asOf,
                receiving,
                sending,
                status,
                Set.of(),
                null,
                false,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                leaveByBefore == null ? null : Instant.parse(leaveByBefore),
                null);
    }

    private String plan(Statement statement) {
        List<String> lines = sql.query("explain " + statement.sql(), row -> row.text("QUERY PLAN"), statement.bound());
        return String.join("\n", lines);
    }

    @ParameterizedTest
    @MethodSource("lists")
    @Transactional
    void everyListIsReadThroughAnIndex(ExpulsionSort sort, ExpulsionQuery query) {
        assertThat(plan(Statement.page(query, sort, 50, 0)))
                .contains("on expulsion")
                .doesNotContain("Seq Scan on expulsion");
        assertThat(plan(Statement.count(query))).contains("on expulsion").doesNotContain("Seq Scan on expulsion");
    }

    @Test
    @Transactional
    void aSearchAndWhatIsDoubtfulAreReadThroughAnIndexOfTheirOwn() {
        assertThat(plan(Statement.page(search("ivanov"), ExpulsionSort.PUBLISHED_AT, 50, 0)))
                .contains("expulsion_search");
        assertThat(plan(Statement.count(search("ivanov")))).contains("expulsion_search");
        assertThat(plan(Statement.page(doubtful(), ExpulsionSort.PUBLISHED_AT, 50, 0)))
                .contains("expulsion_confirmation_newest");
        assertThat(plan(Statement.count(doubtful()))).contains("expulsion_confirmation_newest");
    }

    private static ExpulsionQuery search(String words) {
        return new ExpulsionQuery(null, null, null, null, Set.of(), null, false, null, null, null, words);
    }

    private static ExpulsionQuery doubtful() {
        return new ExpulsionQuery(
                null, null, null, null, Set.of(Confirmation.UNCONFIRMED), null, false, null, null, null, null);
    }

    @ParameterizedTest
    @MethodSource("listsAsOfAnInstant")
    @Transactional
    void everyListAsOfAnInstantReadsEachRevisionAtMostOnce(ExpulsionSort sort, ExpulsionQuery query) {
        for (Statement statement : List.of(Statement.page(query, sort, 50, 0), Statement.count(query))) {
            assertThat(plan(statement))
                    .containsOnlyOnce(" on expulsion_revision")
                    .doesNotContain("SubPlan");
        }
        if (sort == ExpulsionSort.PUBLISHED_AT && query.status() == null && query.leaveByBefore() == null) {
            assertThat(plan(Statement.page(query, sort, 50, 0))).doesNotContain("Seq Scan on expulsion_revision");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Transactional
    void whatIsAskedForByItsStageIsReadThroughAnIndex(Stage stage) {
        for (ExpulsionSort sort : ExpulsionSort.values()) {
            assertThat(plan(Statement.page(inStage(null, stage), sort, 50, 0)))
                    .contains("on expulsion")
                    .doesNotContain("Seq Scan on expulsion");
            assertThat(plan(Statement.page(inStage(THEN, stage), sort, 50, 0)))
                    .containsOnlyOnce(" on expulsion_revision");
        }
        assertThat(plan(Statement.count(inStage(null, stage))))
                .contains("Index Only Scan using expulsion_stage_newest");
    }

    @Test
    @Transactional
    void whatIsOutsideTheJurisdictionIsReadThroughAnIndex() {
        ExpulsionQuery outside =
                new ExpulsionQuery(null, null, null, null, Set.of(), null, true, null, null, null, null);
        for (ExpulsionSort sort : ExpulsionSort.values()) {
            assertThat(plan(Statement.page(outside, sort, 50, 0)))
                    .contains("on expulsion")
                    .doesNotContain("Seq Scan on expulsion");
        }
        assertThat(plan(Statement.count(outside))).contains("Index Only Scan using expulsion_outside_newest");
    }

    /** An export asks for a thousand at a time; reading the whole table for each would make it quadratic. */
    @Test
    @Transactional
    void marksAreReadThroughTheKeysOfTheExpulsions() {
        List<UUID> ids = sql.query("select id from expulsion limit 1000", row -> row.uuid("id"));

        assertThat(plan(Marks.statement(ids, null))).contains("expulsion_pkey").doesNotContain("Seq Scan");
        assertThat(plan(Marks.statement(ids, THEN)))
                .contains("expulsion_pkey")
                .doesNotContain("Seq Scan on expulsion ")
                .doesNotContain("Seq Scan on expulsion_revision");
    }

    private static ExpulsionQuery inStage(@Nullable Instant asOf, Stage stage) {
        return new ExpulsionQuery(asOf, null, null, null, Set.of(), stage, false, null, null, null, null);
    }

    @Test
    @Transactional
    void theNewestAsOfAnInstantAreFoundWithoutReadingTheOthers() {
        String plan = plan(
                Statement.page(query(THEN, null, null, null, null, null, null), ExpulsionSort.PUBLISHED_AT, 50, 0));

        assertThat(plan)
                .contains("using expulsion_revision_newest on expulsion_revision")
                .doesNotContain("Seq Scan")
                .doesNotContain("Sort");
    }

    @Test
    void whatIsTooManyToCountIsToldAsAtLeast() {
        given().when()
                .get("/expulsions")
                .then()
                .statusCode(200)
                .body("items", hasSize(50))
                .body("total", equalTo(10_001))
                .body("totalIsExact", equalTo(false));
        given().queryParam(
                        "asOf",
                        register.text("select to_char(max(recorded_at) at time zone 'UTC',"
                                + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from expulsion"))
                .when()
                .get("/expulsions")
                .then()
                .statusCode(200)
                .body("total", equalTo(10_001))
                .body("totalIsExact", equalTo(false));
        given().queryParam("receivingState", "BE")
                .when()
                .get("/expulsions")
                .then()
                .statusCode(200)
                .body("total", equalTo((int)
                        register.number("select count(*) from expulsion where receiving_state = 'BE'")))
                .body("totalIsExact", nullValue());
    }
}
