package org.grata.ingest.announcement;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.grata.testing.Fixtures;
import org.grata.testing.GrataTestResource;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.ingest.announcement.Ingest.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

/** The packaged service with its own extractor. */
@QuarkusIntegrationTest
@WithTestResource(GrataTestResource.class)
class AnnouncementsIT {
    @Test
    void aRealTextIsReadKeptAndShown() throws Exception {
        String text = Fixtures.text(Fixtures.COORDINATED);
        Map<String, String> submission = Map.of("text", text, "publishedAt", Fixtures.COORDINATED_PUBLISHED_AT);

        JsonPath preview = submit("/extractions", submission)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Response created = submit("/announcements", submission);
        String id = created.then().statusCode(201).extract().path("id");
        created.then().header("Location", endsWith("/announcements/" + id));

        JsonPath read = given().get("/announcements/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(read.getMap("$")).isEqualTo(created.jsonPath().getMap("$"));
        assertThat(read.getMap("extraction")).isEqualTo(preview.getMap("$"));
        assertThat(read.getString("text")).isEqualTo(text);
        assertThat(read.getList("extraction.measures")).isNotEmpty();
        quotesStandInTheText(read.getList("extraction.measures.evidence.flatten()"), text);
        assertThat(Ingest.events(id)).isEqualTo(1);

        submit("/announcements", submission).then().statusCode(200).body("id", equalTo(id));
        assertThat(Ingest.events(id)).isEqualTo(1);
    }

    @Test
    void aTextThatTellsMoreMeasuresThanOneEventMayHoldIsRefused() throws Exception {
        List<String> states = List.of(
                "Argentina",
                "Australia",
                "Belgium",
                "Bolivia",
                "Brazil",
                "Canada",
                "Chile",
                "China",
                "Colombia",
                "Denmark",
                "Ecuador",
                "Egypt",
                "Finland",
                "France",
                "Germany",
                "Ghana",
                "Hungary",
                "Iceland",
                "India",
                "Indonesia",
                "Iran",
                "Ireland",
                "Italy",
                "Japan",
                "Kenya",
                "Kuwait",
                "Mexico",
                "Nigeria",
                "Norway",
                "Pakistan",
                "Peru",
                "Poland",
                "Portugal",
                "Romania",
                "Senegal",
                "Spain",
                "Sweden",
                "Turkey");
        StringBuilder text = new StringBuilder();
        for (String receiving : states) {
            for (String sending : states) {
                text.append(receiving)
                        .append(" expelled two diplomats of ")
                        .append(sending)
                        .append(".\n");
            }
        }
        submit("/announcements", Map.of("text", text.toString(), "language", "en"))
                .then()
                .statusCode(422)
                .body("code", equalTo("TOO_MANY_MEASURES"))
                .body("errors[0].field", equalTo("text"));
    }

    @Test
    void aTextThatTellsNothingIsNotPublished() throws Exception {
        String id = submit("/announcements", Map.of("text", Ingest.uniqueText("The embassy invites to a concert.")))
                .then()
                .statusCode(201)
                .body("extraction.measures.size()", equalTo(0))
                .extract()
                .path("id");
        assertThat(Ingest.events(id)).isZero();
    }

    private static Response submit(String path, Map<String, String> submission) {
        return given().contentType("application/json").body(submission).post(path);
    }

    private static void quotesStandInTheText(List<Map<String, Object>> evidence, String text) {
        assertThat(evidence).isNotEmpty().allSatisfy(one -> assertThat(
                        text.substring((int) one.get("start"), (int) one.get("end")))
                .isEqualTo(one.get("quote")));
    }
}
