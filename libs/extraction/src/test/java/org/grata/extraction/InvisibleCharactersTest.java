package org.grata.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.grata.message.Evidence;
import org.grata.message.Extraction;
import org.grata.message.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a reader cannot see does not change what a text says: who expels whom, above all. */
class InvisibleCharactersTest {
    /** Zero-width space, word joiner, byte order mark, left-to-right mark, soft hyphen, zero-width joiner. */
    private static final List<String> INVISIBLE = List.of("\u200b", "\u2060", "\ufeff", "\u200e", "\u00ad", "\u200d");

    private static final List<String> DECORATION = List.of("🇩🇪 ", "❤️ ", "👩🏽‍⚖️ ", "✔ ");
    private static final int TEXTS = 40;

    static Stream<Map.Entry<String, List<String>>> languages() {
        return Extractions.corpus().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void withinAndBetweenWordsChangeNothing(Map.Entry<String, List<String>> texts) {
        Random random = new Random(1961);
        for (String text : texts.getValue().subList(0, TEXTS)) {
            List<Integer> origins = new ArrayList<>();
            StringBuilder strewn = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                boolean startsWord = Character.isLetter(text.charAt(i)) && (i == 0 || text.charAt(i - 1) == ' ');
                if (startsWord && random.nextInt(12) == 0) {
                    append(DECORATION.get(random.nextInt(DECORATION.size())), i, strewn, origins);
                }
                append(text.substring(i, i + 1), i, strewn, origins);
                if (Character.isLetter(text.charAt(i)) && random.nextInt(8) == 0) {
                    append(INVISIBLE.get(random.nextInt(INVISIBLE.size())), i + 1, strewn, origins);
                }
            }
            origins.add(text.length());
            Extraction plain = Extractions.of(texts.getKey(), text);
            Extraction noisy = Extractions.of(texts.getKey(), strewn.toString());
            assertThat(told(noisy, origins)).as(text).isEqualTo(told(plain, null));
        }
    }

    private static void append(String characters, int origin, StringBuilder text, List<Integer> origins) {
        text.append(characters);
        for (int i = 0; i < characters.length(); i++) {
            origins.add(origin);
        }
    }

    /** The measures with their evidence in terms of the text without what was strewn in. */
    private static List<String> told(Extraction extraction, @org.jspecify.annotations.Nullable List<Integer> origins) {
        return extraction.measures().stream()
                .map(measure -> facts(measure)
                        + measure.evidence().stream()
                                .map(words -> words.field() + place(words, origins))
                                .toList())
                .toList();
    }

    private static String facts(Measure measure) {
        return String.join(
                " ",
                measure.status().name(),
                measure.receivingState(),
                measure.sendingState(),
                String.valueOf(measure.headcount()),
                measure.category().name(),
                String.valueOf(measure.deadline().leaveBy()),
                String.valueOf(measure.grounds()));
    }

    private static String place(Evidence words, @org.jspecify.annotations.Nullable List<Integer> origins) {
        return origins == null
                ? words.start() + "-" + words.end()
                : origins.get(words.start()) + "-" + (origins.get(words.end() - 1) + 1);
    }
}
