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
        String code = announcement.language() == null
                ? detector.detect(announcement.text())
                : announcement.language();
        Language language = languages.get(code);
        if (language == null) {
            throw new UnsupportedLanguageException(code, languages());
        }
        PageCues cues = cues(language);
        List<Reading> readings = PageReader.read(announcement.text(), cues).stream()
                .map(sentence -> Reading.of(announcement.text(), sentence, language))
                .toList();
        return MeasureBuilder.build(
                new Context(announcement.text(), announcement.publishedAt(), readings, language, seats));
    }

    private static PageCues cues(Language language) {
        return new PageCues() {
            @Override
            public boolean isNoise(List<Token> line) {
                return language.startsWith(Tag.NOISE, line, 0);
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
