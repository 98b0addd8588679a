package org.grata.extraction.quoted;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.grata.extraction.quoted.Doubt.Reason;
import org.grata.extraction.quoted.QuoteFinder.Place;
import org.grata.message.Attribution;
import org.grata.message.PersonRef;
import org.grata.vocabulary.Ground;
import org.grata.vocabulary.PersonCategory;
import org.grata.vocabulary.SpeakerKind;
import org.jspecify.annotations.Nullable;

/** Values that our parsers cannot read again: they count when their words stand in the text. */
final class DetailCheck {
    private static final String CATEGORY = "category";
    private static final String PERSONS = "persons";
    private static final String GROUNDS = "grounds";
    private static final String RETALIATION = "retaliation";
    private static final String IN_CONCERT_WITH = "inConcertWith";
    private static final String ATTRIBUTION = "attribution";

    private final StateCheck states;

    DetailCheck(StateCheck states) {
        this.states = states;
    }

    PersonCategory category(@Nullable Quoted<PersonCategory> told, Review review) {
        return told != null && cited(CATEGORY, told.quote(), review) ? told.value() : PersonCategory.UNSPECIFIED;
    }

    List<Ground> grounds(List<Quoted<Ground>> told, Review review) {
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        for (Quoted<Ground> ground : told) {
            if (cited(GROUNDS, ground.quote(), review)) {
                grounds.add(ground.value());
            }
        }
        return List.copyOf(grounds);
    }

    boolean retaliation(@Nullable String told, Review review) {
        return told != null && cited(RETALIATION, told, review);
    }

    private static boolean cited(String field, String quote, Review review) {
        Optional<Place> place = review.place(field, quote);
        place.ifPresent(words -> review.cite(field, words));
        return place.isPresent();
    }

    /** Names and offices as the text writes them. */
    List<PersonRef> persons(List<Quoted<PersonRef>> told, Review review) {
        Map<String, PersonRef> persons = new LinkedHashMap<>();
        for (Quoted<PersonRef> person : told) {
            Optional<Place> place = review.place(PERSONS, person.quote());
            Optional<Place> name = place.isEmpty()
                    ? place
                    : review.place(PERSONS, person.value().name());
            if (place.isPresent() && name.isPresent()) {
                review.cite(PERSONS, place.get());
                String written = name.get().quote();
                persons.putIfAbsent(
                        written, new PersonRef(written, office(person.value().office(), review)));
            }
        }
        return new ArrayList<>(persons.values());
    }

    private static @Nullable String office(@Nullable String told, Review review) {
        return told == null
                ? null
                : review.place(PERSONS, told).map(Place::quote).orElse(null);
    }

    /** Other States, alphabetical. */
    List<String> inConcertWith(QuotedMeasure told, Review review) {
        Set<String> others = new TreeSet<>();
        for (QuotedState state : told.inConcertWith()) {
            boolean party = state.code().equals(told.receivingState().code())
                    || state.code().equals(told.sendingState().code());
            if (party) {
                review.doubt(IN_CONCERT_WITH, Reason.MALFORMED);
            } else if (states.holds(IN_CONCERT_WITH, state, review)) {
                others.add(state.code());
            }
        }
        return List.copyOf(others);
    }

    List<Attribution> attribution(List<Quoted<SpeakerKind>> told, Review review) {
        Map<Place, Attribution> speakers = new LinkedHashMap<>();
        for (Quoted<SpeakerKind> speaker : told) {
            review.place(ATTRIBUTION, speaker.quote()).ifPresent(place -> {
                review.cite(ATTRIBUTION, place);
                speakers.putIfAbsent(
                        place, new Attribution(place.quote(), speaker.value(), place.start(), place.end()));
            });
        }
        return new ArrayList<>(speakers.values());
    }
}
