package org.grata.extraction.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;

import org.grata.extraction.event.Context;
import org.grata.extraction.event.Event;
import org.grata.vocabulary.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * Decides which events a text tells. Candidates are the pairs of States that its sentences name together; the rules'
 * answers are evidence beside words and their order. An event that is unlikely is dropped, one that is likelier of
 * another status gets that status, and a likely pair that no rule found becomes an event.
 */
public final class Decision {
    /** Of a pair that the rules found and no sentence names, as "the Baltic States". */
    private static final double[] UNSEEN = {0.5, 0.5, 0.5, 0.5, 0.5};

    /** An event that no rule found must be at least as sure as this in all that it tells. */
    private static final double FLOOR = 0.1;

    /** And is never surer than this: less than what makes a measure count without a person. */
    public static final double DOUBTFUL = 0.39;

    /** How likely background must be to take a piece of news for it against the rules. */
    private static final double SURELY_BACKGROUND = 0.65;

    /** How likely a limit of the rules must be to stay, and another to take its place. */
    private static final double OWN_LIMIT = 0.3;

    private static final double OTHER_LIMIT = 0.55;

    /** A pair less likely than this is not worth a line. */
    private static final double MENTIONED = 0.05;

    /** How many times as likely an event that no rule found must be. */
    private static final double NEW = 1.2;

    private final Weights weights;

    public Decision(Weights weights) {
        this.weights = weights;
    }

    /**
     * @param likely of every pair that a sentence may tell of, how likely each outcome is
     * @param best the sentence that tells most of a pair
     * @param about what the text as a whole is likely to be
     */
    public record Scores(Map<Pair, double[]> likely, Map<Pair, Sighting> best, List<Double> about) {
        double[] of(Event event) {
            return likely.getOrDefault(new Pair(event.receiving, event.sending), UNSEEN);
        }
    }

    /** @param events of the rules, settled and joined */
    public List<Event> decide(Context context, List<Event> events) {
        Scores scores = scores(context, events);
        List<Event> decided = events(context, events, scores);
        limit(context, decided);
        judge(context, decided, scores);
        return decided;
    }

    private Scores scores(Context context, List<Event> events) {
        List<Sighting> sightings = Sightings.of(context, events);
        double[][] likely = new double[sightings.size()][];
        for (int i = 0; i < likely.length; i++) {
            likely[i] = weights.sighting().probabilities(sightings.get(i).features());
        }
        double[] about = weights.text().probabilities(TextFeatures.of(context, events));
        PairFeatures features = new PairFeatures(context, events, sightings, likely, about);
        Map<Pair, double[]> outcomes = new LinkedHashMap<>();
        features.all().forEach((pair, numbers) -> outcomes.put(pair, weights.outcomes(numbers)));
        return new Scores(outcomes, features.best(), features.about());
    }

    /**
     * What the scorers make of a text, in lines for people: the text as a whole, and each pair that is not out of the
     * question, with the sentence that tells most of it.
     *
     * @param events of the rules, settled and joined
     */
    public void explain(Context context, List<Event> events, Consumer<String> out) {
        Scores scores = scores(context, events);
        out.accept(String.format(
                Locale.ROOT,
                "text: no event %.2f, news %.2f, background or threats alone %.2f",
                scores.about().get(0),
                scores.about().get(1),
                scores.about().get(2)));
        scores.likely().forEach((pair, likely) -> {
            if (DoubleStream.of(likely).anyMatch(likelihood -> likelihood >= MENTIONED)) {
                StringBuilder line = new StringBuilder(pair.receiving() + " expels " + pair.sending() + ":");
                for (Outcome outcome : Outcome.values()) {
                    if (outcome != Outcome.NONE) {
                        line.append(String.format(
                                Locale.ROOT,
                                " %s %.2f of %.2f",
                                outcome,
                                likely[outcome.index()],
                                weights.threshold(outcome)));
                    }
                }
                out.accept(line + ", sentence " + scores.best().get(pair).sentence());
            }
        });
    }

    /** How likely the grounds of decided events are, in lines for people. */
    public void explainGrounds(Context context, List<Event> decided, Consumer<String> out) {
        new Grounds(context, decided).explain(weights.ground(), out);
    }

    /** The events that hold by these scores. */
    public List<Event> events(Context context, List<Event> events, Scores scores) {
        List<Event> decided = new ArrayList<>();
        Map<Pair, Map<Outcome, Event>> told = new HashMap<>();
        LocalDate news = dayOfTheNews(context, events);
        List<Double> holds = events.stream()
                .map(event -> holds(context, scores, event, news))
                .toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (Event event : events) {
            outcomes.add(settle(scores, event, events, together(event, events, holds)));
        }
        for (int i = 0; i < outcomes.size(); i++) {
            Event event = events.get(i);
            Outcome outcome = outcomes.get(i);
            Map<Outcome, Event> known =
                    told.computeIfAbsent(new Pair(event.receiving, event.sending), key -> new EnumMap<>(Outcome.class));
            boolean own = outcome == Outcome.of(event.status);
            if (outcome != Outcome.NONE && (own || !known.containsKey(outcome))) {
                event.likelihood = own ? Math.min(1, holds.get(i)) : scores.of(event)[outcome.index()];
                event.status = outcome.status();
                known.put(outcome, event);
                decided.add(event);
            }
        }
        scores.likely().forEach((pair, likely) -> {
            Outcome outcome = best(likely);
            boolean likelyNew = outcome != Outcome.NONE && likely[outcome.index()] >= NEW * weights.threshold(outcome);
            if (likelyNew && !told.containsKey(pair) && !Draft.isOutside(context, pair.receiving())) {
                Sighting at = scores.best().get(pair);
                Event event = Draft.of(context, pair, at, outcome.status());
                event.likelihood = likely[outcome.index()];
                if (!event.rests.isEmpty()) {
                    // What cites no words is told by nobody.
                    decided.add(event);
                }
            }
        });
        return decided;
    }

