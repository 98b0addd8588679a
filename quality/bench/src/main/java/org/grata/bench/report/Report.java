package org.grata.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import org.jspecify.annotations.Nullable;

/** What was measured, for programs. */
public final class Report {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Report() {}

    /** Each measure under its key. */
    public static Map<String, Object> of(List<Measure> measures) {
        Map<String, Object> report = new LinkedHashMap<>();
        measures.forEach(measure -> report.put(measure.key(), measure.json()));
        return report;
    }

    /** @param file created with its folders; null writes nothing */
    public static void write(Map<String, Object> report, @Nullable Path file) throws IOException {
        if (file == null) {
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, JSON.writeValueAsString(report));
    }
}
