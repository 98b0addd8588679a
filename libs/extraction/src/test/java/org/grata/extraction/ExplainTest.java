package org.grata.extraction;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExplainTest {
    @Test
    void everyStepTellsWhatItSees() {
        List<String> lines = new ArrayList<>();
        Announcement announcement = new Announcement(
                "Norway gave two Chilean diplomats 48 hours to leave the country for spying.",
                Extractions.PUBLISHED,
                null,
                null);
        new RuleExtractor().explain(announcement, lines::add);

        assertThat(lines)
                .startsWith("language en")
                .containsSubsequence("== rules", "== decision", "== grounds", "== answer");
        assertThat(lines)
                .anyMatch(line -> line.startsWith("   group [two Chilean diplomats] 2 EXACT DIPLOMAT of [CL]"))
                .anyMatch(line -> line.startsWith("   actor [Norway] [NO]"))
                .contains("   NO expels CL, ANNOUNCED, 2 EXACT DIPLOMAT, sentence 0, limit [48 hours]")
                .anyMatch(line -> line.startsWith("   NO expels CL: ANNOUNCED "))
                .anyMatch(line -> line.matches("     ESPIONAGE 0\\.\\d\\d of 0\\.60, \\[spying], sentence 0"))
                .anyMatch(line -> line.startsWith("   Measure[kind=EXPULSION, status=ANNOUNCED, receivingState=NO"));
    }
}
