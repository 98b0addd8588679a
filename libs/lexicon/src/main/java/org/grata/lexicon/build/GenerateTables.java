package org.grata.lexicon.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Entry point of the build step: {@code GenerateTables <data folder> <output folder>}. The same
 * input gives the same bytes.
 */
public final class GenerateTables {
    /** The languages announcements are read in; one table each. */
    static final List<String> LANGUAGES = List.of("cs", "de", "en", "es", "fr", "nl", "pl", "ru");

    private GenerateTables() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        List<Country> countries = Country.read(data.resolve("world-countries/countries.json"));
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            write(output.resolve("numbers/" + language + ".tsv"), NumberWords.table(locale));
            write(output.resolve("states/" + language + ".tsv"), StateNames.table(locale, countries));
        }
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
}
