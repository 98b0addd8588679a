package org.grata.ingest.review.rest;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.grata.ingest.announcement.Decided.Decision;
import org.grata.message.Measure;
import org.jspecify.annotations.Nullable;

/** The JSON body of a review; unknown fields are refused. */
@Schema(name = "Review")
public record ReviewRequest(
        @Schema(description = "Who decides; kept with the decisions", maxLength = 200)
        @Nullable
        @Size(min = 1, max = 200)
        String by,

        @Schema(description = "Number of the reading whose measures are decided on; absent for the one that stands")
        @Nullable
        @Min(1)
        Integer reading,

        @Schema(description = "On measures of the reading, at most one on each; the others stay as they are")
        @NotNull
        @Size(max = MOST)
        List<@NotNull @Valid DecisionTold> decisions,

        @Schema(
                description = "Measures that no reader found; receivingState and sendingState must be given",
                implementation = Measure[].class)
        @Nullable
        @Size(max = MOST)
        List<@NotNull JsonNode> added) {
    private static final int MOST = 1_000;
    private static final int LONGEST_NOTE = 2_000;

    /**
     * A decision on one measure.
     *
     * @param measure its place in the reading, from 0
     * @param corrected only, and always, with {@code CORRECT}
     */
    @Schema(name = "MeasureDecision")
    public record DecisionTold(
            @NotNull @Min(0) Integer measure,
            @NotNull Decision decision,

            @Schema(
                    description = "Only the fields that are wrong: each replaces that of the measure as a whole, null"
                            + " empties it. A deadline's leaveBy is computed when it is not given.",
                    implementation = Measure.class)
            @Nullable
            JsonNode corrected,

            @Nullable @Size(min = 1, max = LONGEST_NOTE) String note) {}
}
