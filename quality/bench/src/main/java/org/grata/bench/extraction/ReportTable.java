package org.grata.bench.extraction;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** Scores and misses for people. */
final class ReportTable {
    private static final int WORST = 10;

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
        if (!evaluation.worstPhenomena(WORST).isEmpty()) {
            out.println();
            head("phenomenon");
            evaluation.worstPhenomena(WORST).forEach(entry -> row(entry.getKey(), entry.getValue()));
        }
    }

    private void head(String name) {
        out.printf(
                Locale.ROOT,
                "%-30s %6s %6s %9s %6s %6s %6s %9s %6s %6s %9s%n",
                name,
                "texts",
                "events",
                "precision",
                "recall",
                "F1",
                "exact",
                "announced",
                "empty",
                "false",
                "announced");
    }

    private void row(String name, Score score) {
        out.printf(
                Locale.ROOT,
                "%-30s %6d %6d %9s %6s %6s %6s %9s %6d %6d %9d%n",
                name,
                score.texts(),
                score.expected(),
                share(score.precision(), score.found()),
                share(score.recall(), score.expected()),
                share(score.f1(), score.expected()),
                share(score.exactF1(), score.expected()),
                share(score.announcedF1(), score.expected()),
                score.empty(),
                score.falseOnEmpty(),
                score.falseAnnounced());
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
