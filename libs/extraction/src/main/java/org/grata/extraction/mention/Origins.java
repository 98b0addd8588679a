package org.grata.extraction.mention;

import java.util.ArrayList;
import java.util.List;

import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/** The States that persons come from, alone or in a list: "of Estonia, Latvia and Lithuania". */
final class Origins {
    private final Reading reading;
    private final GroupDraft draft;
    private final boolean cases;

    Origins(Reading reading, GroupDraft draft, boolean cases) {
        this.reading = reading;
        this.draft = draft;
        this.cases = cases;
    }

    /** Whether the adjective does not belong to an office, person or mission after it. */
    boolean standsAlone(Match adjective) {
        Match next = reading.at(adjective.to());
        return next == null || (next.tag() != Tag.AUTHORITY && next.tag() != Tag.PERSON && next.tag() != Tag.MISSION);
    }

    /** "diplomáticos rusos y bielorrusos": the next adjective of the list; null if there is none. */
    @Nullable
    Match furtherAdjective(int position) {
        boolean joined =
                position < reading.size() && (reading.token(position).isMark(",") || reading.isAt(position, Tag.AND));
        Match next = joined && !draft.singular ? reading.at(end(position)) : null;
        boolean fits =
                next != null && next.tag() == Tag.STATE && next.entry().is("form", "adjective") && standsAlone(next);
        return fits ? next : null;
    }

    /** "ambassadors of Latvia, Spain and Estonia" in the genitive; the last of them follows "and". */
    int owners(Match first) {
        int end = origin(first);
        if (draft.singular && !draft.each) {
            return end;
        }
        List<Match> more = new ArrayList<>();
        int next = end;
        while (next < reading.size()) {
            boolean last = reading.isAt(next, Tag.AND);
            Match state = last || reading.token(next).isMark(",") ? reading.at(end(next)) : null;
            boolean owner =
                    state != null && state.tag() == Tag.STATE && state.entry().is("form", "name");
            if (state == null || !owner || (last && !state.entry().is("role", "owner"))) {
                return end;
            }
            more.add(state);
            if (last) {
                more.forEach(draft::addSending);
                return state.to();
            }
            next = state.to();
        }
        return end;
    }

    int origin(Match state) {
        draft.addSending(state);
        return state.to();
    }

    /** A State that may follow a person without a link word: any name, or a form that is a genitive. */
    boolean isGenitive(Match state) {
        if (state.entry().is("genitive", "no")
                || (cases && !state.entry().get("role", "owner").equals("owner"))) {
            // Where names are inflected, only some of their forms own the noun before them.
            return false;
        }
        return state.entry().is("genitive", "yes") || (cases && state.entry().is("form", "name"));
    }

    /** "diplomats from Estonia, Latvia and Lithuania". */
    int originList(Match first) {
        boolean listed = !draft.singular || draft.each;
        return listed ? moreOrigins(origin(first)) : origin(first);
    }

    int moreOrigins(int from) {
        List<Match> others = new ArrayList<>();
        int end = from;
        while (true) {
            int next = end;
            if (next < reading.size() && reading.token(next).isMark(",")) {
                next++;
            }
            if (reading.isAt(next, Tag.AND)) {
                next = end(next);
            }
            next = next == end ? next : skip(next);
            Match more = reading.at(next);
            if (next == end || more == null || more.tag() != Tag.STATE || !isOrigin(more)) {
                break;
            }
            others.add(more);
            end = more.to();
        }
        if (!others.isEmpty() && isNumber(end)) {
            // "quatre employés de Russie, la Lettonie et l'Estonie trois": they have persons of their own.
            return from;
        }
        others.forEach(draft::addSending);
        return end;
    }

    private boolean isNumber(int token) {
        return reading.isAt(token, Tag.NUMBER)
                || (token < reading.size() && reading.token(token).kind() == Token.Kind.NUMBER);
    }

    /** Capitals stand for States only in a list of what each sends. */
    private boolean isOrigin(Match state) {
        String form = state.entry().get("form", "name");
        return form.equals("name") || (draft.each && form.equals("capital"));
    }

    private int end(int token) {
        Match match = reading.at(token);
        return match == null ? token + 1 : match.to();
    }

    /** Over articles and modifiers. */
    int skip(int from) {
        int next = from;
        while (next < from + 4 && (reading.isAt(next, Tag.FUNCTION) || reading.isAt(next, Tag.MODIFIER))) {
            next = end(next);
        }
        return next;
    }
}
