package org.grata.bench.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** Scores and misses for programs. */
final class ReportJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ReportJson() {}

    static void write(Evaluation evaluation, Path file) throws IOException {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("all", summary(evaluation.all()));
        report.put("sets", summaries(evaluation.sets()));
        report.put("languages", summaries(evaluation.languages()));
        report.put("misses", evaluation.misses().stream().map(ReportJson::miss).toList());
        report.put("verdicts", evaluation.verdicts().byText());
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, JSON.writeValueAsString(report));
    }

    private static Map<String, Object> summaries(Map<String, Score> scores) {
        Map<String, Object> summaries = new LinkedHashMap<>();
        scores.forEach((name, score) -> summaries.put(name, summary(score)));
        return summaries;
    }

    private static Map<String, Object> summary(Score score) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("texts", score.texts());
        summary.put("expected", score.expected());
        summary.put("found", score.found());
        summary.put("precision", score.precision());
        summary.put("recall", score.recall());
        summary.put("f1", score.f1());
        summary.put("exactF1", score.exactF1());
        summary.put("announcedPrecision", score.announcedPrecision());
        summary.put("announcedRecall", score.announcedRecall());
        summary.put("announcedF1", score.announcedF1());
        summary.put("announcedRecallAtPrecision95", score.announcedRecallAt(0.95));
        summary.put("reliability", score.reliability().bands());
        summary.put("emptyTexts", score.empty());
        summary.put("falseOnEmpty", score.falseOnEmpty());
        summary.put("falseAnnouncedOnEmpty", score.falseAnnounced());
        Map<String, Object> fields = new LinkedHashMap<>();
        score.fields().forEach((field, share) -> fields.put(field, share.value()));
        summary.put("fields", fields);
        return summary;
    }

    private static Map<String, Object> miss(Evaluation.Miss miss) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", miss.text().id());
        entry.put("lang", miss.text().language());
        entry.put("published", miss.text().published().toString());
        entry.put("text", miss.text().text());
        entry.put("expected", List.copyOf(miss.text().expected()));
        entry.put("extracted", miss.extracted());
        return entry;
    }
}
