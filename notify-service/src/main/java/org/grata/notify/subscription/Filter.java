package org.grata.notify.subscription;

import java.util.List;

import org.grata.vocabulary.ReminderStage;
import org.grata.vocabulary.StateCodes;

/**
 * Which reminders a subscriber wants. An empty list means everything, so the empty filter wants
 * every stage of every expulsion; the three lists narrow it together.
 *
 * @param receivingStates State codes (see {@link StateCodes}), without repeats
 * @param sendingStates the same
 * @param stages without repeats
 */
public record Filter(List<String> receivingStates, List<String> sendingStates, List<ReminderStage> stages) {
    private static final Filter EVERYTHING = new Filter(List.of(), List.of(), List.of());

    public Filter {
        receivingStates = receivingStates.stream().distinct().toList();
        sendingStates = sendingStates.stream().distinct().toList();
        stages = stages.stream().distinct().toList();
    }

    public static Filter everything() {
        return EVERYTHING;
    }

    public boolean concerns(String receivingState, String sendingState) {
        return wants(receivingStates, receivingState) && wants(sendingStates, sendingState);
    }

    public boolean wants(ReminderStage stage) {
        return wants(stages, stage);
    }

    private static <T> boolean wants(List<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
