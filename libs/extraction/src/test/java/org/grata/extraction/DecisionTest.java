package org.grata.extraction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.grata.extraction.decision.Decision;
import org.grata.message.Measure;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionTest {
    @Test
    void whatNoRuleFoundIsNeverSureAndCitesItsWords() {
        int found = 0;
        for (Map.Entry<String, List<String>> texts : Extractions.corpus().entrySet()) {
            for (String text : texts.getValue()) {
                Announcement announcement = new Announcement(text, Extractions.PUBLISHED, texts.getKey(), null);
                Set<String> byRules = Extractions.RULES.extract(announcement).measures().stream()
                        .map(DecisionTest::pair)
                        .collect(Collectors.toSet());
                for (Measure measure :
                        Extractions.EXTRACTOR.extract(announcement).measures()) {
                    assertThat(measure.receivingState()).as(text).isNotEqualTo(measure.sendingState());
                    if (!byRules.contains(pair(measure))) {
                        found++;
                        assertThat(measure.confidence()).as(text).isLessThanOrEqualTo(Decision.DOUBTFUL);
                        assertThat(measure.evidence()).as(text).isNotEmpty().allSatisfy(words -> assertThat(
                                        text.substring(words.start(), words.end()))
                                .isEqualTo(words.quote()));
                    }
                }
            }
        }
        assertThat(found).as("events that no rule found").isPositive();
    }

    private static String pair(Measure measure) {
        return measure.receivingState() + "<" + measure.sendingState();
    }
}
