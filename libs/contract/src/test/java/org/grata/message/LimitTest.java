package org.grata.message;

import java.time.Instant;
import java.time.ZoneId;

import org.grata.vocabulary.DeadlineType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LimitTest {
    /** Liberia's offset was -00:44:30 until 1972; RFC 3339 has no seconds in offsets. */
    @Test
    void anOffsetHasNoSeconds() {
        Limit limit =
                new Limit(Instant.parse("1960-04-20T12:00:00Z"), null, new SeatTime(ZoneId.of("Africa/Monrovia")));

        assertThat(limit.deadline(DeadlineType.DATE, "1960-05-01", null).leaveBy())
                .hasToString("1960-05-01T23:59:29-00:45");
    }
}
