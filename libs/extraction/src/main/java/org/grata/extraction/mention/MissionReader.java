package org.grata.extraction.mention;

import java.util.Locale;

import org.grata.extraction.lexicon.Language;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.text.Token;
import org.grata.vocabulary.MissionKind;
import org.grata.vocabulary.StateCodes;
import org.jspecify.annotations.Nullable;

/** Reads a mission with its place and the organisation it is accredited to. */
public final class MissionReader {
    private final Reading reading;
    private final Language language;
    private final Match mission;
    private @Nullable Match owner;
    private @Nullable String city;
    private @Nullable String host;
    private @Nullable String organisation;
    private MissionKind kind;
    private int position;

    MissionReader(Reading reading, Language language, Match mission, @Nullable Match owner) {
        this.reading = reading;
        this.language = language;
        this.mission = mission;
        this.owner = owner;
        this.kind = MissionKind.valueOf(mission.entry().get("kind", "embassy").toUpperCase(Locale.ROOT));
        this.position = mission.to();
    }

    /** The State whose mission it is, when it stands near; null otherwise. */
    @Nullable
    Match owner() {
        return owner;
    }

    MissionMention read() {
        genitive();
        String code = owner == null ? null : owner.entry().get("code");
        if (code != null && StateCodes.isOrganisation(code) && kind == MissionKind.PERMANENT_MISSION) {
            organisation = code;
            owner = null;
        }
        for (int i = 0; i < 2; i++) {
            int next = place();
            if (next < 0) {
                break;
            }
            position = next;
        }
        String sending = owner == null ? null : owner.entry().get("code");
        return new MissionMention(new Span(mission.from(), position), kind, city, sending, host, organisation);
    }

    /** Where nouns have cases the owner follows without a link word: "посольства Румынии". */
    private void genitive() {
        Match next = reading.at(position);
        if (owner == null
                && language.hasCases()
                && next != null
                && next.tag() == Tag.STATE
                && next.entry().is("form", "name")
                && next.entry().get("role", "owner").equals("owner")
                && !next.entry().is("genitive", "no")) {
            owner = next;
            position = next.to();
        }
    }

    private int place() {
        Match link = reading.at(position);
        // "ambasady Republiki Białorusi": a title before the name of the State
        Match state = link != null && link.tag() == Tag.MODIFIER ? reading.at(link.to()) : link;
        if (state != null && owner == null && isOwner(state)) {
            owner = state;
            return state.to();
        }
        if (link == null || link.entry().is("role", "genitive")) {
            return -1;
        }
        boolean article = link.tag() == Tag.FUNCTION && link.entry().is("genitive", "yes");
        if (link.tag() != Tag.LINK && !article) {
            return -1;
        }
        String role = article ? "of" : link.entry().get("role", "of");
        int next = link.to();
        while (reading.isAt(next, Tag.FUNCTION)) {
            next++;
        }
        Match place = reading.at(next);
        if (place == null) {
            return role.equals("in") ? unknownCity(next) : -1;
        }
        return switch (place.tag()) {
            case STATE -> state(place, role);
            case CITY -> {
                city = place.entry().get("name");
                host = place.entry().get("code");
                yield place.to();
            }
            default -> -1;
        };
    }

    /** A State in the genitive or its adjective right after the mission: "la embajada rusa". */
    private boolean isOwner(Match state) {
        boolean genitive = state.entry().is("genitive", "yes")
                || (language.hasCases()
                        && state.entry().is("form", "name")
                        && !state.entry().is("genitive", "no"));
        return state.tag() == Tag.STATE
                && !StateCodes.isOrganisation(state.entry().get("code", ""))
                && (genitive || state.entry().is("form", "adjective"))
                && !reading.isAt(state.to(), Tag.AUTHORITY)
                && !reading.isAt(state.to(), Tag.PERSON);
    }

    private int state(Match place, String role) {
        String code = place.entry().get("code", "");
        String form = place.entry().get("form", "name");
        if (form.equals("adjective") || form.equals("people")) {
            return -1;
        }
        if (StateCodes.isOrganisation(code) && !role.equals("in")) {
            organisation = code;
            kind = MissionKind.PERMANENT_MISSION;
            return place.to();
        }
        if (role.equals("of") && owner == null) {
            owner = place;
            return place.to();
        }
        if (role.equals("of")) {
            return -1;
        }
        host = code;
        if (form.equals("capital")) {
            city = place.entry().get("city", language.capital(code));
        }
        return place.to();
    }

    private int unknownCity(int from) {
        int to = from;
        while (to < reading.size() && to < from + 3 && isCapitalised(to)) {
            to++;
        }
        if (to == from) {
            return -1;
        }
        city = reading.written(new Span(from, to));
        return to;
    }

    private boolean isCapitalised(int token) {
        Token word = reading.token(token);
        return word.isWord() && word.upper() && reading.at(token) == null;
    }
}
