package org.grata.bench.extraction.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.grata.extraction.training.AnnotatedText;

/**
 * Texts of a wanted length, put together from the project's own corpora: paragraphs of announcements
 * and of texts that announce nothing, so that no part is easy reading.
 */
public final class Articles {
    private final List<String> paragraphs = new ArrayList<>();

    public Articles(Path root, String language) throws IOException {
        Path corpus = root.resolve("libs/extraction/src/test/resources/corpus").resolve(language);
        List<AnnotatedText> measures = AnnotatedText.read(corpus.resolve("measures.jsonl"));
        List<AnnotatedText> negatives = AnnotatedText.read(corpus.resolve("negatives.jsonl"));
        for (int i = 0; i < Math.max(measures.size(), negatives.size()); i++) {
            paragraphs.add(measures.get(i % measures.size()).text());
            paragraphs.add(negatives.get(i % negatives.size()).text());
        }
    }

    public static List<String> languages(Path root) throws IOException {
        try (var folders = Files.list(root.resolve("libs/extraction/src/test/resources/corpus"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** As many different articles as asked for, each of exactly {@code length} UTF-16 code units. */
    public List<String> articles(int count, int length) {
        List<String> articles = new ArrayList<>();
        for (int start = 0; articles.size() < count; start += 3) {
            articles.add(text(start, length));
        }
        return articles;
    }

    /** One text of exactly {@code length} UTF-16 code units that begins at paragraph {@code start}. */
    String text(int start, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = start; text.length() < length; i++) {
            text.append(paragraphs.get(i % paragraphs.size())).append("\n\n");
        }
        return text.substring(0, length);
    }
}
