package org.grata.local.demo;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.grata.local.stack.Console;

/** Shows that the same announcement is understood in every language, which the service finds out itself. */
final class Languages {
    private static final String STEP = "languages";

    private final Api api;
    private final String extractions;

    /** @param extractions URL where a text is read without being kept */
    Languages(Api api, String extractions) {
        this.api = api;
        this.extractions = extractions;
    }

    void show(List<String> texts, Console console) {
        Table table = new Table("language", "text", "who", "how many", "deadline");
        for (String text : texts) {
            JsonNode extraction =
                    api.post(STEP, extractions, Api.JSON.createObjectNode().put("text", text), 200);
            JsonNode measure = extraction.path("measures").path(0);
            if (extraction.path("measures").size() != 1) {
                throw new StepFailed(STEP, "one measure was expected of '" + text + "' but there is: " + extraction);
            }
            table.row(
                    extraction.path("language").asText(),
                    text,
                    Rendering.who(measure),
                    Rendering.headcount(measure.path("headcount")),
                    measure.path("deadline").path("iso").asText());
        }
        table.lines().forEach(console::line);
    }
}
