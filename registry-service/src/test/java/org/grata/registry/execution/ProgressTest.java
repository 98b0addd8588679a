package org.grata.registry.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.grata.registry.execution.Execution.Step;
import org.grata.registry.execution.Progress.Objection;
import org.grata.registry.expulsion.Expulsion;
import org.grata.registry.expulsion.Measures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.announced;
import static org.grata.registry.expulsion.Measures.belgium;
import static org.grata.registry.expulsion.Measures.past;
import static org.grata.registry.expulsion.Measures.reversed;
import static org.grata.registry.expulsion.Measures.threatened;

class ProgressTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 4, 20);
    private static final LocalDate APRIL_1 = LocalDate.of(2022, 4, 1);

    private static Expulsion expulsion(Measures told) {
        return Expulsion.record(new UUID(9, 9), told.report(1), AFTERNOON);
    }

    private static @Nullable String code(Optional<Objection> objection) {
        return objection.map(Objection::code).orElse(null);
    }

    @ParameterizedTest
    @CsvSource({
        "ANNOUNCED, ANNOUNCED, NO_STEP",
        "ANNOUNCED, IN_FORCE,",
        "ANNOUNCED, DEPARTED,",
        "ANNOUNCED, LAPSED, NOT_IN_FORCE",
        "IN_FORCE, ANNOUNCED, NO_STEP",
        "IN_FORCE, IN_FORCE,",
        "IN_FORCE, DEPARTED,",
        "IN_FORCE, LAPSED,",
        "DEPARTED, ANNOUNCED, ENDED_ALREADY",
        "DEPARTED, IN_FORCE, ENDED_ALREADY",
        "DEPARTED, DEPARTED,",
        "DEPARTED, LAPSED, ENDED_ALREADY",
        "LAPSED, ANNOUNCED, ENDED_ALREADY",
        "LAPSED, IN_FORCE, ENDED_ALREADY",
        "LAPSED, DEPARTED, ENDED_ALREADY",
        "LAPSED, LAPSED,",
    })
    void aStageFollowsAnother(Stage from, Stage to, @Nullable String code) {
        assertThat(code(Progress.objection(from, to))).isEqualTo(code);
    }

    @Test
    void onlyAnOrderThatStandsIsCarriedOut() {
        assertThat(Progress.objection(expulsion(belgium()))).isEmpty();
        assertThat(code(Progress.objection(expulsion(reversed("BE", "RU"))))).isEqualTo("ALREADY_REVERSED");
        assertThat(code(Progress.objection(expulsion(threatened("BE", "RU"))))).isEqualTo("NOT_ORDERED");
        assertThat(code(Progress.objection(expulsion(past("BE", "RU"))))).isEqualTo("NOT_ANNOUNCED");
        assertThat(code(Progress.objection(expulsion(belgium()).recounted(List.of(), null, AFTERNOON))))
                .isEqualTo("NOT_IN_REGISTER");
    }

    /** Announced on 29 March, to leave by 13 April, in force since 1 April. */
    @ParameterizedTest
    @CsvSource({
        "IN_FORCE, 2022-03-28, , on, must not be before the announcement of 2022-03-29",
        "IN_FORCE, 2022-03-29, , ,",
        "IN_FORCE, 2022-04-20, , ,",
        "IN_FORCE, 2022-04-21, , on, must not be in the future",
        "IN_FORCE, 2022-04-02, 21, departed, must not be given unless all have departed",
        "DEPARTED, 2022-03-31, 21, on, 'must not be before 2022-04-01, when the order came into force'",
        "DEPARTED, 2022-04-01, 21, ,",
        "LAPSED, 2022-04-12, , on, must not be before the deadline of 2022-04-13",
        "LAPSED, 2022-04-13, , ,",
        "LAPSED, 2022-04-13, 21, departed, must not be given unless all have departed",
    })
    void daysAndNumbersMustBePossible(
            Stage stage, LocalDate on, @Nullable Integer departed, @Nullable String field, @Nullable String fault) {
        Execution known = new Execution(Stage.IN_FORCE, APRIL_1, null, null);

        assertThat(Progress.faults(expulsion(belgium()), known, new Step(stage, on, departed), TODAY))
                .isEqualTo(field == null ? Map.of() : Map.of(field, String.valueOf(fault)));
    }

    @Test
    void ofAMonthTheFirstDayMayBeTheAnnouncements() {
        Expulsion inMarch = expulsion(announced("BE", "RU").in("2022-03"));
        Step first = new Step(Stage.DEPARTED, LocalDate.of(2022, 3, 1), null);
        Step before = new Step(Stage.DEPARTED, LocalDate.of(2022, 2, 28), null);

        assertThat(Progress.faults(inMarch, Execution.NOTHING_TOLD, first, TODAY))
                .isEmpty();
        assertThat(Progress.faults(inMarch, Execution.NOTHING_TOLD, before, TODAY))
                .containsOnlyKeys("on");
    }

    @Test
    void stepsAddUpAndAreTakenBackOneByOne() {
        Execution inForce = Execution.NOTHING_TOLD.then(new Step(Stage.IN_FORCE, APRIL_1, null));
        Execution departed = inForce.then(new Step(Stage.DEPARTED, TODAY, 21));
        Execution atOnce = Execution.NOTHING_TOLD.then(new Step(Stage.DEPARTED, TODAY, null));

        assertThat(departed).isEqualTo(new Execution(Stage.DEPARTED, APRIL_1, TODAY, 21));
        assertThat(departed.before()).isEqualTo(inForce);
        assertThat(inForce.before()).isEqualTo(Execution.NOTHING_TOLD);
        assertThat(atOnce.before()).isEqualTo(Execution.NOTHING_TOLD);
    }
}
