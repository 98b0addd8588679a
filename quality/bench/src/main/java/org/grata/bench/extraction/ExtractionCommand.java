package org.grata.bench.extraction;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.grata.bench.extraction.speed.SpeedReport;
import org.grata.extraction.RuleExtractor;
import org.grata.extraction.training.AnnotatedText;
import org.grata.modelreader.AnswerFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./grata bench extraction}. */
@Command(
        name = "extraction",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Extracts annotated texts and compares with what is expected: one JSON object a line with 'id', 'lang',"
                    + " 'published', 'text' and 'expected'. Without FILE: the project's own corpora and those in"
                    + " ../shared/announcements."
        })
public final class ExtractionCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "files of annotated texts")
    private List<Path> files = List.of();

    @Option(names = "--language", paramLabel = "CODE", description = "only texts in this language, for example fr")
    private @Nullable String language;

    @Option(names = "--detect", description = "keep each text's language from the extractor")
    private boolean detect;

    @Option(names = "--rules", description = "the rules alone, without what was learned")
    private boolean rules;

    @Option(names = "--quiet", description = "scores only, no misses")
    private boolean quiet;

    @Option(names = "--json", paramLabel = "FILE", description = "where the scores and misses go as JSON")
    private @Nullable Path json;

    @Option(
            names = "--compare",
            paramLabel = "FILE",
            description = "JSON of an earlier run: which events turned right or wrong since")
    private @Nullable Path compare;

    @Option(names = "--speed", description = "measure speed instead of quality; takes some minutes")
    private boolean speed;

    @Option(
            names = "--model",
            paramLabel = "URL",
            description = {
                "score the rules, a model and both together: address of an endpoint that speaks OpenAI's chat",
                "completions, such as http://127.0.0.1:11434/v1, or stub:careful or stub:random; its key, if it wants",
                "one, from GRATA_MODEL_API_KEY. Without FILE: texts that nothing was learned from. Sends the texts there!"
            })
    private @Nullable String model;

    @Option(names = "--model-name", paramLabel = "NAME", description = "as the endpoint calls the model")
    private String modelName = "stub";

    @Option(names = "--answer-format", description = "of the model: ${COMPLETION-CANDIDATES}")
    private AnswerFormat answerFormat = AnswerFormat.JSON_SCHEMA;

    @Override
    public Integer call() throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path root = Path.of(System.getProperty("grata.root", "."));
        if (speed) {
            new SpeedReport(out).run(root);
            return 0;
        }
        if (model != null) {
            new ModelReport(out)
                    .run(
                            model,
                            modelName,
                            System.getenv("GRATA_MODEL_API_KEY"),
                            answerFormat,
                            files.isEmpty() ? Corpora.unseen(root) : files);
            return 0;
        }
        Evaluation evaluation = evaluate(files.isEmpty() ? Corpora.of(root) : files);
        ReportTable table = new ReportTable(out);
        if (!quiet && !files.isEmpty()) {
            table.misses(evaluation);
        }
        table.scores(evaluation);
        if (compare != null) {
            out.println();
            evaluation.verdicts().compare(Verdicts.read(compare), out);
        }
        Path report = json == null ? root.resolve("target/bench/extraction.json") : json;
        ReportJson.write(evaluation, report);
        out.println();
        out.println("scores and " + evaluation.misses().size() + " misses as JSON: " + report);
        return 0;
    }

    private Evaluation evaluate(List<Path> chosen) throws IOException {
        Evaluation evaluation = new Evaluation(rules ? RuleExtractor.rulesAlone() : new RuleExtractor(), detect);
        for (Path file : chosen) {
            List<AnnotatedText> texts = read(file).stream()
                    .filter(text -> language == null || language.equals(text.language()))
                    .toList();
            evaluation.run(Corpora.set(file), texts, files.isEmpty() && Corpora.isHeldOut(file));
        }
        return evaluation;
    }

    private List<AnnotatedText> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw misused("no such file: " + file);
        }
        try {
            return AnnotatedText.read(file);
        } catch (IllegalArgumentException e) {
            throw misused(e.getMessage());
        }
    }

    private ParameterException misused(@Nullable String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), String.valueOf(message));
    }
}
