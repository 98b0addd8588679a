package org.grata.extraction.quoted;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.grata.extraction.RuleExtractor;
import org.grata.extraction.event.Context;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.quoted.Doubt.Reason;
import org.grata.extraction.quoted.QuoteFinder.Place;
import org.grata.vocabulary.StateCodes;
import org.jspecify.annotations.Nullable;

/** Whether a State follows from words by our tables. */
final class StateCheck {
    private final RuleExtractor rules;
    private final Context context;

    StateCheck(RuleExtractor rules, Context context) {
        this.rules = rules;
        this.context = context;
    }

    /** Cites the words that tell a State; when there are none, doubts it and is false. */
    boolean holds(String field, QuotedState told, Review review) {
        Reason wrong = wrong(field, told, review);
        if (wrong != null) {
            review.doubt(field, wrong);
        }
        return wrong == null;
    }

    private @Nullable Reason wrong(String field, QuotedState told, Review review) {
        if (!StateCodes.isKnown(told.code()) || told.quote().isBlank()) {
            return Reason.MALFORMED;
        }
        Optional<Place> place = review.look(told.quote());
        if (place.isEmpty()) {
            return Reason.NOT_IN_TEXT;
        }
        if (follows(told.code(), place.get())) {
            review.cite(field, place.get());
            return null;
        }
        String namedBy = told.namedBy();
        if (namedBy == null || namedBy.isBlank()) {
            return codes(place.get()).isEmpty() ? Reason.TELLS_NOTHING : Reason.TELLS_OTHERWISE;
        }
        Optional<Place> name = review.look(namedBy);
        if (name.isEmpty()) {
            return Reason.NOT_IN_TEXT;
        }
        if (follows(told.code(), name.get())) {
            review.cite(field, place.get());
            review.cite(field, name.get());
            return null;
        }
        return codes(place.get()).isEmpty() && codes(name.get()).isEmpty()
                ? Reason.TELLS_NOTHING
                : Reason.TELLS_OTHERWISE;
    }

    /** Whether the words at a place name a State, or a group of States to which it belongs. */
    boolean follows(String code, Place place) {
        return codes(place).contains(code);
    }

    /** States that the words name where they stand, or else alone. */
    Set<String> codes(Place place) {
        Set<String> here = codes(Words.at(context, place));
        return here.isEmpty() ? codes(Words.alone(rules, context, place)) : here;
    }

    private static Set<String> codes(List<Words> words) {
        Set<String> codes = new LinkedHashSet<>();
        for (Words part : words) {
            part.matches().forEach(match -> add(match, codes));
        }
        return codes;
    }

    private static void add(Match match, Set<String> codes) {
        if (match.tag() == Tag.CITY) {
            // Whoever sits in a city that is no capital may be anybody's.
            return;
        }
        String several = match.entry().get("codes");
        String one = match.entry().get("code");
        if (several != null) {
            // "these States" and the like are no codes.
            Arrays.stream(several.split(",", -1)).filter(StateCodes::isKnown).forEach(codes::add);
        } else if (one != null && StateCodes.isKnown(one)) {
            codes.add(one);
        }
    }
}
