package org.grata.ingest.extraction;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.grata.ingest.extraction.lexicon.Language;
import org.grata.ingest.extraction.lexicon.Tag;
import org.grata.ingest.extraction.measure.Context;
import org.grata.ingest.extraction.measure.MeasureBuilder;
import org.grata.ingest.extraction.mention.Reading;
import org.grata.ingest.extraction.text.PageCues;
import org.grata.ingest.extraction.text.PageReader;
import org.grata.ingest.extraction.text.Token;
import org.grata.lexicon.Tables;
import org.grata.message.Extraction;

/**
 * Reads announcements by rules held as data: page, tokens, mentions, cells, events, measures. Loads
 * every language once; immutable and thread-safe afterwards.
 */
public final class RuleExtractor implements Extractor {
    /** Brackets, bullets and the like before the words that mark a line as noise. */
    private static final int LONGEST_PREFIX = 4;

    private final Map<String, Language> languages = new TreeMap<>();
    private final Map<String, ZoneId> seats = Tables.seats();
    private final LanguageDetector detector;

    public RuleExtractor() {
        for (String code : Language.available()) {
            languages.put(code, Language.load(code));
        }
        detector = LanguageDetector.load();
    }

    @Override
    public Set<String> languages() {
        return Set.copyOf(languages.keySet());
    }

    @Override
    public Extraction extract(Announcement announcement) {
        String code = announcement.language() == null ? detector.detect(announcement.text()) : announcement.language();
        Language language = languages.get(code);
        if (language == null) {
            throw new UnsupportedLanguageException(code, languages());
        }
        return MeasureBuilder.build(new Context(
                announcement.text(), announcement.publishedAt(), read(announcement.text(), code), language, seats));
    }

    /** The first steps only: sentences with their mentions and frames. For tools that explain rules. */
    public List<Reading> read(String text, String code) {
        Language language = languages.get(code);
        if (language == null) {
            throw new UnsupportedLanguageException(code, languages());
        }
        return PageReader.read(text, cues(language)).stream()
                .map(sentence -> Reading.of(text, sentence, language))
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
