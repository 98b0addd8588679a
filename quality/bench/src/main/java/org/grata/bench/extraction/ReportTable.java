package org.grata.bench.extraction;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** Scores and misses for people. */
final class ReportTable {
    private static final int WORST = 10;
    private static final double CERTAIN = 0.95;

    private final PrintStream out;

    ReportTable(PrintStream out) {
        this.out = out;
    }

    void misses(Evaluation evaluation) {
        for (Evaluation.Miss miss : evaluation.misses()) {
            out.println("## " + miss.text().id() + " " + miss.text().published() + " "
                    + miss.text().phenomenon());
            out.println(miss.text().text());
            miss.text().expected().forEach(want -> out.println("   want " + want.line()));
            miss.extracted().forEach(got -> out.println("   got  " + got.line()));
            out.println();
        }
    }

    void scores(Evaluation evaluation) {
        head("set");
        evaluation.sets().forEach(this::row);
        out.println();
        head("language");
        evaluation.languages().forEach(this::row);
        row("all", evaluation.all());
        out.println();
        fields(evaluation);
        out.println();
        reliability(evaluation);
        if (!evaluation.worstPhenomena(WORST).isEmpty()) {
            out.println();
            head("phenomenon");
            evaluation.worstPhenomena(WORST).forEach(entry -> row(entry.getKey(), entry.getValue()));
        }
    }

    void sets(Evaluation evaluation) {
        head("set");
        evaluation.sets().forEach(this::row);
        row("all", evaluation.all());
    }

    private void head(String name) {
        out.printf(
                Locale.ROOT,
                "%-30s %6s %6s %6s %6s | %9s %6s %6s %6s | %6s %6s%n",
                name,
                "texts",
                "events",
                "F1",
                "exact",
                "announced",
                "recall",
                "F1",
                "at.95",
                "empty",
                "false");
    }

    private void row(String name, Score score) {
        out.printf(
                Locale.ROOT,
                "%-30s %6d %6d %6s %6s | %9s %6s %6s %6s | %6d %6d%n",
                name,
                score.texts(),
                score.expected(),
                share(score.f1(), score.expected()),
                share(score.exactF1(), score.expected()),
                share(score.announcedPrecision(), score.expectedAnnounced()),
                share(score.announcedRecall(), score.expectedAnnounced()),
                share(score.announcedF1(), score.expectedAnnounced()),
                share(score.announcedRecallAt(CERTAIN), score.expectedAnnounced()),
                score.empty(),
                score.falseAnnounced());
    }

    /**
     * Of the events given a confidence, how many have States, status, number and deadline right; and of the ANNOUNCED
     * ones that are as sure or surer, how many have States and status right.
     */
    private void reliability(Evaluation evaluation) {
        out.printf(Locale.ROOT, "%-30s %6s %6s %6s %12s%n", "confidence", "events", "mean", "right", "believed");
        for (Reliability.Band band : evaluation.all().reliability().bands()) {
            out.printf(
                    Locale.ROOT,
                    "%-30s %6d %6.3f %6.3f %12.3f%n",
                    String.format(Locale.ROOT, "%.1f to %.1f", band.from(), band.to()),
                    band.events(),
                    band.mean(),
                    band.right(),
                    band.believed());
        }
    }

    private static String share(double value, int of) {
        return of == 0 ? "-" : String.format(Locale.ROOT, "%.3f", value);
    }

    /** Accuracy of every field on matched events, a language a column. */
    private void fields(Evaluation evaluation) {
        out.printf(Locale.ROOT, "%-30s", "field right");
        evaluation.languages().keySet().forEach(language -> out.printf(Locale.ROOT, " %6s", language));
        out.printf(Locale.ROOT, " %6s%n", "all");
        for (String field : evaluation.all().fields().keySet()) {
            out.printf(Locale.ROOT, "%-30s", field);
            for (Map.Entry<String, Score> language : evaluation.languages().entrySet()) {
                cell(field, language.getValue());
            }
            cell(field, evaluation.all());
            out.println();
        }
    }

    private void cell(String field, Score score) {
        Score.Share share = score.fields().getOrDefault(field, Score.Share.NONE);
        out.printf(Locale.ROOT, " %6s", share(share.value(), share.of()));
    }
}
