package org.grata.registry.anonymisation.rest;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.grata.message.AnnouncementExtracted;
import org.grata.message.Evidence;
import org.grata.message.Measure;
import org.grata.messaging.MessageJson;
import org.grata.registry.Register;
import org.grata.registry.expulsion.Measures;
import org.grata.testing.GrataTestResource;
import org.grata.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.grata.registry.designation.People.diplomat;
import static org.grata.registry.designation.People.embassy;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.announced;
import static org.grata.registry.expulsion.Measures.belgium;
import static org.grata.registry.expulsion.Measures.reversed;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** What becomes of a name that is withheld. */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
class AnonymisationResourceTest {
    private static final String ZOE = "Zoë Example";

    private final Register register = new Register();
    private String embassy;
    private String zoe;

    @BeforeEach
    void oneDiplomat() {
        register.clear();
        embassy = embassy("RU", "BE");
        zoe = diplomat(ZOE, embassy, ",\"rank\":\"second secretary\"");
    }

    private void tell(int number, Duration later, String title, Measures told, String quote) {
        Measure measure = told.measure();
        register.tell(new AnnouncementExtracted(
                new UUID(5, number),
                AFTERNOON.plus(later),
                "en",
                title,
                new AnnouncementExtracted.Source("Source " + number, null),
                List.of(quoting(measure, quote))));
    }

    private static Measure quoting(Measure measure, String quote) {
        return new Measure(
                measure.kind(),
                measure.status(),
                measure.receivingState(),
                measure.sendingState(),
                measure.headcount(),
                measure.category(),
                measure.missions(),
                measure.persons(),
                measure.announcedOn(),
                measure.announcedIn(),
                measure.deadline(),
                measure.grounds(),
                measure.retaliation(),
                measure.inConcertWith(),
                measure.remaining(),
                measure.attribution(),
                measure.confidence(),
                measure.confirmation(),
                List.of(new Evidence("persons", 4, 4 + quote.length(), quote)));
    }

    private ValidatableResponse anonymise(String id) {
        return given().contentType(ContentType.JSON)
                .body("{\"note\":\"on request\"}")
                .post("/diplomats/{id}/anonymisation", id)
                .then();
    }

    private static String get(String path) {
        return when().get(path).then().statusCode(200).extract().asString();
    }

