package org.grata.notify.stream;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.grata.vocabulary.ReminderStage;
import org.jspecify.annotations.Nullable;

/**
 * Which reminders a listener wants; null and empty want everything.
 *
 * @param receivingStates codes of States
 * @param sendingStates the same
 */
public record Wanted(
        @Nullable UUID subscriptionId,
        List<String> receivingStates,
        List<String> sendingStates,
        Set<ReminderStage> stages) {
    public Wanted {
        receivingStates = List.copyOf(receivingStates);
        sendingStates = List.copyOf(sendingStates);
        stages = Set.copyOf(stages);
    }
}
