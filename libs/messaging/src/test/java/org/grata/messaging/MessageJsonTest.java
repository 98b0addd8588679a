package org.grata.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
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
    void instantsThatStandInADocumentTwiceAreReadLikeOthers() {
        String noon = "2026-02-03T12:00:00.250Z";

        assertThat(List.of(read(
                        "[\"%s\",\"%s\",\"2026-02-03T13:00:00.250+01:00\"]".formatted(noon, noon), Instant[].class)))
                .containsExactly(Instant.parse(noon), Instant.parse(noon), Instant.parse(noon));
        assertThat(read("[null, 1770120000, \"\"]", Instant[].class))
                .containsExactly(null, Instant.parse("2026-02-03T12:00:00Z"), null);
        assertThatExceptionOfType(UnreadableBodyException.class)
                .isThrownBy(() -> read("[\"%s\", \"noon\"]".formatted(noon), Instant[].class));
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
