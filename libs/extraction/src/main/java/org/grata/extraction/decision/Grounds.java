package org.grata.extraction.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;

import org.grata.extraction.event.Context;
import org.grata.extraction.event.Event;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Span;
import org.grata.extraction.text.Sentence.Role;
import org.grata.vocabulary.Ground;
import org.grata.vocabulary.PersonCategory;
import org.jspecify.annotations.Nullable;

/** The grounds that a text tells, and for which event each is given. */
public final class Grounds {
    private static final Ground[] ALL = Ground.values();

    /** How likely a ground must be, and how likely at least the likeliest of all. */
    private static final double SURE = 0.6;

    private static final double LIKELIEST = 0.3;

    /** In tokens, from one phrase to another that is told with it. */
    private static final int BREATH = 8;

    /** By how much a phrase must be likelier than a nearer one to be cited in its place. */
    private static final double CLEARLY = 0.1;

    /** How many sentences before and after an event its ground may be told. */
    private static final int REACH = 12;

    private final List<Event> all;
    /** Every phrase that tells a ground, in the order of the text. */
    private final List<GroundMention> mentions = new ArrayList<>();
    /** Every phrase that says that a reason is told. */
    private final List<GroundMention> openers = new ArrayList<>();

    private final GroundFeatures features;

    /** @param all the events that were decided */
    public Grounds(Context context, List<Event> all) {
        this.all = all;
        for (Reading reading : context.readings()) {
            if (reading.sentence().role() != Role.DATELINE) {
                for (Match match : reading.reasons()) {
                    GroundMention mention = GroundMention.of(reading, match);
                    (mention.opens() ? openers : mentions).add(mention);
                }
                reading.cues(Tag.RETALIATION)
                        .forEach(match -> mentions.add(new GroundMention(Ground.RETALIATION, reading, match)));
            }
        }
        features = new GroundFeatures(context, all, mentions, openers);
    }

    /**
     * A ground that may be given for an event.
     *
     * @param reading sentence of the phrase that tells it; null when no phrase does
     * @param match that phrase
     * @param numbers what tells whether it is
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    public record Candidate(
            Ground ground,
            @Nullable Reading reading,
            @Nullable Match match,
            float[] numbers) {}

    /** Where the text tells a ground, and without a place those that the rules gave or that an answer implies. */
    public List<Candidate> of(Event event) {
        List<Candidate> candidates = new ArrayList<>();
        float[] about = features.about(event);
        for (Ground ground : ALL) {
            List<GroundMention> told = told(event, ground);
            for (GroundMention mention : told) {
                candidates.add(new Candidate(
                        ground, mention.reading(), mention.match(), features.of(event, ground, mention, about)));
            }
            boolean implied = ground == Ground.RETALIATION && swapped(event) != null;
            if (told.isEmpty() && (implied || event.grounds.contains(ground))) {
                candidates.add(new Candidate(ground, null, null, features.of(event, ground, null, about)));
            }
        }
        return candidates;
    }

    /** Phrases for a ground near the event, nearest first; for one that no phrase tells, the nearest that says that there is one. */
    private List<GroundMention> told(Event event, Ground ground) {
        List<GroundMention> told = new ArrayList<>();
        for (GroundMention mention : mentions) {
            if (mention.ground() == ground && isNear(event, mention)) {
                told.add(mention);
            }
        }
        told.sort(Comparator.comparingInt(mention -> mention.distance(event)));
        if (told.isEmpty() && ground == Ground.OTHER) {
            openers.stream()
                    .filter(opener -> isNear(event, opener))
                    .min(Comparator.comparingInt(opener -> opener.distance(event)))
                    .ifPresent(told::add);
        }
        return told;
    }

    private static boolean isNear(Event event, GroundMention mention) {
        int sentences = mention.sentence() - event.sentence();
        return Math.abs(sentences) <= REACH || mention.reading().sentence().role() == Role.TITLE;
    }

    /** What the other side did to this one; null when the text does not tell it. */
    private @Nullable Event swapped(Event event) {
        for (Event other : all) {
            if (other.receiving.equals(event.sending) && other.sending.equals(event.receiving)) {
                return other;
            }
        }
        return null;
    }

