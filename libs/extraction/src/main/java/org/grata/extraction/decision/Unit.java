package org.grata.extraction.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.grata.extraction.mention.Actor;
import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Quantity;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Span;
import org.grata.extraction.mention.Time;
import org.grata.vocabulary.StateCodes;
import org.jspecify.annotations.Nullable;

/**
 * A word of a sentence, or a mention as a whole.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param word number of a word; zero for a mention
 * @param stem number of the word's first letters; for a mention of its kind
 * @param states codes that it names
 * @param host where the persons work; null when not told
 * @param persons whether it stands for persons
 * @param noun whether it names a State or an authority that may act
 */
record Unit(
        int from,
        int to,
        int word,
        int stem,
        List<String> states,
        @Nullable String host,
        boolean persons,
        boolean noun) {
    private static final int STEM = 5;

    static List<Unit> of(Reading reading) {
        List<Unit> mentions = new ArrayList<>();
        for (Group group : reading.groups()) {
            int kind = Hash.mix(1, Hash.of(group.diplomatic()), Hash.of(group.category()));
            int told = (group.count() != null ? 1 : 0) + (group.definite() ? 2 : 0) + (group.owned() ? 4 : 0);
            mentions.add(new Unit(
                    group.span().from(),
                    group.span().to(),
                    0,
                    Hash.mix(kind, told),
                    named(group, reading),
                    group.host(),
                    true,
                    false));
        }
        for (Actor actor : reading.actors()) {
            if (inside(mentions, actor.span())) {
                continue;
            }
            int kind = Hash.mix(2, Hash.of(actor.kind()), Hash.of(actor.role()));
            boolean noun = actor.kind() != Actor.Kind.ADJECTIVE;
            mentions.add(unit(actor.span(), kind, known(actor.codes()), false, noun));
        }
        for (Time time : reading.times()) {
            if (!inside(mentions, time.span())) {
                int kind = Hash.mix(3, Hash.of(time.kind()), (time.until() ? 1 : 0) + (time.hasDay() ? 2 : 0));
                mentions.add(unit(time.span(), kind, List.of(), false, false));
            }
        }
        for (Quantity quantity : reading.quantities()) {
            if (!inside(mentions, quantity.span())) {
                mentions.add(
                        unit(quantity.span(), Hash.mix(4, Hash.of(quantity.qualifier())), List.of(), false, false));
            }
        }
        return withWords(reading, mentions);
    }

    /** "Diplomats from these countries": those that the sentence names together. */
    private static List<String> named(Group group, Reading reading) {
        if (known(group.sending()).isEmpty() && !group.sending().isEmpty()) {
            for (Actor actor : reading.actors()) {
                List<String> together = known(actor.codes());
                if (together.size() > 1) {
                    return together;
                }
            }
        }
        return known(group.sending());
    }

    private static List<Unit> withWords(Reading reading, List<Unit> mentions) {
        mentions.sort(Comparator.comparingInt(Unit::from).thenComparingInt(unit -> -unit.to()));
        List<Unit> units = new ArrayList<>();
        int next = 0;
        for (int token = 0; token < reading.size(); ) {
            while (next < mentions.size() && mentions.get(next).from() < token) {
                next++;
            }
            if (next < mentions.size() && mentions.get(next).from() == token) {
                Unit mention = mentions.get(next++);
                units.add(mention);
                token = Math.max(token + 1, mention.to());
            } else {
                String norm = reading.token(token).norm();
                units.add(new Unit(
                        token, token + 1, norm.hashCode() | 1, Hash.stem(norm, STEM), List.of(), null, false, false));
                token++;
            }
        }
        return units;
    }

    private static Unit unit(Span span, int kind, List<String> states, boolean persons, boolean noun) {
        return new Unit(span.from(), span.to(), 0, kind, states, null, persons, noun);
    }

    private static boolean inside(List<Unit> mentions, Span span) {
        for (Unit mention : mentions) {
            if (mention.from() < span.to() && span.from() < mention.to()) {
                return true;
            }
        }
        return false;
    }

    private static List<String> known(List<String> codes) {
        for (String code : codes) {
            if (!StateCodes.isKnown(code)) {
                return codes.stream().filter(StateCodes::isKnown).toList();
            }
        }
        return codes;
    }
}
