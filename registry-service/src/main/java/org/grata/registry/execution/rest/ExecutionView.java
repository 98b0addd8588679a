package org.grata.registry.execution.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.grata.registry.execution.Execution;
import org.grata.registry.execution.Stage;
import org.grata.registry.execution.store.Executions.Told;
import org.grata.vocabulary.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * What became of an order to leave.
 *
 * @param stage ANNOUNCED when nothing is told; null when the expulsion is no order that stands: reversed, threatened or
 *     only mentioned
 * @param inForceOn the day it was notified to the sending State; null when nobody said
 * @param endedOn the day by which all had left, or the period ended; null before
 * @param departed how many left; null when nobody said
 * @param history all that was told, the first one first; what was corrected or taken back too
 */
public record ExecutionView(
        @Nullable Stage stage,
        @Nullable LocalDate inForceOn,
        @Nullable LocalDate endedOn,
        @Nullable Integer departed,
        List<Entry> history) {
    public ExecutionView {
        history = List.copyOf(history);
    }

    /**
     * What the register said from {@code recordedAt} on.
     *
     * @param note of the person who told it, or took back what was told; absent when there is none
     * @param supersededAt since when it says something else; null while it does not
     */
    public record Entry(
            @JsonUnwrapped Execution execution,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String note,

            Instant recordedAt,
            @Nullable Instant supersededAt) {}

    static ExecutionView of(MeasureStatus status, List<Told> history) {
        Execution last =
                history.isEmpty() ? Execution.NOTHING_TOLD : history.getLast().execution();
        return new ExecutionView(
                status == MeasureStatus.ANNOUNCED ? last.stage() : null,
                last.inForceOn(),
                last.endedOn(),
                last.departed(),
                history.stream()
                        .map(told -> new Entry(told.execution(), told.note(), told.recordedAt(), told.supersededAt()))
                        .toList());
    }
}
