package org.grata.extraction.mention;

import org.grata.extraction.lexicon.Language;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.vocabulary.MissionKind;
import org.grata.vocabulary.PersonCategory;
import org.jspecify.annotations.Nullable;

/** The missions at which the persons of a group work: those told, and the consulates that consuls imply. */
final class Workplaces {
    private final Reading reading;
    private final Language language;
    private final GroupDraft draft;
    private final Origins origins;
    private final Names names;

    Workplaces(Reading reading, Language language, GroupDraft draft, Origins origins, Names names) {
        this.reading = reading;
        this.language = language;
        this.draft = draft;
        this.origins = origins;
        this.names = names;
    }

    /** The missions that are the head of the group themselves; where their owners and places end. */
    int head() {
        MissionReader reader = new MissionReader(reading, language, draft.head, null);
        draft.missions.add(reader.read());
        if (draft.sending.isEmpty() && reader.owner() != null) {
            draft.addSending(reader.owner());
        }
        draft.host = draft.missions.getLast().host();
        int end = draft.missions.getLast().span().to();
        boolean owners = reader.owner() != null && reader.owner().to() == end;
        // "las embajadas de Francia, Italia y Chile": each of them owns one.
        return owners && !draft.singular ? origins.moreOrigins(end) : end;
    }

    /** "[the] Russian embassy in Ottawa", "its mission to the UN", "Norway's embassy"; -1 if there is none. */
    int mission(int from, String role) {
        int next = from;
        Match state = reading.at(next);
        @Nullable Match owner = null;
        boolean pronoun = false;
        boolean owns = !role.equals("to") || (state != null && state.entry().is("form", "adjective"));
        if (state != null && state.tag() == Tag.STATE && owns) {
            owner = state;
            next = state.to();
            Match genitive = reading.at(next);
            if (genitive != null
                    && genitive.tag() == Tag.LINK
                    && genitive.entry().is("role", "genitive")) {
                next = genitive.to();
            }
            next = origins.skip(next);
        } else if (state != null && state.tag() == Tag.PRONOUN && isPossessive(state)) {
            pronoun = true;
            next = origins.skip(state.to());
        }
        Match seat = reading.at(next);
        if (seat != null && seat.tag() == Tag.STATE && seat.entry().is("form", "capital") && next != from) {
            // "its Dublin embassy"
            next = seat.to();
        }
        Match mission = reading.at(next);
        if (mission == null || mission.tag() != Tag.MISSION) {
            return -1;
        }
        if (owner != null && draft.sending.isEmpty()) {
            draft.addSending(owner);
        }
        draft.owned |= pronoun && draft.sending.isEmpty();
        MissionReader reader = new MissionReader(reading, language, mission, owner);
        draft.missions.add(reader.read());
        if (draft.sending.isEmpty() && reader.owner() != null) {
            draft.addSending(reader.owner());
        }
        if (draft.host == null && seat != null && seat.entry().is("form", "capital") && next == seat.to()) {
            draft.host = seat.entry().get("code");
        }
        if (draft.host == null) {
            draft.host = draft.missions.getLast().host();
        }
        if (draft.category == PersonCategory.UNSPECIFIED
                && (draft.head.tag() == Tag.PERSON || draft.head.tag() == Tag.NUMBER)) {
            draft.category = draft.missions.getLast().kind() == MissionKind.CONSULATE
                    ? PersonCategory.CONSULAR_OFFICER
                    : PersonCategory.EMBASSY_STAFF;
        }
        int end = draft.missions.getLast().span().to();
        boolean owners =
                owner == null && reader.owner() != null && reader.owner().to() == end;
        return owners ? origins.moreOrigins(end) : end;
    }

    private static boolean isPossessive(Match pronoun) {
        return pronoun.entry().is("role", "possessive") || pronoun.entry().is("possessive", "yes");
    }

    /** A consul in a city works at the consulate there. */
    void post(Match place, @Nullable String city) {
        if (draft.category == PersonCategory.CONSULAR_OFFICER && draft.missions.isEmpty()) {
            draft.missions.add(new MissionMention(
                    new Span(place.from(), place.to()), MissionKind.CONSULATE, city, null, draft.host, null));
        }
    }

    /** A consul in a city that no lexicon has. */
    int unknownPost(int from) {
        int to = from;
        while (to < reading.size()
                && to < from + 3
                && names.isNamePart(to)
                && reading.token(to).upper()) {
            to++;
        }
        if (to == from || draft.category != PersonCategory.CONSULAR_OFFICER || !draft.missions.isEmpty()) {
            return -1;
        }
        Span place = new Span(from, to);
        draft.missions.add(new MissionMention(place, MissionKind.CONSULATE, reading.written(place), null, null, null));
        return to;
    }
}
