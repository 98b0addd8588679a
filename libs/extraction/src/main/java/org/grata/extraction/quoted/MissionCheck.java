package org.grata.extraction.quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.grata.extraction.event.Context;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.quoted.Doubt.Reason;
import org.grata.extraction.quoted.QuoteFinder.Place;
import org.grata.extraction.text.Normalizer;
import org.grata.message.MissionRef;
import org.grata.vocabulary.MissionKind;
import org.grata.vocabulary.StateCodes;
import org.jspecify.annotations.Nullable;

/** Missions as a reader tells them, in cities that the text names. */
final class MissionCheck {
    private static final String MISSIONS = "missions";

    private final Context context;
    /** English names of the cities that the text names in its own language, by their folded form; null until asked. */
    private @Nullable Map<String, String> cities;

    MissionCheck(Context context) {
        this.context = context;
    }

    List<MissionRef> missions(QuotedMeasure told, Review review) {
        Set<MissionRef> missions = new LinkedHashSet<>();
        for (Quoted<MissionRef> mission : told.missions()) {
            Optional<Place> place = review.place(MISSIONS, mission.quote());
            if (place.isEmpty()) {
                continue;
            }
            review.cite(MISSIONS, place.get());
            MissionKind kind = mission.value().kind();
            boolean permanent = kind == MissionKind.EMBASSY
                    && StateCodes.isOrganisation(told.receivingState().code());
            missions.add(new MissionRef(
                    permanent ? MissionKind.PERMANENT_MISSION : kind,
                    city(mission.value().city(), review)));
        }
        return new ArrayList<>(missions);
    }

    private @Nullable String city(@Nullable String told, Review review) {
        if (told == null) {
            return null;
        }
        String known = cities().get(Normalizer.fold(told.strip()));
        if (known != null) {
            return known;
        }
        Optional<Place> place = review.look(told);
        if (place.isEmpty()) {
            review.doubt(MISSIONS, Reason.NOT_IN_TEXT);
            return null;
        }
        return place.get().quote();
    }

    private Map<String, String> cities() {
        Map<String, String> known = cities;
        if (known == null) {
            known = new HashMap<>();
            for (Reading reading : context.readings()) {
                for (int i = 0; i < reading.size(); i++) {
                    add(name(reading.at(i)), known);
                }
                for (var group : reading.groups()) {
                    for (var mission : group.missions()) {
                        add(mission.city(), known);
                    }
                }
            }
            cities = known;
        }
        return known;
    }

    private static void add(@Nullable String city, Map<String, String> known) {
        if (city != null) {
            known.putIfAbsent(Normalizer.fold(city), city);
        }
    }

    private @Nullable String name(@Nullable Match match) {
        if (match == null) {
            return null;
        }
        if (match.tag() == Tag.CITY) {
            return match.entry().get("name");
        }
        String code = match.entry().get("code");
        boolean capital = match.tag() == Tag.STATE && match.entry().is("form", "capital") && code != null;
        String named = capital ? match.entry().get("city") : null;
        return named != null || !capital ? named : context.language().capital(code);
    }
}
