package org.grata.extraction.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

import org.grata.extraction.lexicon.Entry;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Actor.Kind;
import org.grata.extraction.mention.Actor.Role;
import org.grata.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds States and authorities that are no part of a group of persons. */
final class ActorFinder {
    private final Reading reading;
    /** Tokens of groups and times: "Moscow time" is no Moscow. */
    private final BitSet taken;

    ActorFinder(Reading reading) {
        this.reading = reading;
        taken = Mention.tokens(reading.groups());
        taken.or(Mention.tokens(reading.times()));
    }

    List<Actor> find() {
        List<Actor> actors = new ArrayList<>();
        int position = 0;
        while (position < reading.size()) {
            Actor actor = taken.get(position) ? null : at(position);
            if (actor == null) {
                position++;
            } else {
                actors.add(actor);
                position = actor.span().to();
            }
        }
        return List.copyOf(actors);
    }

    private @Nullable Actor at(int position) {
        Match match = reading.at(position);
        if (match == null) {
            return null;
        }
        return switch (match.tag()) {
            case STATE, STATES -> state(match);
            case AUTHORITY -> authority(match);
            case MEDIUM -> actor(new Span(match.from(), match.to()), List.of(), Kind.MEDIUM);
            case PRONOUN ->
                match.entry().is("role", "subject") || match.entry().is("object", "yes")
                        ? actor(new Span(match.from(), match.to()), List.of(), Kind.PRONOUN)
                        : null;
            default -> null;
        };
    }

    private static List<String> codes(Match match) {
        String codes = match.entry().get("codes");
        if (codes != null) {
            return Arrays.asList(codes.split(","));
        }
        String code = match.entry().get("code");
        return code == null ? List.of() : List.of(code);
    }

    /** A State alone, or with the authority after it: "Bulgarian foreign ministry", "Iran's cabinet". */
    private Actor state(Match match) {
        int next = match.to();
        boolean genitive = isGenitive(next);
        if (genitive) {
            next = end(next);
        }
        int office = authorityNear(next);
        if (office > 0) {
            Span span = new Span(match.from(), authorityEnd(office, codes(match)));
            Match word = reading.at(office);
            return inflected(actor(span, codes(match), Kind.AUTHORITY), word == null ? match.entry() : word.entry());
        }
        String form = match.entry().get("form", "name");
        Kind kind =
                switch (form) {
                    case "capital" -> Kind.CAPITAL;
                    case "adjective" -> Kind.ADJECTIVE;
                    default -> Kind.STATE;
                };
        Actor actor = inflected(actor(new Span(match.from(), match.to()), codes(match), kind), match.entry());
        return genitive ? actor.as(Role.OWNER) : actor;
    }

    /** Without a preposition the form of a name may tell its role: a dative, an instrumental. */
    private static Actor inflected(Actor actor, Entry entry) {
        String role = entry.get("role");
        return role == null || actor.role() != Role.FREE
                ? actor
                : actor.as(Role.valueOf(role.toUpperCase(Locale.ROOT)));
    }

    private boolean isGenitive(int position) {
        Match match = reading.at(position);
        return match != null && match.tag() == Tag.LINK && match.entry().is("role", "genitive");
    }

    private int end(int position) {
        Match match = reading.at(position);
        return match == null ? position + 1 : match.to();
    }

    /** Index of an authority word at the token or after modifiers; -1 if there is none. */
    private int authorityNear(int position) {
        int next = position;
        for (int skipped = 0; skipped < 3 && next < reading.size(); skipped++) {
            if (reading.isAt(next, Tag.AUTHORITY)) {
                return taken.get(next) ? -1 : next;
            }
            if (!reading.isAt(next, Tag.MODIFIER)) {
                return -1;
            }
            next = end(next);
        }
        return -1;
    }

