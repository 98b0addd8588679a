package org.grata.bench.start;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AotCacheTest {
    private static final List<String> COMMAND = List.of("java", "-Xmx256m", "-jar", "quarkus-run.jar");
    private static final List<String> COMMAND_WITH_CACHE =
            List.of("java", "-XX:AOTCache=/a/app.aot", "-XX:AOTMode=on", "-Xmx256m", "-jar", "quarkus-run.jar");

    @Test
    void isToldToTheJvmAndNotToTheProgram() {
        assertThat(AotCache.with(Path.of("/a/app.aot"), COMMAND)).isEqualTo(COMMAND_WITH_CACHE);
    }

    @Test
    void isToldOnceAndTakenAway() {
        assertThat(AotCache.with(Path.of("/a/app.aot"), COMMAND_WITH_CACHE)).isEqualTo(COMMAND_WITH_CACHE);
        assertThat(AotCache.without(COMMAND_WITH_CACHE)).isEqualTo(COMMAND);
    }
}
