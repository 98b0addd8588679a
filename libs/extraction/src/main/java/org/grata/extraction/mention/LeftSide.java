package org.grata.extraction.mention;

import java.util.Locale;

import org.grata.extraction.lexicon.Language;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.text.Token;
import org.grata.vocabulary.MissionKind;
import org.jspecify.annotations.Nullable;

/** Reads what stands before the head of a group: "six of Norway's nine", "about 25 Russian". */
final class LeftSide {

    private final Reading reading;
    private final GroupDraft draft;
    private final int limit;
    private final Language language;
    /** Whether the bare name of a State may stand before persons: "Ecuador ambassador". */
    private final boolean nouns;

    private int position;
    /** Whether the number is more than an article. */
    private boolean counted = true;

    LeftSide(Reading reading, Language language, GroupDraft draft, int limit, boolean nouns) {
        this.language = language;
        this.reading = reading;
        this.draft = draft;
        this.limit = limit;
        this.nouns = nouns;
        this.position = draft.from;
    }

    void read() {
        while (position > limit) {
            int next = step();
            if (next < 0) {
                break;
            }
            position = next;
        }
        draft.from = position;
    }

    /** Where the group starts once the element before it is taken, or -1. */
    private int step() {
        Match match = reading.before(position);
        if (match == null) {
            return bare();
        }
        if (match.from() < limit) {
            return -1;
        }
        return switch (match.tag()) {
            case MODIFIER ->
                match.entry().is("participle", "yes")
                        ? new Participles(reading, language, draft).start(match, limit)
                        : match.from();
            case NUMBER -> number(match);
            case QUALIFIER -> qualifier(match);
            case UNTIL -> match.entry().get("qualifier") == null || isChange(match) ? -1 : qualifier(match);
            case STATE, STATES -> state(match, false);
            case LINK -> link(match);
            case PRONOUN -> pronoun(match);
            case FUNCTION -> article(match);
            case MISSION -> mission(match);
            case AND -> list(match.from());
            default -> -1;
        };
    }

    private int bare() {
        Token token = reading.token(position - 1);
        if (token.isMark(",")) {
            return list(position - 1);
        }
        if (isQuote(token) && reading.before(position - 1) != null && reading.isAt(position, Tag.STATE)) {
            return position - 1;
        }
        if (isQuote(token) && position == draft.head.from() && isCounted(position - 1)) {
            draft.quoted = true;
            return position - 1;
        }
        if (token.isMark(")") && position >= 3 && reading.token(position - 3).isMark("(")) {
            return position - 3;
        }
        if (token.kind() != Token.Kind.NUMBER || isDayOfMonth(position - 1)) {
            return -1;
        }
        Integer value = Numerals.parse(token.norm());
        if (value == null || (draft.count != null && draft.total != null)) {
            return -1;
        }
        draft.addNumber(new Span(position - 1, position), value, null);
        return position - 1;
    }

    /** Whether a number or a State stands right before the token: 15 "intelligence officers". */
    private boolean isCounted(int token) {
        Match match = reading.before(token);
        return token > limit
                && (reading.token(token - 1).kind() == Token.Kind.NUMBER
                        || (match != null && (match.tag() == Tag.NUMBER || match.tag() == Tag.STATE)));
    }

    private static boolean isQuote(Token token) {
        return token.isMark("\"");
    }

    private boolean isDayOfMonth(int token) {
        return reading.times().stream().anyMatch(time -> time.span().contains(token));
    }

    /** "from 18 to 11": the word before the second number limits nothing. */
    private boolean isChange(Match until) {
        int last = until.from() - 1;
        return last >= 0
                && (reading.isBefore(until.from(), Tag.NUMBER)
                        || reading.isBefore(until.from(), Tag.PERSON)
                        || reading.token(last).kind() == Token.Kind.NUMBER);
    }

    private int number(Match match) {
        if (isDayOfMonth(match.from()) || (draft.count != null && match.entry().is("article", "yes"))) {
            return match.entry().is("article", "yes") ? match.from() : -1;
        }
        if (match.entry().is("article", "yes")) {
            counted = false;
        }
        draft.definite |= match.entry().is("definite", "yes");
        draft.each |= match.entry().is("each", "yes");
        String value = match.entry().get("value");
        draft.addNumber(
                new Span(match.from(), match.to()),
                value == null ? null : Integer.valueOf(value),
                match.entry().get("qualifier"));
        return match.from();
    }

