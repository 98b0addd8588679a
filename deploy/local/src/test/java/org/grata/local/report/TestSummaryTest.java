package org.grata.local.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class TestSummaryTest {
    @TempDir
    Path root;

    @Test
    void namesFailuresAndSkippedTestsAndEndsWithTheCounts() throws IOException {
        report("one/target/surefire-reports/TEST-a.AddTest.xml", """
                <testsuite name="a.AddTest">
                  <testcase classname="a.AddTest" name="adds"><system-out>noise</system-out></testcase>
                  <testcase classname="a.AddTest" name="subtracts">
                    <failure message="expected 1&#10;but was 2" type="x">trace</failure>
                  </testcase>
                  <testcase classname="a.AddTest" name="divides"><error type="x">java.lang.Oops
                  at x</error></testcase>
                </testsuite>
                """);
        report("deploy/two/target/failsafe-reports/TEST-b.BrokerIT.xml", """
                <testsuite name="b.BrokerIT">
                  <testcase classname="b.BrokerIT" name="deadLetters"><skipped message="needs RabbitMQ"/></testcase>
                </testsuite>
                """);
        assertThat(printed())
                .containsExactly(
                        "FAILED   AddTest.subtracts: expected 1",
                        "FAILED   AddTest.divides: java.lang.Oops",
                        "skipped  BrokerIT.deadLetters: needs RabbitMQ",
                        "1 passed, 2 failed, 1 skipped");
    }

    @Test
    void countsABrokenReportAsAFailure() throws IOException {
        report("one/target/surefire-reports/TEST-a.AddTest.xml", "<testsuite><testcase");
        assertThat(printed()).last().isEqualTo("0 passed, 1 failed, 0 skipped");
    }

    @Test
    void saysZeroWhenNothingRan() throws IOException {
        assertThat(printed()).containsExactly("0 passed, 0 failed, 0 skipped");
    }

    private List<String> printed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TestSummary.of(root).print(new PrintStream(out, true, UTF_8));
        return out.toString(UTF_8).lines().toList();
    }

    private void report(String name, String content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
