package org.grata.registry.designation.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.grata.message.Headcount;
import org.grata.registry.Register;
import org.grata.registry.expulsion.Measures;
import org.grata.testing.GrataTestResource;
import org.grata.vocabulary.CountQualifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.registry.designation.People.diplomat;
import static org.grata.registry.designation.People.embassy;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.announced;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** How many an expulsion orders to leave by name. */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
class DesignationHeadcountTest {
    private final Register register = new Register();
    private String embassy;

    @BeforeEach
    void oneEmbassy() {
        register.clear();
        embassy = embassy("RU", "BE");
    }

    private String expulsion(Measures told) {
        register.tell(told.announcement(new UUID(5, 1), AFTERNOON, "Example Wire"));
        return register.text("select id from expulsion");
    }

    private static ValidatableResponse put(String expulsion, String diplomat) {
        return when().put("/expulsions/{id}/diplomats/{diplomatId}", expulsion, diplomat)
                .then();
    }

    @Test
    void noMoreAreNamedThanMustLeave() {
        String expulsion = expulsion(announced("BE", "RU").count(2));
        String first = diplomat("First", embassy, "");
        String third = diplomat("Third", embassy, "");
        put(expulsion, first).statusCode(201);
        put(expulsion, diplomat("Second", embassy, "")).statusCode(201);

        put(expulsion, third)
                .statusCode(409)
                .body("code", equalTo("HEADCOUNT_REACHED"))
                .body("detail", containsString("orders 2 to leave"));
        put(expulsion, first).statusCode(200);
        when().get("/diplomats/{id}", third).then().body("status", equalTo("ACCREDITED"));
        when().delete("/expulsions/{id}/diplomats/{diplomatId}", expulsion, first)
                .then()
                .statusCode(204);
        put(expulsion, third).statusCode(201);
    }

    @Test
    void aHighestNumberIsALimit() {
        String expulsion = expulsion(announced("BE", "RU").headcount(Headcount.of(1, CountQualifier.AT_MOST)));
        put(expulsion, diplomat("First", embassy, "")).statusCode(201);
        put(expulsion, diplomat("Second", embassy, "")).statusCode(409);
    }

    @ParameterizedTest
    @EnumSource(
            value = CountQualifier.class,
            names = {"ABOUT", "AT_LEAST"})
    void aVagueNumberIsNoLimit(CountQualifier qualifier) {
        String expulsion = expulsion(announced("BE", "RU").headcount(Headcount.of(1, qualifier)));
        put(expulsion, diplomat("First", embassy, "")).statusCode(201);
        put(expulsion, diplomat("Second", embassy, "")).statusCode(201);
    }

    /** Many take the last place at once. */
    @Test
    void theLastPlaceIsTakenOnce() throws Exception {
        String expulsion = expulsion(announced("BE", "RU").count(1));
        List<String> diplomats = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            diplomats.add(diplomat("Diplomat " + i, embassy, ""));
        }
        CyclicBarrier start = new CyclicBarrier(diplomats.size());
        try (ExecutorService clients = Executors.newFixedThreadPool(diplomats.size())) {
            List<Callable<Integer>> calls = new ArrayList<>();
            diplomats.forEach(diplomat -> calls.add(() -> {
                start.await();
                return put(expulsion, diplomat).extract().statusCode();
            }));
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : clients.invokeAll(calls)) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409, 409, 409);
        }
        assertThat(register.number("select count(*) from expulsion_diplomat")).isEqualTo(1);
        assertThat(register.number("select count(*) from diplomat where status = 'PERSONA_NON_GRATA'"))
                .isEqualTo(1);
    }
}
