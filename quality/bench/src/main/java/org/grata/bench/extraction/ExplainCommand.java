package org.grata.bench.extraction;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;

import org.grata.extraction.Announcement;
import org.grata.extraction.RuleExtractor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./grata explain}. */
@Command(
        name = "explain",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = "Prints what each step of the extraction sees in a text, and what comes of it.")
public final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TEXT", description = "the text, or @FILE for that of a file")
    private String text = "";

    @Option(names = "--language", paramLabel = "CODE", description = "for example fr; else it is detected")
    private @Nullable String language;

    @Option(
            names = "--published",
            paramLabel = "INSTANT",
            defaultValue = "2022-03-29T16:00:00Z",
            description = "when, for example ${DEFAULT-VALUE}, which is the default")
    private Instant published = Instant.EPOCH;

    @Override
    public Integer call() throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String told = text.startsWith("@") ? Files.readString(Path.of(text.substring(1))) : text;
        new RuleExtractor().explain(new Announcement(told, published, language, null), out::println);
        return 0;
    }
}
