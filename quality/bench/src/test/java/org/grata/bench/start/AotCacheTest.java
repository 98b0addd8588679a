package org.grata.bench.start;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AotCacheTest {
    @Test
    void isToldToTheJvmAndNotToTheProgram() {
        assertThat(AotCache.command(
                        Path.of("/aot/app.aot"),
                        Path.of("/aot/quarkus-run.jar"),
                        List.of("java", "-Xmx256m", "-jar", "/usual/quarkus-run.jar")))
                .containsExactly(
                        "java",
                        "-XX:AOTCache=/aot/app.aot",
                        "-XX:AOTMode=on",
                        "-Xmx256m",
                        "-jar",
                        "/aot/quarkus-run.jar");
    }
}
