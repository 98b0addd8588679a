package org.grata.extraction.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.grata.extraction.RuleExtractor;

/**
 * {@code TrainDecision TRAINING CORPUS TARGET}: a step of the build. Learns from annotated texts how to decide and
 * writes the weights; does nothing when neither the texts nor the compiled classes and lexicons beside the target have
 * changed since.
 */
public final class TrainDecision {
    /** Texts that rules were written for teach to trust the rules more than other texts bear out. */
    private static final double OF_RULES = 0.5;

    /** To find an event where there is none is worse than to miss one. */
    private static final double WITHOUT_EVENT = 1.2;

    private static final RuleExtractor RULES = RuleExtractor.rulesAlone();

    private TrainDecision() {}

    public static void main(String[] arguments) throws IOException {
        Path training = Path.of(arguments[0]);
        Path corpus = Path.of(arguments[1]);
        Path target = Path.of(arguments[2]);
        Files.createDirectories(target.getParent());
        String inputs = Inputs.digest(List.of(training, corpus), target.getParent());
        Path learnedFrom = target.resolveSibling("decision.inputs");
        if (Files.exists(target)
                && Files.exists(learnedFrom)
                && Files.readString(learnedFrom).equals(inputs)) {
            return;
        }
        List<Lesson> lessons = new ArrayList<>();
        add(lessons, texts(training, "given/pages.*"), 1, 1);
        add(lessons, texts(training, "given/..\\b"), 1, 0.2);
        add(lessons, texts(training, "own/.*"), 1, 0.4);
        add(lessons, texts(corpus, ".*(measures|negatives)"), OF_RULES, 0.4);
        Files.write(target, new DecisionTrainer(lessons).train().written());
        Files.writeString(learnedFrom, inputs);
    }

    /** @param real how like real pages the texts are in what the rules make of them */
    private static void add(List<Lesson> lessons, List<AnnotatedText> texts, double weight, double real) {
        for (AnnotatedText text : texts) {
            double counts = text.expected().isEmpty() ? weight * WITHOUT_EVENT : weight;
            lessons.add(Lesson.of(RULES, text, counts, real));
        }
    }

    private static List<AnnotatedText> texts(Path folder, String names) throws IOException {
        List<AnnotatedText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(
                            file -> folder.relativize(file).toString().matches(names + "\\.jsonl"))
                    .sorted()
                    .toList()) {
                texts.addAll(AnnotatedText.read(file));
            }
        }
        return texts;
    }
}
