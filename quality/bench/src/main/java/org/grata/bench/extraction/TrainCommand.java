package org.grata.bench.extraction;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.grata.extraction.RuleExtractor;
import org.grata.extraction.training.AnnotatedText;
import picocli.CommandLine.Command;

/** {@code ./grata bench train}. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what the learned decision gains over the rules alone on texts that nothing was learned from, by set"
                    + " and by language. The build has trained it when it was last stale."
        })
public final class TrainCommand implements Callable<Integer> {
    @Override
    public Integer call() throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path root = Path.of(System.getProperty("grata.root", "."));
        Evaluation rules = evaluate(RuleExtractor.rulesAlone(), root);
        Evaluation decided = evaluate(new RuleExtractor(), root);
        out.printf(
                Locale.ROOT,
                "%-16s %6s | %9s %6s %6s %6s | %9s %6s %6s %6s | %6s%n",
                "ANNOUNCED",
                "texts",
                "rules P",
                "R",
                "F1",
                "false",
                "learned P",
                "R",
                "F1",
                "false",
                "gain");
        rows(rules.sets(), decided.sets(), out);
        rows(rules.languages(), decided.languages(), out);
        return 0;
    }

    private static Evaluation evaluate(RuleExtractor extractor, Path root) throws IOException {
        Evaluation evaluation = new Evaluation(extractor, false);
        for (Path file : Corpora.unseen(root)) {
            evaluation.run(Corpora.set(file), AnnotatedText.read(file), true);
        }
        return evaluation;
    }

    private static void rows(Map<String, Score> before, Map<String, Score> after, PrintStream out) {
        before.forEach((name, rules) -> {
            Score learned = after.get(name);
            out.printf(
                    Locale.ROOT,
                    "%-16s %6d | %9.3f %6.3f %6.3f %6d | %9.3f %6.3f %6.3f %6d | %+6.3f%n",
                    name,
                    rules.texts(),
                    rules.announcedPrecision(),
                    rules.announcedRecall(),
                    rules.announcedF1(),
                    rules.falseAnnounced(),
                    learned.announcedPrecision(),
                    learned.announcedRecall(),
                    learned.announcedF1(),
                    learned.falseAnnounced(),
                    learned.announcedF1() - rules.announcedF1());
        });
    }
}
