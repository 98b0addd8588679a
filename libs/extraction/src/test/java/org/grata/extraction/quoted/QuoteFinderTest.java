package org.grata.extraction.quoted;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.grata.extraction.quoted.QuoteFinder.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class QuoteFinderTest {
    private static final String[] WORDS = {
        "two",
        "envoys",
        "der",
        "Botschaft",
        "l’ambassade",
        "«persona",
        "non",
        "grata»",
        "72",
        "hod\u00ADin",
        "\u00e9t\u00e9",
        "\u0432\u044b\u0441\u043b\u0430\u043d\u044b",
        "twenty-one",
        "(sic)",
        "Ko\u0161ice"
    };
    private static final String[] GAPS = {" ", "\n", "\u00A0", "  ", "\t", "\u2009", " \r\n "};

    private static String text(List<Integer> words, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int word : words) {
            text.append(text.isEmpty() ? "" : GAPS[random.nextInt(GAPS.length)]).append(WORDS[word]);
        }
        return text.toString();
    }

    /** As a model might write it down. */
    private static String disguised(String quote, Random random) {
        return quote.replace("\u00AD", random.nextBoolean() ? "" : "\u00AD")
                .replace('’', random.nextBoolean() ? '\'' : '’')
                .replace("«", random.nextBoolean() ? "\"" : "„")
                .replace("»", random.nextBoolean() ? "\"" : "“")
                .replace("\u00e9", random.nextBoolean() ? "e\u0301" : "\u00e9")
                .replace("-", random.nextBoolean() ? "–" : "-");
    }

    @Property(tries = 500)
    void wordsOfTheTextAreFoundHoweverTheyAreWrittenDown(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 14) Integer> words,
            @ForAll @IntRange(min = 0, max = 29) int from,
            @ForAll @IntRange(min = 1, max = 30) int count,
            @ForAll long seed) {
        Random random = new Random(seed);
        int start = from % words.size();
        int end = Math.min(words.size(), start + count);
        String text = text(words, seed);
        String quote = disguised(text(words.subList(start, end), seed + 1), random);
        Place place = QuoteFinder.in(text)
                .find(random.nextBoolean() ? quote : "“" + quote + "”")
                .orElseThrow();
        assertThat(text.substring(place.start(), place.end())).isEqualTo(place.quote());
        assertThat(QuoteFinder.in(place.quote()).find(quote)).isPresent();
    }

    @Property(tries = 500)
    void nothingIsFoundThatTheTextDoesNotSay(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 13) Integer> words, @ForAll long seed) {
        // The last word stands in no text.
        assertThat(QuoteFinder.in(text(words, seed)).find(WORDS[words.getFirst()] + " Ko\u0161ice"))
                .isEmpty();
    }

    @Property(tries = 1000)
    void anyTextAndAnyQuoteMayBeAsked(@ForAll String text, @ForAll String quote) {
        assertThatNoException()
                .isThrownBy(() -> QuoteFinder.in(text).places(quote).forEach(place -> assertThat(
                                text.substring(place.start(), place.end()))
                        .isEqualTo(place.quote())));
    }

    @ParameterizedTest
    @CsvSource({
        "'Two diplomats left','Two diplomats','Two diplomats'",
        "'TWO DIPLOMATS left','two diplomats','TWO DIPLOMATS'",
        "'a (two) b','(two)','(two)'",
        "'twenty-one envoys','twenty‑one','twenty-one'",
        "'the “envoys” left','\"envoys\"','“envoys”'",
        "'the envoys left','\"envoys\"','envoys'",
    })
    void isFound(String text, String quote, String found) {
        assertThat(QuoteFinder.in(text).find(quote)).map(Place::quote).contains(found);
    }

    @ParameterizedTest
    @CsvSource({
        "'fifteen envoys','teen envoys'",
        "'fifteen envoys','fifteen env'",
        "'215 envoys','15 envoys'",
        "'two Russian envoys','two ... envoys'",
        "'two Russian envoys','two envoys'",
        "'two envoys','three envoys'",
        "'two envoys',' '",
        "'two envoys','\"'",
        "'a - b','-'",
    })
    void isNotFound(String text, String quote) {
        assertThat(QuoteFinder.in(text).find(quote)).isEmpty();
    }

    @Test
    void ofSeveralPlacesTheNearestIsMeant() {
        QuoteFinder finder = QuoteFinder.in("Russian art. Russian envoys must go. She poured tea, Russian.");
        Place near = finder.find("must go").orElseThrow();
        assertThat(finder.find("Russian", near)).contains(new Place(13, 20, "Russian"));
        assertThat(finder.places("Russian")).hasSize(3);
    }

    @Test
    void aLongTextMadeToSlowTheSearchDoesNot() {
        String text = "a".repeat(1 << 20);
        String quote = "a".repeat(999) + "b";
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(QuoteFinder.in(text).find(quote)).isEmpty());
        assertThat(QuoteFinder.in("x".repeat(2_000)).find("x".repeat(1_001))).isEmpty();
    }
}
