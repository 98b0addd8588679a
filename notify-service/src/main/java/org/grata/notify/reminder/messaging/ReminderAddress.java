package org.grata.notify.reminder.messaging;

import java.util.Locale;
import java.util.UUID;

import org.grata.notify.reminder.Expulsion;
import org.grata.vocabulary.ReminderStage;

/**
 * The routing keys of reminders: {@code deadline.<stage>.<receiving>.<sending>.<subscription>},
 * stage in lower case, State codes in upper case. The last word is there because each subscriber has
 * lead times of its own: the same expulsion makes other reminders for another subscriber, and no
 * queue should get those.
 */
public final class ReminderAddress {
    private static final String PREFIX = "deadline.";

    private ReminderAddress() {}

    /** The type of the event, such as {@code deadline.lead}. */
    public static String type(ReminderStage stage) {
        return PREFIX + stage.name().toLowerCase(Locale.ROOT);
    }

    public static String routingKey(ReminderStage stage, Expulsion expulsion, UUID subscriptionId) {
        return String.join(
                ".", type(stage), expulsion.receivingState(), expulsion.sendingState(), subscriptionId.toString());
    }

    /** Matches everything for one subscription and nothing else. */
    public static String bindingKey(UUID subscriptionId) {
        return PREFIX + "*.*.*." + subscriptionId;
    }
}
