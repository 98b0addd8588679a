package org.grata.messaging;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.grata.message.AnnouncementExtracted;
import org.grata.message.Remaining;
import org.grata.messaging.app.Events;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MessageJsonTest {
    private final MessageJson json = new MessageJson();

    @Test
    void whatIsWrittenIsReadBackWithTheSameOffset() {
        AnnouncementExtracted written =
                Events.announcement(UUID.fromString("01890000-0000-7000-8000-000000000001"), "told");

        String text = json.write(written);

        assertThat(text)
                .contains(
                        "\"leaveBy\":\"2026-02-18T23:59:59+01:00\"",
                        "\"publishedAt\":\"2026-02-03T12:00:00Z\"",
                        "\"announcedOn\":\"2026-02-03\"");
        assertThat(read(text, AnnouncementExtracted.class)).isEqualTo(written);
    }

    @Test
    void skipsFieldsOfANewerSender() {
        assertThat(read("{\"count\":3,\"attributedTo\":null,\"since\":\"2030\"}", Remaining.class))
                .isEqualTo(new Remaining(3, null));
    }

    @Test
    void refusesWhatIsNoSuchMessage() {
        assertThatExceptionOfType(UnreadableBodyException.class)
                .isThrownBy(() -> read("{\"attributedTo\":null}", Remaining.class));
        assertThatExceptionOfType(UnreadableBodyException.class).isThrownBy(() -> read("null", Remaining.class));
        assertThatExceptionOfType(UnreadableBodyException.class)
                .isThrownBy(() -> read("{\"count\":3} trailing", Remaining.class));
    }

    private <T> T read(String text, Class<T> type) {
        return json.read(text.getBytes(StandardCharsets.UTF_8), type);
    }
}
