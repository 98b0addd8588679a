package org.grata.extraction.mention;

import org.grata.extraction.lexicon.Language;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.text.Token;

/** Reads what stands between a number and a participle: "zwei bei der Botschaft in Wien akkreditierte". */
final class Participles {
    private static final int LONGEST_EMBEDDED = 12;

    private final Reading reading;
    private final Language language;
    private final GroupDraft draft;

    Participles(Reading reading, Language language, GroupDraft draft) {
        this.reading = reading;
        this.language = language;
        this.draft = draft;
    }

    /**
     * "zwei bei der Botschaft in Wien akkreditierte Diplomaten": what belongs to the participle stands
     * between the number and it.
     */
    int start(Match participle, int limit) {
        int first = Math.max(limit, participle.from() - LONGEST_EMBEDDED);
        for (int start = participle.from() - 1; start > first; start--) {
            Match link = reading.at(start);
            boolean counted = reading.token(start - 1).kind() == Token.Kind.NUMBER
                    || reading.isBefore(start, Tag.NUMBER)
                    || reading.isBefore(start, Tag.FUNCTION);
            if (link != null && link.tag() == Tag.LINK && !link.entry().is("role", "genitive") && counted) {
                return placed(link, participle.from()) ? start : participle.from();
            }
        }
        return participle.from();
    }

    /** Takes the mission or place between the link and the participle. */
    private boolean placed(Match link, int end) {
        for (int token = link.to(); token < end; token++) {
            Match match = reading.at(token);
            if (match == null) {
                continue;
            }
            if (match.tag() == Tag.MISSION && draft.missions.isEmpty()) {
                Match before = reading.before(token);
                Match owner = before != null && before.tag() == Tag.STATE ? before : null;
                MissionReader reader = new MissionReader(reading, language, match, owner);
                draft.missions.add(reader.read());
                draft.host = draft.missions.getLast().host();
                if (reader.owner() != null && draft.sending.isEmpty()) {
                    draft.addSending(reader.owner());
                }
                return draft.missions.getLast().span().to() <= end;
            }
            if (match.tag() == Tag.STATE && !match.entry().is("form", "adjective")) {
                draft.host = match.entry().get("code");
                return true;
            }
        }
        return false;
    }
}
