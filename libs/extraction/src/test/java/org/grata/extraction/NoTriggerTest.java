package org.grata.extraction;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grata.extraction.decision.Decision;

import static org.assertj.core.api.Assertions.assertThat;

/** A text in which no word tells an expulsion yields no measure, whoever is named in it. */
class NoTriggerTest {
    @Property(tries = 500)
    void yieldsNothingByRules(@ForAll("quiet") String text) {
        assertThat(Extractions.RULES
                        .extract(new Announcement(text, Extractions.PUBLISHED, "en", null))
                        .measures())
                .isEmpty();
    }

    @Property(tries = 500)
    void yieldsNothingThatIsSure(@ForAll("quiet") String text) {
        assertThat(Extractions.english(text).measures())
                .allSatisfy(measure -> assertThat(measure.confidence()).isLessThanOrEqualTo(Decision.DOUBTFUL));
    }

    @Provide
    Arbitrary<String> quiet() {
        return Arbitraries.of(
                        "Norway",
                        "Russia",
                        "two",
                        "23",
                        "Chilean diplomats",
                        "the ambassador",
                        "of",
                        "and",
                        ",",
                        ".",
                        "in Oslo",
                        "the foreign ministry",
                        "said",
                        "on Monday",
                        "72 hours",
                        "by Friday",
                        "visited",
                        "the embassy",
                        "opened",
                        "met",
                        "its",
                        "talks",
                        "with",
                        "trade",
                        "the minister",
                        "\n")
                .list()
                .ofMinSize(1)
                .ofMaxSize(50)
                .map(words -> String.join(" ", words));
    }
}
