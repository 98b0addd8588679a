package org.grata.bench.resolution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StreamTest {
    @ParameterizedTest
    @ValueSource(strings = {"development", "second", "unseen"})
    void everyAnnouncementIsItsOwnAndEveryMeasureOne(String name) throws IOException {
        List<Announcement> stream =
                Announcement.read(ResolutionCommand.streams(Path.of(System.getProperty("grata.root")))
                        .resolve(name + ".jsonl"));
        assertThat(stream).hasSizeGreaterThan(300);
        assertThat(stream).extracting(Announcement::id).doesNotHaveDuplicates();
        assertThat(stream).extracting(one -> one.body().path("text").asText()).doesNotHaveDuplicates();
        assertThat(stream.stream()
                        .flatMap(one -> one.measures().stream())
                        .distinct()
                        .collect(Collectors.groupingBy(RealMeasure::id)))
                .hasSizeGreaterThan(80)
                .allSatisfy((_, facts) -> assertThat(facts).hasSize(1));
    }

    @Test
    void namesTheLineThatHasNoFactsOfItsMeasure(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("stream.jsonl");
        Files.writeString(file, """

                {"id":"a","text":"Out.","publishedAt":"2024-05-15T09:00:00Z","measures":["m1"]}
                """);
        assertThatThrownBy(() -> Announcement.read(file))
                .hasMessage(file + ", line 2: 'receivingState' is missing or not a string");
    }
}
