package org.grata.notify.reminder;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.notify.Expulsions.belgium;
import static org.grata.notify.Expulsions.czechia;
import static org.grata.notify.Expulsions.revised;
import static org.grata.notify.Expulsions.withoutSeatZone;
import static org.grata.notify.Subscriptions.toEverything;

/** Lead times that are clock times, in the plan. */
class ClockTimePlanTest {
    private static final Instant RECORDED = Instant.parse("2022-03-29T16:05:00Z");

    @Test
    void plansClockTimesAtTheSeatAndElsewhere() {
        var subscription = toEverything("P1D@09:00", "P1D@09:00[America/New_York]", "P0D@18:00", "PT24H");
        assertThat(leads(Planner.ahead(belgium(), subscription, RECORDED)))
                .containsExactly(
                        "P1D@09:00 2022-04-12T07:00:00Z",
                        "P1D@09:00[America/New_York] 2022-04-12T13:00:00Z",
                        "PT24H 2022-04-12T21:59:59Z",
                        "P0D@18:00 2022-04-13T16:00:00Z");
    }

    @Test
    void keepsTheClockOfTheSeatWhereItChangesAndTheOffsetWhereNoZoneWasTold() {
        var expulsion = revised(belgium(), OffsetDateTime.parse("2022-03-29T23:59:59+02:00"));
        Instant recorded = Instant.parse("2022-03-20T00:00:00Z");

        assertThat(leads(Planner.ahead(expulsion, toEverything("P7D@09:00"), recorded)))
                .containsExactly("P7D@09:00 2022-03-22T08:00:00Z");
        assertThat(leads(Planner.ahead(withoutSeatZone(expulsion), toEverything("P7D@09:00"), recorded)))
                .containsExactly("P7D@09:00 2022-03-22T07:00:00Z");
    }

    @Test
    void plansAClockTimeUpToTheDeadlineAndFromTheMomentOfRecording() {
        var noon = revised(czechia(), OffsetDateTime.parse("2022-04-01T12:00:00+02:00"));
        var subscription = toEverything("P0D@12:01", "P0D@12:00", "P3D@18:05", "P3D@18:04");

        assertThat(leads(Planner.ahead(noon, subscription, RECORDED)))
                .containsExactly("P3D@18:05 2022-03-29T16:05:00Z", "P0D@12:00 2022-04-01T10:00:00Z");
    }

    @Test
    void plansTwoLeadTimesThatComeToTheSameInstant() {
        var plan = Planner.ahead(czechia(), toEverything("PT24H", "P1D@18:00"), RECORDED);

        assertThat(leads(plan)).containsExactly("PT24H 2022-03-31T16:00:00Z", "P1D@18:00 2022-03-31T16:00:00Z");
        assertThat(plan).extracting(PlannedReminder::id).doesNotHaveDuplicates();
    }

    private static List<String> leads(List<PlannedReminder> reminders) {
        return reminders.stream()
                .filter(reminder -> reminder.leadTime() != null)
                .map(reminder -> Objects.requireNonNull(reminder.leadTime()).iso() + " " + reminder.dueAt())
                .toList();
    }
}
