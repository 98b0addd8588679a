package org.grata.notify.planning;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.grata.message.ExpulsionChanged;
import org.grata.messaging.MessageJson;
import org.grata.notify.Expulsions;
import org.grata.notify.NotifyTest;
import org.grata.notify.Register;
import org.grata.vocabulary.MeasureStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.notify.Expulsions.belgium;

/** Lead times by the clock of the receiving State, from the event to the plan. */
@QuarkusTest
class SeatZoneTest extends NotifyTest {
    @Test
    void clockTimesAreThoseOfTheSeatAndSurviveTheDatabase() {
        String atNine = "{\"name\":\"desk\",\"leadTimes\":[\"P7D@09:00\"],\"filter\":{\"stages\":[\"LEAD\"]}}";
        Instant recorded = Instant.parse("2022-03-20T00:00:00Z");
        clock.setTo(recorded);
        UUID before = listen(atNine).id();
        // The clocks of Brussels go forward between the reminder and the deadline.
        register.recorded(Expulsions.revised(belgium(), OffsetDateTime.parse("2022-03-29T23:59:59+02:00")), recorded);
        settled(1);
        UUID after = listen(atNine).id();

        assertThat(reminders(before)).containsExactly("LEAD BE P7D@09:00 r2 2022-03-22T08:00:00Z PLANNED");
        assertThat(reminders(after)).containsExactly("LEAD BE P7D@09:00 r2 2022-03-22T08:00:00Z PLANNED");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"Europe/Atlantis", "+02:00", "", "\u0000"})
    void aZoneThatIsNotKnownHereLeavesTheOffset(@Nullable String seatZone) {
        String body = new MessageJson()
                .write(Register.message(belgium(), MeasureStatus.ANNOUNCED, RECORDED))
                .replace("\"Europe/Brussels\"", seatZone == null ? "null" : new MessageJson().write(seatZone));
        UUID desk = listen("{\"name\":\"desk\",\"leadTimes\":[\"P1D@09:00\"],\"filter\":{\"stages\":[\"LEAD\"]}}")
                .id();

        register.tell(UUID.randomUUID(), ExpulsionChanged.RECORDED, body, RECORDED);
        settled(1);

        assertThat(tables.lines("select seat_zone from expulsion_revision")).containsExactly((String) null);
        assertThat(reminders(desk)).containsExactly("LEAD BE P1D@09:00 r1 2022-04-12T07:00:00Z PLANNED");
    }
}
