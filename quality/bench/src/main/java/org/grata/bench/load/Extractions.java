package org.grata.bench.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.grata.bench.extraction.speed.ArticleBenchmark;
import org.grata.bench.extraction.speed.Articles;

/** Bodies of requests for an extraction. */
public final class Extractions {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Extractions() {}

    /**
     * Of the articles of a language.
     *
     * @param root of the repository
     */
    public static List<String> bodies(Path root, String language) throws IOException {
        return new Articles(root, language)
                .articles(ArticleBenchmark.ARTICLES, ArticleBenchmark.LENGTH).stream()
                        .map(text -> body(text, language))
                        .toList();
    }

    /** Of one text. */
    public static String body(String text, String language) {
        return JSON.createObjectNode()
                .put("text", text)
                .put("publishedAt", ArticleBenchmark.PUBLISHED.toString())
                .put("language", language)
                .toString();
    }
}