    /** Gives each event its likeliest grounds, each with the words that tell it. */
    public void choose(Trees trees) {
        for (Event event : all) {
            List<Candidate> candidates = of(event);
            double[] likely = candidates.stream()
                    .mapToDouble(candidate -> trees.probability(candidate.numbers()))
                    .toArray();
            Map<Ground, Candidate> chosen = likeliest(candidates, likely);
            for (Candidate candidate : candidates) {
                if (event.grounds.contains(candidate.ground()) && isJoined(candidate, candidates, likely)) {
                    chosen.putIfAbsent(candidate.ground(), candidate);
                }
            }
            give(event, chosen);
        }
    }

    /** How likely each phrase makes a ground of each event, in lines for people. */
    void explain(Trees trees, Consumer<String> out) {
        for (Event event : all) {
            out.accept(event.receiving + " expels " + event.sending + ", " + event.status + ":");
            for (Candidate candidate : of(event)) {
                Reading reading = candidate.reading();
                Match match = candidate.match();
                String phrase = reading == null || match == null
                        ? "no phrase of its own"
                        : "[" + reading.written(new Span(match.from(), match.headEnd())) + "], sentence "
                                + reading.sentence().index();
                double likely = trees.probability(candidate.numbers());
                out.accept(
                        String.format(Locale.ROOT, "  %s %.2f of %.2f, %s", candidate.ground(), likely, SURE, phrase));
            }
        }
    }

    private static Map<Ground, Candidate> likeliest(List<Candidate> candidates, double[] likely) {
        Map<Ground, Candidate> best = new EnumMap<>(Ground.class);
        Map<Ground, Double> most = new EnumMap<>(Ground.class);
        for (int i = 0; i < likely.length; i++) {
            Ground ground = candidates.get(i).ground();
            // Candidates come nearest first: one further away must tell it more clearly.
            if (likely[i] > most.getOrDefault(ground, -CLEARLY) + CLEARLY) {
                best.put(ground, candidates.get(i));
            }
            most.merge(ground, likely[i], Math::max);
        }
        double bar =
                Math.min(SURE, Math.max(LIKELIEST, DoubleStream.of(likely).max().orElse(0)));
        best.keySet().removeIf(ground -> most.getOrDefault(ground, 0.0) < bar);
        return best;
    }

    /** "Espionage and influence operations": told in one breath with another ground that is sure. */
    private static boolean isJoined(Candidate candidate, List<Candidate> candidates, double[] likely) {
        Match match = candidate.match();
        for (int i = 0; match != null && i < likely.length; i++) {
            Match other = candidates.get(i).match();
            if (other != null
                    && likely[i] >= SURE
                    && candidates.get(i).reading() == candidate.reading()
                    && candidates.get(i).ground() != candidate.ground()
                    && Math.abs(other.from() - match.from()) <= BREATH) {
                return true;
            }
        }
        return false;
    }

    private void give(Event event, Map<Ground, Candidate> chosen) {
        boolean spy = event.grounds.contains(Ground.ESPIONAGE) && event.category == PersonCategory.INTELLIGENCE_OFFICER;
        event.grounds.clear();
        event.grounds.addAll(chosen.keySet());
        if (spy) {
            event.grounds.add(Ground.ESPIONAGE);
        }
        event.retaliation = chosen.containsKey(Ground.RETALIATION);
        event.rests.removeIf(
                rest -> rest.field().equals("grounds") || rest.field().equals("retaliation"));
        chosen.forEach((ground, candidate) -> {
            String field = ground == Ground.RETALIATION ? "retaliation" : "grounds";
            Reading reading = candidate.reading();
            Match match = candidate.match();
            Event answered = swapped(event);
            if (reading != null && match != null) {
                event.rests.add(new Event.Rest(field, reading, new Span(match.from(), match.headEnd())));
            } else if (ground == Ground.RETALIATION && answered != null && !answered.rests.isEmpty()) {
                Event.Rest rest = answered.rests.getFirst();
                event.rests.add(new Event.Rest(field, rest.reading(), rest.span()));
            }
        });
    }
}
