package org.grata.ingest.model.asking;

import java.time.Duration;
import java.util.Map;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.grata.base.startup.Fault;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ModelCheckTest {
    private static final int QUARKUS = 300;

    private static ModelCheck check(Map<String, String> settings) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withMapping(ModelConfig.class)
                .withConverter(Duration.class, QUARKUS, new DurationConverter())
                .withDefaultValues(settings)
                .build();
        return new ModelCheck(config.getConfigMapping(ModelConfig.class));
    }

    @Test
    void nothingIsWantedOfWhoAsksNobody() {
        assertThat(check(Map.of()).faults()).isEmpty();
        assertThat(check(Map.of("grata.model.daily-questions", "1")).faults()).isEmpty();
    }

    @Test
    void everyFaultIsNamedAtOnceAndNeverTheKey() {
        assertThat(check(Map.of("grata.model.ask", "ALL", "grata.model.daily-questions", "3"))
                        .faults())
                .extracting(Fault::setting)
                .containsExactly("grata.model.url", "grata.model.name", "grata.model.daily-questions");
        assertThat(check(Map.of(
                                "grata.model.ask", "DOUBTFUL",
                                "grata.model.url", "ftp://models.example/v1",
                                "grata.model.name", "m",
                                "grata.model.api-key", "with space"))
                        .faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString())
                        .contains("http or https", "API key")
                        .doesNotContain("with space"));
    }

    @Test
    void aWholeConfigurationIsFine() {
        assertThat(check(Map.of(
                                "grata.model.ask", "ALL",
                                "grata.model.url", "http://127.0.0.1:11434/v1",
                                "grata.model.name", "qwen3:8b"))
                        .faults())
                .isEmpty();
    }
}
