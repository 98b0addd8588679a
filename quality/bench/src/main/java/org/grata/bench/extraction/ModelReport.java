package org.grata.bench.extraction;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.grata.bench.extraction.model.CarefulReader;
import org.grata.bench.extraction.model.RandomReader;
import org.grata.bench.extraction.model.Readers;
import org.grata.extraction.Extractor;
import org.grata.extraction.RuleExtractor;
import org.grata.extraction.training.AnnotatedText;
import org.grata.extraction.training.Told;
import org.grata.message.Measure;
import org.grata.modelreader.AnswerFormat;
import org.grata.modelreader.Entrance;
import org.grata.modelreader.ModelException;
import org.grata.modelreader.ModelSettings;
import org.grata.modelreader.SecondReader;
import org.grata.testing.model.StubBehaviour;
import org.grata.testing.model.StubModel;
import org.grata.vocabulary.Confirmation;
import org.jspecify.annotations.Nullable;

/** Scores of the rules, of a model and of both together, text by text. */
final class ModelReport {
    private static final String CAREFUL = "stub:careful";
    private static final String RANDOM = "stub:random";
    private static final Duration TIMEOUT = Duration.ofMinutes(5);
    private static final int MOST_TOKENS = 8_192;
    private static final int MOST_CHARACTERS = 20_000;
    private static final long SEED = 20;
    private static final int BETWEEN_SIGNS = 25;

    private final PrintStream out;
    private final RuleExtractor rules = new RuleExtractor();

    ModelReport(PrintStream out) {
        this.out = out;
    }

    /**
     * Asks about every text of the files.
     *
     * @param model address of an endpoint up to {@code /v1}, or {@code stub:careful} or {@code stub:random}
     * @param key null when the endpoint wants none
     */
    void run(String model, String name, @Nullable String key, AnswerFormat format, List<Path> files)
            throws IOException, InterruptedException {
        if (!model.startsWith("stub:")) {
            run(URI.create(model), name, key, format, files);
            return;
        }
        try (StubModel stub = StubModel.start()) {
            stub.always(behaviour(model, files));
            run(stub.baseUrl(), name, key, format, files);
            if (!stub.faults().isEmpty()) {
                throw new IllegalStateException("the stub was asked wrongly: " + stub.faults());
            }
        }
    }

    private StubBehaviour behaviour(String model, List<Path> files) throws IOException {
        return switch (model) {
            case CAREFUL -> StubBehaviour.answerBy(careful(files).answers()::to);
            case RANDOM -> StubBehaviour.answerBy(random(files)::answer);
            default -> throw new IllegalArgumentException("no such stub: " + model);
        };
    }

    private CarefulReader careful(List<Path> files) throws IOException {
        CarefulReader careful = new CarefulReader(rules);
        for (Path file : files) {
            careful.learn(file);
        }
        return careful;
    }

    private RandomReader random(List<Path> files) throws IOException {
        RandomReader random = new RandomReader(rules, SEED);
        for (Path file : files) {
            random.learn(AnnotatedText.read(file));
        }
        return random;
    }

    private void run(URI url, String name, @Nullable String key, AnswerFormat format, List<Path> files)
            throws IOException, InterruptedException {
        ModelSettings settings = new ModelSettings(
                url, name, key, TIMEOUT, MOST_TOKENS, ModelSettings.DEFAULT_MAX_ANSWER_BYTES, format, MOST_CHARACTERS);
        try (SecondReader reader = new SecondReader(settings, rules, Clock.systemUTC())) {
            Readers readers = new Readers(rules, reader, believed(reader));
            score("the rules alone", readers.rules(), files);
            ask(readers, files);
            score("the model alone, believed or not, quotes checked", readers.model(), files);
            score("what stands with both", readers.both(), files);
            certainty(readers.both(), files);
            out.println();
            readers.summary().forEach(out::println);
        }
    }

    private boolean believed(SecondReader reader) throws InterruptedException {
        try {
            Entrance.Result result = Entrance.take(reader);
            out.printf(
                    Locale.ROOT,
                    "entrance test: F1 %.2f (%d expected, %d told, %d right): %s%n%n",
                    result.f1(),
                    result.expected(),
                    result.told(),
                    result.right(),
                    result.passed() ? "passed" : "not passed, so the rules' readings stand");
            return result.passed();
        } catch (ModelException e) {
            throw new IllegalStateException("the model cannot be asked: " + e.getMessage(), e);
        }
    }

    private void ask(Readers readers, List<Path> files) throws IOException {
        int of = 0;
        for (Path file : files) {
            of += AnnotatedText.read(file).size();
        }
        for (Path file : files) {
            for (AnnotatedText text : AnnotatedText.read(file)) {
                readers.model().extract(text.announcement(false));
                if (readers.asked() % BETWEEN_SIGNS == 0) {
                    System.err.println("  " + readers.asked() + " of " + of + " texts");
                }
            }
        }
    }

    private void score(String title, Extractor extractor, List<Path> files) throws IOException {
        Evaluation evaluation = new Evaluation(extractor, false);
        for (Path file : files) {
            evaluation.run(Corpora.set(file), AnnotatedText.read(file), true);
        }
        out.println("== " + title);
        new ReportTable(out).sets(evaluation);
        out.println();
    }

    /** How many of the announced measures that stand are told to everybody, and how many wait for a person. */
    private void certainty(Extractor both, List<Path> files) throws IOException {
        int[] right = new int[2];
        int[] all = new int[2];
        int texts = 0;
        int waiting = 0;
        for (Path file : files) {
            for (AnnotatedText text : AnnotatedText.read(file)) {
                List<Measure> measures = both.extract(text.announcement(false)).measures();
                texts++;
                waiting += measures.stream().anyMatch(measure -> measure.confirmation() == Confirmation.UNCONFIRMED)
                        ? 1
                        : 0;
                for (Measure measure : measures) {
                    Told told = Told.of(measure);
                    if (told.isAnnounced() && measure.confirmation() != null) {
                        int sure = measure.confirmation() == Confirmation.AUTOMATIC ? 0 : 1;
                        all[sure]++;
                        right[sure] += text.expected().stream().anyMatch(told::samePair) ? 1 : 0;
                    }
                }
            }
        }
        out.printf(
                Locale.ROOT,
                "announced measures with both: %d AUTOMATIC, %d of them right; %d UNCONFIRMED, %d of them right;"
                        + " an unconfirmed measure in %d of %d texts%n",
                all[0],
                right[0],
                all[1],
                right[1],
                waiting,
                texts);
    }
}
