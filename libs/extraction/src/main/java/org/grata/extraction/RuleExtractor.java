package org.grata.extraction;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.grata.extraction.decision.Decision;
import org.grata.extraction.decision.Weights;
import org.grata.extraction.event.Context;
import org.grata.extraction.event.Event;
import org.grata.extraction.event.Explain;
import org.grata.extraction.lexicon.Language;
import org.grata.extraction.lexicon.Languages;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.measure.MeasureBuilder;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.text.Legible;
import org.grata.extraction.text.PageCues;
import org.grata.extraction.text.PageReader;
import org.grata.extraction.text.Token;
import org.grata.lexicon.Tables;
import org.grata.message.Extraction;
import org.grata.message.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Reads announcements by rules held as data: page, tokens, mentions, cells, events; decides by learned weights which
 * events hold and which are missing; makes measures of them. Loads a language when it is first asked for. Thread-safe.
 */
public final class RuleExtractor implements Extractor {
    /** Brackets, bullets and the like before the words that mark a line as noise. */
    private static final int LONGEST_PREFIX = 4;

    private final Languages languages = new Languages();
    private final Map<String, ZoneId> seats = Tables.seats();
    private final LanguageDetector detector = LanguageDetector.load(languages.codes());
    /** Null when the rules alone answer. */
    private final @Nullable Decision decision;

    private RuleExtractor(@Nullable Decision decision) {
        this.decision = decision;
    }

    public RuleExtractor() {
        this(new Decision(Weights.load()));
    }

    /** Of the rules alone, without what was learned: for training, and for those who write rules. */
    public static RuleExtractor rulesAlone() {
        return new RuleExtractor(null);
    }

    @Override
    public Set<String> languages() {
        return languages.codes();
    }

    /**
     * Loads languages before they are asked for.
     *
     * @param codes ISO 639-1
     * @throws UnsupportedLanguageException if one cannot be read
     */
    public void load(Collection<String> codes) {
        codes.forEach(this::language);
    }

    private Language language(String code) {
        Language language = languages.find(code);
        if (language == null) {
            throw new UnsupportedLanguageException(code, languages());
        }
        return language;
    }

    @Override
    public Extraction extract(Announcement announcement) {
        Context context = context(announcement);
        MeasureBuilder builder = new MeasureBuilder(context);
        List<Event> events = builder.events();
        if (decision == null) {
            return builder.extraction(events);
        }
        List<Event> decided = decision.decide(context, events);
        builder.complete(decided);
        decision.ground(context, decided);
        return builder.extraction(decided);
    }

    /**
     * What each step sees, in lines for people who mend rules or add texts to learn from.
     *
     * @throws UnsupportedLanguageException if the announcement is in none of the languages
     */
    public void explain(Announcement announcement, Consumer<String> out) {
        Context context = context(announcement);
        out.accept("language " + context.language().code());
        Explain.sentences(context.readings(), out);
        MeasureBuilder builder = new MeasureBuilder(context);
        List<Event> events = builder.events();
        out.accept("== rules");
        events.forEach(event -> out.accept("   " + Explain.event(event)));
        if (decision != null) {
            out.accept("== decision");
            decision.explain(context, events, line -> out.accept("   " + line));
            List<Event> decided = decision.decide(context, events);
            builder.complete(decided);
            out.accept("== grounds");
            decision.explainGrounds(context, decided, line -> out.accept("   " + line));
        }
        out.accept("== answer");
        for (Measure measure : extract(announcement).measures()) {
            out.accept("   " + measure);
        }
    }

    /**
     * The first steps only: sentences with their mentions, and what the steps that follow need to know.
     *
     * @throws UnsupportedLanguageException if the announcement is in none of the languages
     */
    public Context context(Announcement announcement) {
        Legible text = Legible.of(announcement.text());
        String code = announcement.language() == null ? detector.detect(text.text()) : announcement.language();
        Language language = language(code);
        return new Context(text, announcement.publishedAt(), sentences(text, language), language, seats);
    }

    /** The first steps only: sentences with their mentions and frames. For tools that explain rules. */
    public List<Reading> read(String text, String code) {
        return sentences(Legible.of(text), language(code));
    }

    private static List<Reading> sentences(Legible text, Language language) {
        return PageReader.read(text.text(), cues(language)).stream()
                .map(sentence -> Reading.of(text.text(), sentence, language))
                .toList();
    }

    private static PageCues cues(Language language) {
        return new PageCues() {
            @Override
            public boolean isNoise(List<Token> line) {
                int start = 0;
                while (start < line.size() - 1
                        && start < LONGEST_PREFIX
                        && line.get(start).end() - line.get(start).start() == 1
                        && !line.get(start).isMark("@")) {
                    start++;
                }
                return language.startsWith(Tag.NOISE, line, start) || language.startsWith(Tag.NOISE, line, 0);
            }

            @Override
            public boolean isAbbreviation(List<Token> line, int word) {
                return language.startsWith(Tag.ABBREVIATION, line, word);
            }

            @Override
            public boolean mayFollowNumber(List<Token> line, int token) {
                return language.startsWith(Tag.MONTH, line, token);
            }
        };
    }
}
