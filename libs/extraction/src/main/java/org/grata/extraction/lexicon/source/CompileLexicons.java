package org.grata.extraction.lexicon.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.grata.extraction.lexicon.Languages;
import org.grata.extraction.lexicon.source.LexiconFile.Rule;

/** {@code CompileLexicons SOURCES TARGET}: a step of the build. Writes {@code <code>.lexicon} for every language. */
public final class CompileLexicons {
    private CompileLexicons() {}

    public static void main(String[] arguments) throws IOException {
        Path sources = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Files.createDirectories(target);
        for (String code : new Languages().codes()) {
            List<Rule> rules = new ArrayList<>(LexiconSource.rules(sources, code));
            rules.addAll(LexiconSource.tables(code));
            Files.write(target.resolve(code + ".lexicon"), LexiconCompiler.compile(rules));
        }
    }
}
