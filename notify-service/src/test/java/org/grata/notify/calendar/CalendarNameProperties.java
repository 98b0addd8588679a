package org.grata.notify.calendar;

import java.time.Instant;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grata.notify.Expulsions;

import static org.assertj.core.api.Assertions.assertThat;

/** The name of a calendar is the only text that comes from outside. */
class CalendarNameProperties {
    @Property(tries = 500)
    void whateverASubscriptionIsCalledIsReadBack(@ForAll("names") String name) {
        var entry = new Entry(Expulsions.belgium(), Instant.parse("2022-03-29T16:05:00Z"), false);

        var calendar = ReadBack.strictly(new Calendar(name, List.of(), List.of(entry)).write());

        String expected = name.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
        assertThat(ReadBack.value(calendar, "NAME")).isEqualTo(expected);
        assertThat(ReadBack.events(calendar)).hasSize(1);
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> marks = Arbitraries.of(
                "\\",
                ";",
                ",",
                ":",
                "\"",
                "\n",
                "\r\n",
                "\r",
                "\t",
                "\\n",
                " ",
                "\u0001",
                "\u0085",
                "\u2028",
                "^n",
                "END:VCALENDAR",
                "BEGIN:VEVENT",
                "é",
                "Ж",
                "外",
                "\uD83C\uDDE7\uD83C\uDDEA",
                "e\u0301",
                "\uFEFF");
        Arbitrary<String> words = Arbitraries.strings().alpha().ofMaxLength(30);
        return Arbitraries.oneOf(marks, marks, words)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }
}