    /** Joins authority words that follow one another: "foreign minister", "ministry spokeswoman". */
    private int authorityEnd(int office, List<String> codes) {
        int end = end(office);
        while (reading.isAt(end, Tag.AUTHORITY)) {
            Match next = reading.at(end);
            String code = next == null ? null : next.entry().get("code");
            if (code != null && !codes.contains(code)) {
                break;
            }
            end = end(end);
        }
        return end;
    }

    /** An authority, with the State that follows it: "the government of Namibia", "ministry in The Hague". */
    private Actor authority(Match match) {
        List<String> codes = codes(match);
        int end = authorityEnd(match.from(), codes);
        int next = end;
        Match article = reading.at(next);
        if (reading.isAt(next, Tag.LINK) || (article != null && article.entry().is("genitive", "yes"))) {
            next = end(next);
            if (reading.isAt(next, Tag.FUNCTION)) {
                next = end(next);
            }
        }
        Match state = reading.at(next);
        boolean direct = next == end;
        if (state != null && (state.tag() == Tag.STATE || state.tag() == Tag.STATES) && !taken.get(next)) {
            boolean adjective = state.entry().is("form", "adjective");
            // "el Gobierno ruso", but not "the ministry of Russian affairs" or "the minister Russians know".
            if (adjective ? direct : !(direct && state.entry().is("form", "people"))) {
                codes = codes(state);
                end = state.to();
            }
        }
        boolean generic = codes.isEmpty() && match.entry().is("generic", "yes");
        return inflected(
                actor(new Span(match.from(), end), codes, generic ? Kind.GENERIC : Kind.AUTHORITY), match.entry());
    }

    private Actor actor(Span span, List<String> codes, Kind kind) {
        return new Actor(span, codes, kind, role(span.from()), kind == Kind.AUTHORITY ? name(span.to()) : null);
    }

    private Role role(int from) {
        if (isLeft(from)) {
            return Role.PLACE;
        }
        int position = from;
        for (int skipped = 0; skipped < 3; skipped++) {
            Match title = reading.before(position);
            if (title != null && title.tag() == Tag.MODIFIER) {
                // "the Kingdom of": the preposition inside a title marks nothing.
                position = title.from();
                continue;
            }
            Match frame = reading.frameBefore(position);
            Match marker = reading.caseBefore(position);
            if (marker != null && marker.tag() == Tag.AGENT) {
                return Role.AGENT;
            }
            if (marker != null && marker.tag() == Tag.OBLIQUE) {
                return switch (marker.entry().get("role", "other")) {
                    case "place" -> Role.PLACE;
                    case "object" -> Role.OBJECT;
                    case "in" -> Role.WITHIN;
                    case "from" -> Role.SOURCE;
                    // A conjunction that is written like a preposition: "że" and "ze".
                    case "none" -> Role.FREE;
                    default -> Role.OBLIQUE;
                };
            }
            if (frame != null && frame.entry().is("place", "after")) {
                return Role.PLACE;
            }
            Match before = reading.before(position);
            if (before == null || before.tag() != Tag.FUNCTION) {
                return Role.FREE;
            }
            position = before.from();
        }
        return Role.FREE;
    }

    /** "müssen Deutschland verlassen": the State inside such a phrase is the one that is left. */
    private boolean isLeft(int from) {
        for (Match frame : reading.frames()) {
            if (frame.entry().is("place", "within")
                    && from >= frame.from()
                    && from < frame.to()
                    && (!frame.hasGap() || reading.caseBefore(from) == null)) {
                return true;
            }
        }
        return false;
    }

    /** Two to four capitalised words after an office, with or without a comma. */
    private @Nullable Span name(int after) {
        int from = after;
        if (from < reading.size() && reading.token(from).isMark(",")) {
            from++;
        }
        int to = from;
        while (to < reading.size() && to < from + 4 && isNamePart(to)) {
            to++;
        }
        boolean comma = from > after;
        return to - from >= (comma ? 2 : 1) ? new Span(from, to) : null;
    }

    private boolean isNamePart(int position) {
        Token token = reading.token(position);
        return token.isWord()
                && token.upper()
                && reading.at(position) == null
                && !token.norm().startsWith("'");
    }
}