    private int qualifier(Match match) {
        if (draft.count == null && !match.entry().is("qualifier", "unspecified")) {
            return -1;
        }
        draft.qualify(match.entry().get("qualifier"));
        if (draft.number != null) {
            draft.number = draft.number.with(new Span(match.from(), match.to()));
        }
        return match.from();
    }

    private int state(Match match, boolean genitive) {
        String form = match.entry().get("form", "name");
        boolean adjectival = match.tag() == Tag.STATES
                || form.equals("adjective")
                || (nouns && draft.count == null && !draft.definite && !form.equals("people"))
                || match.entry().is("attributive", "yes");
        if ((!adjectival && !genitive) || !draft.sending.isEmpty()) {
            return -1;
        }
        draft.addSending(match);
        return match.from();
    }

    private int link(Match match) {
        if (match.entry().is("role", "genitive")) {
            Match owner = reading.before(match.from());
            if (owner == null || owner.from() < limit) {
                return -1;
            }
            return switch (owner.tag()) {
                case STATE, STATES -> state(owner, true);
                case MISSION -> mission(owner);
                default -> -1;
            };
        }
        if (!match.entry().is("role", "of")) {
            return -1;
        }
        return partOf(match);
    }

    /** "six of the nine", "all but 21 of its 62": the number before the link is the count. */
    private int partOf(Match link) {
        if (draft.diplomatic != Group.Diplomatic.NO
                && draft.count == null
                && !draft.definite
                && !draft.owned
                && draft.sending.isEmpty()) {
            return -1;
        }
        Match part = reading.before(link.from());
        int from = link.from() - 1;
        Integer value;
        String qualifier = null;
        if (part != null && part.tag() == Tag.NUMBER && !part.entry().is("article", "yes") && part.from() >= limit) {
            String written = part.entry().get("value");
            value = written == null ? fraction(part) : Integer.valueOf(written);
            qualifier = part.entry().get("qualifier");
            from = part.from();
        } else if (from >= limit && reading.token(from).kind() == Token.Kind.NUMBER) {
            value = Numerals.parse(reading.token(from).norm());
        } else {
            return -1;
        }
        draft.addNumber(new Span(from, link.from()), value, qualifier);
        return from;
    }

    /** "half of the eighteen employees": the part of a number told; null when it is no fraction of it. */
    private @Nullable Integer fraction(Match part) {
        Integer of = draft.count;
        int parts = Integer.parseInt(part.entry().get("of", "0"));
        if (of == null || parts == 0) {
            return null;
        }
        int times = Integer.parseInt(part.entry().get("parts", "1"));
        return of * times % parts == 0 ? Integer.valueOf(of * times / parts) : null;
    }

    private int pronoun(Match match) {
        String number = match.entry().get("number");
        if (number != null && draft.count == null) {
            // "the two Chilean attachés": with persons after it, it is no pronoun.
            draft.addNumber(new Span(match.from(), match.to()), Integer.valueOf(number), null);
            draft.definite = true;
            return match.from();
        }
        if (match.entry().is("role", "there") && position != draft.head.from()) {
            // "die dort tätigen Mitarbeiter"
            return match.from();
        }
        if (!isPossessive(match) || !draft.sending.isEmpty()) {
            return -1;
        }
        draft.owned = true;
        draft.definite = true;
        return match.from();
    }

    private static boolean isPossessive(Match match) {
        return match.entry().is("role", "possessive") || match.entry().is("possessive", "yes");
    }

    private int article(Match match) {
        if (!match.entry().is("role", "article")) {
            return -1;
        }
        draft.definite = true;
        return match.from();
    }

    /** "embassy staff": a mission that the State before it owns. */
    private int mission(Match match) {
        if (!draft.missions.isEmpty()) {
            return -1;
        }
        MissionKind kind =
                MissionKind.valueOf(match.entry().get("kind", "embassy").toUpperCase(Locale.ROOT));
        draft.missions.add(new MissionMention(new Span(match.from(), match.to()), kind, null, null, null, null));
        return match.from();
    }

    /** "Estonian, Latvian and Lithuanian diplomats": a further State before the one taken last. */
    private int list(int separator) {
        if (draft.sending.isEmpty() || (counted && draft.count != null)) {
            return -1;
        }
        int end = separator;
        if (end > limit && reading.token(end - 1).isMark(",")) {
            end--;
        }
        Match state = reading.before(end);
        if (state == null || state.from() < limit || !isAdjective(state)) {
            return -1;
        }
        draft.addSending(state);
        return state.from();
    }

    private static boolean isAdjective(@Nullable Match state) {
        return state != null && state.tag() == Tag.STATE && state.entry().is("form", "adjective");
    }
}
