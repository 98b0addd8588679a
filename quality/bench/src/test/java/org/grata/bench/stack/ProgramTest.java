package org.grata.bench.stack;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgramTest {
    @Test
    void isThatOfAProcess() throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sleep", "60");
        builder.environment().clear();
        builder.environment().putAll(Map.of("URL", "jdbc:x?a=b", "NOTHING", ""));
        Process process = builder.start();
        try {
            // Until the child has become the other program, it is still this one.
            Waiting.until("sleep", Duration.ofSeconds(10), () -> Program.of(process.pid())
                    .command()
                    .equals(List.of("sleep", "60")));
            Program program = Program.of(process.pid());
            assertThat(program.environment()).isEqualTo(Map.of("URL", "jdbc:x?a=b", "NOTHING", ""));
            assertThat(program.with(List.of("other"))).isEqualTo(new Program(List.of("other"), program.environment()));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
