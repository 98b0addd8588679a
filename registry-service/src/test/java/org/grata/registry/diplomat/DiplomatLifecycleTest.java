package org.grata.registry.diplomat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.grata.registry.diplomat.Diplomat.Status;
import org.grata.vocabulary.PersonCategory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DiplomatLifecycleTest {
    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource({
        "ACCREDITED, ACCREDITED,",
        "ACCREDITED, PERSONA_NON_GRATA,",
        "ACCREDITED, DEPARTED,",
        "PERSONA_NON_GRATA, ACCREDITED, art. 9",
        "PERSONA_NON_GRATA, PERSONA_NON_GRATA,",
        "PERSONA_NON_GRATA, DEPARTED,",
        "DEPARTED, ACCREDITED, art. 43",
        "DEPARTED, PERSONA_NON_GRATA, art. 43",
        "DEPARTED, DEPARTED,",
    })
    void whoLeftDoesNotComeBackUnseen(Status from, Status to, @Nullable String article) {
        if (article == null) {
            assertThat(Lifecycle.objection(from, to)).isEmpty();
        } else {
            assertThat(Lifecycle.objection(from, to)).get().asString().contains("VCDR " + article);
        }
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource({
        "ACCREDITED, , , ,",
        "ACCREDITED, 2020-01-01, , ,",
        "ACCREDITED, 2020-01-01, 2021-01-01, , personaNonGrataOn",
        "ACCREDITED, 2020-01-01, , 2021-01-01, departedOn",
        "PERSONA_NON_GRATA, , , ,",
        "PERSONA_NON_GRATA, , 2020-01-01, ,",
        "PERSONA_NON_GRATA, 2020-01-01, 2020-01-01, ,",
        "PERSONA_NON_GRATA, 2020-01-02, 2020-01-01, , personaNonGrataOn",
        "PERSONA_NON_GRATA, , 2020-01-01, 2020-01-02, departedOn",
        "DEPARTED, , , ,",
        "DEPARTED, 2020-01-01, , 2020-01-01,",
        "DEPARTED, 2020-01-01, 2020-01-02, 2020-01-03,",
        "DEPARTED, 2020-01-02, , 2020-01-01, departedOn",
        "DEPARTED, , 2020-01-02, 2020-01-01, departedOn",
    })
    void datesAreInOrderAndAgreeWithTheStanding(
            Status status,
            @Nullable LocalDate accredited,
            @Nullable LocalDate personaNonGrata,
            @Nullable LocalDate departed,
            @Nullable String fault) {
        Diplomat diplomat = new Diplomat(
                new UUID(0, 1),
                "A",
                PersonCategory.DIPLOMAT,
                null,
                new UUID(0, 2),
                status,
                accredited,
                personaNonGrata,
                departed,
                null);
        if (fault == null) {
            assertThat(Lifecycle.faults(diplomat)).isEmpty();
        } else {
            assertThat(Lifecycle.faults(diplomat)).containsOnlyKeys(fault);
        }
    }

    @Test
    void everyFaultIsTold() {
        Diplomat diplomat = new Diplomat(
                new UUID(0, 1),
                "A",
                PersonCategory.DIPLOMAT,
                null,
                new UUID(0, 2),
                Status.PERSONA_NON_GRATA,
                LocalDate.of(2020, 1, 3),
                LocalDate.of(2020, 1, 2),
                LocalDate.of(2020, 1, 1),
                null);
        assertThat(Lifecycle.faults(diplomat))
                .isEqualTo(Map.of(
                        "personaNonGrataOn",
                        "must not be before accreditedOn",
                        "departedOn",
                        "must not be given for a person who has not departed"));
    }
}