    /** A sum told for several States holds if one of them does, what one verb tells of a list as often as its mean. */
    private static double together(Event event, List<Event> events, List<Double> holds) {
        double most = 0;
        double sum = 0;
        int list = 0;
        for (int i = 0; i < holds.size(); i++) {
            Event other = events.get(i);
            double here = holds.get(i);
            most = other == event || isShared(event, other) ? Math.max(most, here) : most;
            if (other.reading == event.reading && other.from == event.from && other.status == event.status) {
                sum += here;
                list++;
            }
        }
        return Math.max(most, sum / list);
    }

    /** Says how sure the events are, and leaves out those that no rule found and that are hardly sure. */
    private void judge(Context context, List<Event> decided, Scores scores) {
        Facets facets = new Facets(context, decided, scores);
        for (Event event : decided) {
            event.confidence = weights.confidence(facets.of(event));
        }
        decided.removeIf(event -> event.drafted && event.confidence < FLOOR);
        for (Event event : decided) {
            event.confidence = event.drafted ? Math.min(DOUBTFUL, event.confidence) : event.confidence;
        }
        for (Event event : decided) {
            for (Event other : decided) {
                if (isShared(event, other)) {
                    event.confidence = Math.max(event.confidence, other.confidence);
                }
            }
        }
    }

    /** A sum told for several States holds for all of them or for none. */
    private static boolean isShared(Event event, Event other) {
        return event.sharedCount != null && other.reading == event.reading && other.sharedWith.equals(event.sharedWith);
    }

    /** Gives each event the likeliest limit of the sentences around it, or takes away one that is unlikely. */
    public void limit(Context context, List<Event> decided) {
        Limits limits = new Limits(context, decided);
        Map<Event, Limits.Candidate> likeliest = new LinkedHashMap<>();
        List<Event> without = new ArrayList<>();
        for (Event event : decided) {
            double best = 0;
            boolean own = false;
            Limits.Candidate chosen = null;
            for (Limits.Candidate candidate : limits.of(event)) {
                double likely = weights.limit().probability(candidate.numbers());
                double bar = candidate.own() ? OWN_LIMIT : OTHER_LIMIT;
                own |= candidate.own() && likely >= OWN_LIMIT;
                if (likely >= bar && likely > best) {
                    best = likely;
                    chosen = candidate;
                }
            }
            if (chosen != null && !chosen.own()) {
                likeliest.put(event, chosen);
            } else if (chosen == null && !own && event.limit != null) {
                without.add(event);
            }
        }
        without.forEach(event -> event.limit(null, null));
        likeliest.forEach((event, chosen) -> event.limit(chosen.reading(), chosen.time()));
    }

    /** Gives each event its likeliest grounds. */
    public void ground(Context context, List<Event> decided) {
        new Grounds(context, decided).choose(weights.ground());
    }

    /** What becomes of an event of the rules that is so likely to hold as it is. */
    private Outcome settle(Scores scores, Event event, List<Event> events, double holds) {
        Outcome own = Outcome.of(event.status);
        if (holds >= weights.threshold(own)) {
            return own;
        }
        boolean alone = events.stream()
                        .filter(other -> other.receiving.equals(event.receiving) && other.sending.equals(event.sending))
                        .count()
                == 1;
        return alone ? best(scores.of(event)) : Outcome.NONE;
    }

    /**
     * How likely an event of the rules is. Whether it is news the rules know by days and tenses: unless it is told of
     * another day and surely background, it is news if it happened at all.
     */
    private static double holds(Context context, Scores scores, Event event, @Nullable LocalDate news) {
        double[] likely = scores.of(event);
        double background = likely[Outcome.REPORTED_PAST.index()];
        boolean ofTheNews = news != null && news.equals(day(context, event));
        boolean either = event.status == MeasureStatus.ANNOUNCED && (ofTheNews || background < SURELY_BACKGROUND);
        return likely[Outcome.of(event.status).index()] + (either ? background : 0);
    }

    /** The newest day of what the rules take for news; null when they tell none. */
    private static @Nullable LocalDate dayOfTheNews(Context context, List<Event> events) {
        LocalDate newest = null;
        for (Event event : events) {
            LocalDate day = event.status == MeasureStatus.ANNOUNCED ? day(context, event) : null;
            newest = day != null && (newest == null || day.isAfter(newest)) ? day : newest;
        }
        return newest;
    }

    /** Of a decision: none that is still to come. */
    private static @Nullable LocalDate day(Context context, Event event) {
        LocalDate day = context.day(event);
        return day == null || day.isAfter(context.published(event.receiving)) ? null : day;
    }

    /** The outcome that is furthest above what is asked of it; NONE when none is. */
    private Outcome best(double[] likely) {
        Outcome best = Outcome.NONE;
        double margin = 1;
        for (Outcome outcome : Outcome.values()) {
            double here = outcome == Outcome.NONE ? 0 : likely[outcome.index()] / weights.threshold(outcome);
            if (here >= margin) {
                best = outcome;
                margin = here;
            }
        }
        return best;
    }
}
