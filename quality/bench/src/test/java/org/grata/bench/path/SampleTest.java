package org.grata.bench.path;

import java.time.Instant;
import java.util.List;

import org.grata.extraction.Announcement;
import org.grata.extraction.RuleExtractor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SampleTest {
    private static final Instant PUBLISHED = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void everyAnnouncementIsReadAsOneExpulsionBetweenStatesOfItsOwn() {
        RuleExtractor extractor = new RuleExtractor();
        List<Sample> samples = Sample.of(PathBench.WARM_UP + PathBench.MEASURED);
        assertThat(samples).doesNotHaveDuplicates().hasSize(350);
        assertThat(samples).allSatisfy(sample -> assertThat(extractor
                        .extract(new Announcement(sample.text(), PUBLISHED, "en", null))
                        .measures())
                .singleElement()
                .satisfies(measure -> assertThat(measure.receivingState() + "<" + measure.sendingState())
                        .isEqualTo(sample.pair())));
    }
}
