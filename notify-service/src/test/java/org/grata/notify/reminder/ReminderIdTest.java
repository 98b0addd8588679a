package org.grata.notify.reminder;

import java.util.Set;
import java.util.UUID;

import org.grata.notify.subscription.LeadTime;
import org.grata.vocabulary.ReminderStage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReminderIdTest {
    private static final UUID EXPULSION = UUID.fromString("0195f000-0000-7000-8000-000000000001");
    private static final UUID SUBSCRIPTION = UUID.fromString("0195f000-0000-7000-8000-000000000002");
    private static final LeadTime DAY = LeadTime.parse("PT24H");

    @Test
    void isTheSameForTheSameReminderOnEveryMachine() {
        // Computed apart with Python's uuid.uuid5; a change would make every reminder look new.
        assertThat(ReminderId.of(EXPULSION, ReminderStage.LEAD, DAY, 1, SUBSCRIPTION))
                .isEqualTo(UUID.fromString("2d2d09de-3812-5828-8383-17e10805c6bd"));
        assertThat(ReminderId.of(
                        EXPULSION, ReminderStage.LEAD, LeadTime.parse("P1D@09:00[Europe/Paris]"), 1, SUBSCRIPTION))
                .isEqualTo(UUID.fromString("b190efc6-a9c8-59f4-a213-440382920a3f"));
        assertThat(ReminderId.of(EXPULSION, ReminderStage.REGISTERED, null, 1, SUBSCRIPTION))
                .isEqualTo(UUID.fromString("1dc1ca20-451c-5dbc-afdb-529cb230dfb1"));
    }

    @Test
    void differsWhenAnyPartDiffers() {
        assertThat(Set.of(
                        ReminderId.of(EXPULSION, ReminderStage.LEAD, DAY, 1, SUBSCRIPTION),
                        ReminderId.of(SUBSCRIPTION, ReminderStage.LEAD, DAY, 1, SUBSCRIPTION),
                        ReminderId.of(EXPULSION, ReminderStage.EXPIRED, null, 1, SUBSCRIPTION),
                        ReminderId.of(EXPULSION, ReminderStage.LEAD, LeadTime.parse("PT0S"), 1, SUBSCRIPTION),
                        ReminderId.of(EXPULSION, ReminderStage.LEAD, DAY, 2, SUBSCRIPTION),
                        ReminderId.of(EXPULSION, ReminderStage.LEAD, DAY, 1, EXPULSION)))
                .hasSize(6);
    }

    @Test
    void isAVersion5Uuid() {
        UUID id = ReminderId.of(EXPULSION, ReminderStage.EXPIRED, null, 7, SUBSCRIPTION);
        assertThat(id.version()).isEqualTo(5);
        assertThat(id.variant()).isEqualTo(2);
    }
}
