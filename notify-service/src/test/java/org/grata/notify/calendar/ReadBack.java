package org.grata.notify.calendar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyListAccessor;
import net.fortuna.ical4j.model.component.VEvent;

import static org.assertj.core.api.Assertions.assertThat;

/** Calendars as another library reads and judges them. */
public final class ReadBack {
    private ReadBack() {}

    /** Fails unless the lines are as RFC 5545 wants them and the calendar is valid. */
    public static net.fortuna.ical4j.model.Calendar strictly(byte[] written) {
        String text = new String(written, StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("\uFFFD").endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isBetween(1, 75);
        }
        try {
            var calendar = new CalendarBuilder().build(new ByteArrayInputStream(written));
            assertThat(calendar.validate(true).getEntries()).isEmpty();
            return calendar;
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    /** In the order in which they are written. */
    public static List<VEvent> events(net.fortuna.ical4j.model.Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    /** Fails when there is none. */
    public static String value(PropertyListAccessor of, String property) {
        Property found = of.getRequiredProperty(property);
        return found.getValue();
    }

    /** The triggers of all alarms as they are written: the other library would tell an amount in its own way. */
    public static List<String> triggers(byte[] written) {
        return new String(written, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("TRIGGER"))
                .toList();
    }
}
