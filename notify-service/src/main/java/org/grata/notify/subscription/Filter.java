package org.grata.notify.subscription;

import java.util.List;

import org.grata.vocabulary.Confirmation;
import org.grata.vocabulary.ReminderStage;
import org.grata.vocabulary.StateCodes;

/**
 * Which reminders a subscriber wants. An empty list means everything, so the empty filter wants
 * every stage of every expulsion that may be relied on; the three lists narrow it together.
 *
 * @param receivingStates State codes (see {@link StateCodes}), without repeats
 * @param sendingStates the same
 * @param stages without repeats
 * @param unconfirmed whether what is not confirmed is wanted too
 */
public record Filter(
        List<String> receivingStates, List<String> sendingStates, List<ReminderStage> stages, boolean unconfirmed) {
    private static final Filter EVERYTHING = new Filter(List.of(), List.of(), List.of(), false);

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

    /** Whether a measure of this confirmation is told; one that was rejected never is. */
    public boolean relies(Confirmation confirmation) {
        return switch (confirmation) {
            case REJECTED -> false;
            case UNCONFIRMED -> unconfirmed;
            case AUTOMATIC, CONFIRMED -> true;
        };
    }

    private static <T> boolean wants(List<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
