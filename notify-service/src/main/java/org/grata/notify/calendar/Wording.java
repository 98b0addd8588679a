package org.grata.notify.calendar;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.grata.message.Headcount;
import org.grata.notify.reminder.Expulsion;
import org.grata.vocabulary.Confirmation;

/** What an entry says, in English. */
final class Wording {
    private static final DateTimeFormatter LOCAL_TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss '(UTC'xxx')'", Locale.ENGLISH);

    private Wording() {}

    /** Such as {@code Belgium: about 21 diplomats must leave (Russia)}. */
    static String summary(Expulsion expulsion) {
        return name(expulsion.receivingState()) + ": " + who(expulsion.headcount()) + " must leave ("
                + name(expulsion.sendingState()) + ")";
    }

    static String description(Entry entry) {
        Expulsion expulsion = entry.expulsion();
        return String.join(
                "\n",
                "Leave by: " + LOCAL_TIME.format(entry.leaveBy()),
                "Receiving State: " + name(expulsion.receivingState()),
                "Sending State: " + name(expulsion.sendingState()),
                standing(entry),
                "Revision: " + expulsion.revision());
    }

    private static String standing(Entry entry) {
        if (entry.expulsion().standing() == Expulsion.Standing.REVERSED) {
            return "Reversed: nobody has to leave";
        }
        if (entry.cancelled()) {
            return "Taken back: it cannot be relied on";
        }
        return entry.expulsion().confirmation() == Confirmation.UNCONFIRMED ? "Not confirmed" : "In force";
    }

    private static String who(Headcount headcount) {
        Integer count = headcount.count();
        String persons = count == null ? "diplomats" : count + (count == 1 ? " diplomat" : " diplomats");
        return switch (headcount.qualifier()) {
            case EXACT, UNSPECIFIED -> persons;
            case AT_LEAST -> "at least " + persons;
            case AT_MOST -> "at most " + persons;
            case ABOUT -> "about " + persons;
        };
    }

    /** As CLDR has it; an organisation that it does not know is told by its code, which is its name. */
    private static String name(String state) {
        return Locale.of("", state).getDisplayCountry(Locale.ENGLISH);
    }
}