    private Instant revised() {
        return Instant.parse(register.text("select to_char(max(recorded_at) at time zone 'UTC',"
                + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from expulsion_report"));
    }

    /** How many rows of the register hold a text, in whichever column. */
    private long rowsWith(String text) {
        return register.number("select sum((lower(word) like lower('%" + text + "%'))::integer) from ("
                + "select diplomat::text as word from diplomat union all select expulsion::text from expulsion"
                + " union all select expulsion_report::text from expulsion_report"
                + " union all select expulsion_revision::text from expulsion_revision"
                + " union all select regrouping::text from regrouping"
                + " union all select outbox::text from outbox union all select inbox::text from inbox) words");
    }

    @Test
    void theNameIsWithheldInWhatIsKnownAndWasKnown() {
        tell(1, Duration.ZERO, "Zoë Example must go", belgium().naming("zoë example", "Adam Other"), "Zoë Example, of");
        String expulsion = register.text("select id from expulsion");
        Instant first = revised();
        tell(
                2,
                Duration.ofHours(1),
                "Again",
                belgium().naming(ZOE, "Another One").count(22),
                "Zoë\nExample");
        when().put("/expulsions/{id}/diplomats/{diplomatId}", expulsion, zoe)
                .then()
                .statusCode(201);
        given().contentType(ContentType.JSON)
                .body("{\"note\":\"Zoë Example was pardoned\"}")
                .post("/expulsions/{id}/reversal", expulsion)
                .then()
                .statusCode(200);
        List<String> paths = List.of(
                "/expulsions",
                "/expulsions?asOf=" + first,
                "/expulsions/" + expulsion,
                "/expulsions/" + expulsion + "?asOf=" + first,
                "/expulsions.csv",
                "/expulsions/" + expulsion + "/diplomats");
        List<String> before = paths.stream().map(AnonymisationResourceTest::get).toList();
        assertThat(before).allMatch(answer -> answer.toLowerCase(Locale.ROOT).contains("zoë"));
        String pseudonym = "withheld " + zoe;

        anonymise(zoe)
                .statusCode(200)
                .body("name", equalTo(pseudonym))
                .body("rank", nullValue())
                .body("status", equalTo("PERSONA_NON_GRATA"))
                .body("personaNonGrataOn", equalTo("2022-03-29"));

        assertThat(rowsWith("zoë")).isZero();
        for (int i = 0; i < paths.size(); i++) {
            String after = get(paths.get(i));
            assertThat(after).as(paths.get(i)).contains(pseudonym).doesNotContainIgnoringCase("zoë");
        }
        when().get(paths.get(2))
                .then()
                .body("revision", equalTo(3))
                .body("headcount.count", equalTo(22))
                .body("persons.name.sort()", equalTo(List.of("Adam Other", "Another One", pseudonym)))
                .body("revisions.revision", equalTo(List.of(1, 2, 3)))
                .body("revisions[0].persons.size()", equalTo(2))
                .body("revisions[2].note", equalTo(pseudonym + " was pardoned"))
                .body("reports[0].title", equalTo(pseudonym + " must go"))
                .body("reports[0].quotes[0].quote", equalTo(pseudonym + ", of"))
                .body("reports[0].quotes[0].start", equalTo(4))
                .body("reports[1].quotes[0].quote", equalTo(pseudonym));
        when().get(paths.get(5)).then().body("total", equalTo(1)).body("items[0].diplomat.name", equalTo(pseudonym));
        given().queryParam("q", "zoë example").get("/expulsions").then().body("total", equalTo(0));
        given().queryParam("q", "zoë")
                .queryParam("asOf", first.toString())
                .get("/expulsions")
                .then()
                .body("total", equalTo(0));
        given().queryParam("q", zoe).get("/expulsions").then().body("total", equalTo(1));
        given().queryParam("q", "example").get("/diplomats").then().body("total", equalTo(0));
    }

    @Test
    void valuesThatAreComputedAnewAreTheSame() {
        tell(1, Duration.ZERO, "Two must go", belgium().naming("Yan Other", ZOE), "both");
        anonymise(zoe).statusCode(200);
        String expulsion = register.text("select id from expulsion");
        tell(2, Duration.ofHours(1), "Again", belgium(), "both");
        String report =
                register.text("select id from expulsion_report where announcement_id = '" + new UUID(5, 2) + "'");

        given().contentType(ContentType.JSON)
                .body("{\"reports\":[\"" + report + "\"]}")
                .post("/expulsions/{id}/split", expulsion)
                .then()
                .statusCode(201);
        when().get("/expulsions/{id}", expulsion)
                .then()
                .body("persons.name", equalTo(List.of("withheld " + zoe, "Yan Other")))
                .body("revision", equalTo(1));
    }

    @Test
    void whoeverIsNamedAlikeElsewhereStays() {
        embassy("RU", "CZ");
        tell(1, Duration.ZERO, null, announced("CZ", "RU").count(1).naming(ZOE), "Zoë Example");
        tell(2, Duration.ZERO, null, announced("BE", "RU").count(1).naming("Zoë Examples"), "another Zoë");
        anonymise(zoe).statusCode(200);

        assertThat(register.text("select string_agg(measure #>> '{persons,0,name}', ', ' order by announcement_id)"
                        + " from expulsion_report"))
                .isEqualTo("Zoë Example, Zoë Examples");
    }

    @Test
    void undecidedReversalsAndFormerExpulsionsAreReached() {
        tell(1, Duration.ZERO, null, belgium().naming(ZOE), "Zoë Example");
        tell(2, Duration.ofDays(90), null, announced("BE", "RU").on(null).count(3), "three");
        tell(
                3,
                Duration.ofDays(200),
                "Zoë Example stays",
                reversed("BE", "RU").on(null).naming(ZOE),
                "Zoë Example");
        assertThat(register.number("select count(*) from expulsion_report where expulsion_id is null"))
                .isEqualTo(1);
        String former = register.text("select id from expulsion where headcount = 21");
        String staying = register.text("select id from expulsion where headcount = 3");
        given().contentType(ContentType.JSON)
                .body("{\"expulsionId\":\"" + former + "\",\"note\":\"Zoë Example is meant\"}")
                .post("/expulsions/{id}/merge", staying)
                .then()
                .statusCode(201);

        anonymise(zoe).statusCode(200);
        assertThat(rowsWith("zoë")).isZero();
        when().get("/expulsions/{id}", former).then().body("persons.name", equalTo(List.of("withheld " + zoe)));
    }

    /** Whoever decides on the pair of States holds a lock on it; who waits for it is served in turn. */
    @Test
    void aReportThatComesAtTheSameMomentIsNeitherLostNorLeftWithTheName() throws Exception {
        tell(1, Duration.ZERO, null, belgium().naming(ZOE), "Zoë Example");
        UUID message = UUID.randomUUID();
        try (ExecutorService client = Executors.newSingleThreadExecutor();
                Connection other = TestDatabase.connectAs("registry");
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('expulsion BE RU', 0))");
            register.tell(
                    message,
                    new MessageJson()
                            .write(belgium()
                                    .naming(ZOE, "Adam Other")
                                    .announcement(new UUID(5, 2), AFTERNOON.plusSeconds(1), "Source 2")));
            await().until(() -> waiting() == 1);
            Future<Integer> answer =
                    client.submit(() -> anonymise(zoe).extract().statusCode());
            await().until(() -> waiting() == 2);
            other.rollback();
            assertThat(answer.get()).isEqualTo(200);
        }
        register.awaitNoted(1, message);

        assertThat(rowsWith("zoë")).isZero();
        when().get("/expulsions/{id}", register.text("select id from expulsion"))
                .then()
                .body("persons.name.sort()", equalTo(List.of("Adam Other", "withheld " + zoe)))
                .body("reports.size()", equalTo(2))
                .body("revision", equalTo(2));
    }

    private long waiting() {
        return register.number("select count(*) from pg_locks where locktype = 'advisory' and not granted");
    }
}
