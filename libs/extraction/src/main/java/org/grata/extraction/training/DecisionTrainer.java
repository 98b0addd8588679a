package org.grata.extraction.training;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.grata.extraction.decision.Decision;
import org.grata.extraction.decision.Facets;
import org.grata.extraction.decision.Grounds;
import org.grata.extraction.decision.Hash;
import org.grata.extraction.decision.Limits;
import org.grata.extraction.decision.Linear;
import org.grata.extraction.decision.Outcome;
import org.grata.extraction.decision.Pair;
import org.grata.extraction.decision.PairFeatures;
import org.grata.extraction.decision.Sighting;
import org.grata.extraction.decision.SightingFeatures;
import org.grata.extraction.decision.TextFeatures;
import org.grata.extraction.decision.Trees;
import org.grata.extraction.decision.Weights;
import org.grata.extraction.event.Event;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Time;
import org.grata.message.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Learns {@link Weights}. What the later scorers see of the earlier ones comes from models that have not seen the text
 * (cross-fitting), or they would learn to trust them too much.
 */
public final class DecisionTrainer {
    private static final int FOLDS = 5;
    private static final LinearTrainer SIGHTINGS =
            new LinearTrainer(Outcome.COUNT, SightingFeatures.BITS, 12, 0.05, 1e-4);
    private static final LinearTrainer TEXTS = new LinearTrainer(3, TextFeatures.BITS, 12, 0.05, 1e-4);
    private static final TreesTrainer OUTCOMES = new TreesTrainer(4, 120, 0.06, 1, 2);
    private static final TreesTrainer EXACT = new TreesTrainer(3, 100, 0.06, 1, 2);
    private static final TreesTrainer GROUND = new TreesTrainer(6, 80, 0.08, 1, 4);
    private static final TreesTrainer LIMIT = new TreesTrainer(4, 80, 0.08, 1, 2);

    /** Stands for what is not learned yet. */
    private static final Trees NO_OPINION = new Trees(0, 0, new int[0], new float[0], new float[0]);

    private final List<Lesson> lessons;
    private final Map<String, Map<Pair, float[]>> pairs = new HashMap<>();
    private final Map<String, Map<Pair, Sighting>> best = new HashMap<>();
    private final Map<String, List<Double>> about = new HashMap<>();

    DecisionTrainer(List<Lesson> lessons) {
        this.lessons = lessons;
    }

    Weights train() {
        see();
        Map<String, Map<Pair, double[]>> likely = outcomes();
        List<Double> thresholds = new Thresholds(lessons, likely).all();
        List<Trees> trees = trees(lesson -> true);
        Linear sighting = SIGHTINGS.fit(sightings(lesson -> true));
        Linear text = TEXTS.fit(texts(lesson -> true));
        Function<Trees, Decision> withLimit =
                limit -> new Decision(new Weights(sighting, text, trees, thresholds, limit, NO_OPINION, NO_OPINION));
        Map<String, List<Event>> decided = decided(withLimit.apply(NO_OPINION), likely);
        Trees limit = limits(decided, withLimit);
        Trees ground = GROUND.fit(grounds(decided));
        Trees exact = EXACT.fit(exact(decided, likely));
        return new Weights(sighting, text, trees, thresholds, limit, ground, exact);
    }

    /** Learns limits, and gives every event that which was learned from other texts. */
    private Trees limits(Map<String, List<Event>> decided, Function<Trees, Decision> withLimit) {
        List<Candidate> candidates = candidates(decided);
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Decision unseen = withLimit.apply(LIMIT.fit(examples(candidates, lesson -> fold(lesson) != left)));
            lessons.stream()
                    .filter(lesson -> fold(lesson) == left)
                    .forEach(lesson -> unseen.limit(lesson.context(), decided.get(lesson.id())));
        }
        return LIMIT.fit(examples(candidates, lesson -> true));
    }

    private static List<TreesTrainer.Example> examples(List<Candidate> candidates, Predicate<Lesson> which) {
        return candidates.stream()
                .filter(candidate -> which.test(candidate.lesson()))
                .map(Candidate::example)
                .toList();
    }

    private record Candidate(Lesson lesson, TreesTrainer.Example example) {}

    private Map<String, List<Event>> decided(Decision decision, Map<String, Map<Pair, double[]>> likely) {
        Map<String, List<Event>> all = new HashMap<>();
        for (Lesson lesson : lessons) {
            List<Event> decided = decision.events(lesson.context(), lesson.events(), scores(lesson, likely));
            lesson.builder().complete(decided);
            all.put(lesson.id(), decided);
        }
        return all;
    }

    /** Every time that may be the limit of an event that is expected, and whether it is. */
    private List<Candidate> candidates(Map<String, List<Event>> decided) {
        List<Candidate> candidates = new ArrayList<>();
        for (Lesson lesson : lessons) {
            Limits limits = new Limits(lesson.context(), decided.get(lesson.id()));
            for (Event event : decided.get(lesson.id())) {
                Told want = expected(lesson, event);
                if (want != null) {
                    for (Limits.Candidate limit : limits.of(event)) {
                        boolean right = isLimit(lesson, event, limit, want);
                        candidates.add(new Candidate(
                                lesson, new TreesTrainer.Example(limit.numbers(), right, lesson.weight())));
                    }
                }
            }
        }
        return candidates;
    }

    private static @Nullable Told expected(Lesson lesson, Event event) {
        return lesson.text().expected().stream()
                .filter(told -> told.receiving().equals(event.receiving)
                        && told.sending().equals(event.sending)
                        && told.status().equals(event.status.name()))
                .findFirst()
                .orElse(null);
    }

    /** Every phrase that may tell the ground of an event that is expected, and whether that ground is given. */
    private List<TreesTrainer.Example> grounds(Map<String, List<Event>> decided) {
        List<TreesTrainer.Example> examples = new ArrayList<>();
        for (Lesson lesson : lessons) {
            Grounds grounds = new Grounds(lesson.context(), decided.get(lesson.id()));
            for (Event event : decided.get(lesson.id())) {
                Told want = expected(lesson, event);
                for (Grounds.Candidate candidate : want == null ? List.<Grounds.Candidate>of() : grounds.of(event)) {
                    boolean right = want.grounds().contains(candidate.ground().name());
                    examples.add(new TreesTrainer.Example(candidate.numbers(), right, 1));
                }
            }
        }
        return examples;
    }

    private static boolean isLimit(Lesson lesson, Event event, Limits.Candidate candidate, Told want) {
        if (want.deadlineType().equals("NONE")) {
            return false;
        }
        Time limit = event.limit;
        Reading reading = event.limitReading;
        event.limit = candidate.time();
        event.limitReading = candidate.reading();
        Told told =
                Told.of(lesson.builder().extraction(List.of(event)).measures().getFirst());
        event.limit = limit;
        event.limitReading = reading;
        return want.sameDeadline(told, LocalDate.ofInstant(lesson.text().published(), ZoneOffset.UTC));
    }

    private static int fold(Lesson lesson) {
        return Math.floorMod(Hash.mix(5, lesson.id().hashCode()), FOLDS);
    }

    private List<LinearTrainer.Example> sightings(Predicate<Lesson> which) {
        return lessons.stream()
                .filter(which)
                .flatMap(lesson -> lesson.sightingExamples().stream())
                .toList();
    }

    private List<LinearTrainer.Example> texts(Predicate<Lesson> which) {
        return lessons.stream().filter(which).map(Lesson::textExample).toList();
    }

    /** Looks at every text with scorers that were trained on others. */
    private void see() {
        List<Map<String, PairFeatures>> folds = IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> {
                    Linear sighting = SIGHTINGS.fit(sightings(lesson -> fold(lesson) != fold));
                    Linear text = TEXTS.fit(texts(lesson -> fold(lesson) != fold));
                    Map<String, PairFeatures> seen = new HashMap<>();
                    for (Lesson lesson : lessons) {
                        if (fold(lesson) == fold) {
                            seen.put(lesson.id(), features(lesson, sighting, text));
                        }
                    }
                    return seen;
                })
                .toList();
        for (Map<String, PairFeatures> fold : folds) {
            fold.forEach((id, features) -> {
                pairs.put(id, features.all());
                best.put(id, features.best());
                about.put(id, features.about());
            });
        }
    }

    private static PairFeatures features(Lesson lesson, Linear sighting, Linear text) {
        double[][] likely = lesson.sightings().stream()
                .map(seen -> sighting.probabilities(seen.features()))
                .toArray(double[][]::new);
        return new PairFeatures(
                lesson.context(), lesson.events(), lesson.sightings(), likely, text.probabilities(lesson.words()));
    }

    private List<Trees> trees(Predicate<Lesson> which) {
        return Stream.of(Outcome.values())
                .filter(outcome -> outcome != Outcome.NONE)
                .map(outcome -> {
                    List<TreesTrainer.Example> examples = new ArrayList<>();
                    for (Lesson lesson : lessons) {
                        if (which.test(lesson)) {
                            pairs.get(lesson.id())
                                    .forEach((pair, numbers) -> examples.add(new TreesTrainer.Example(
                                            numbers, lesson.holds(pair, outcome), lesson.weight())));
                        }
                    }
                    return OUTCOMES.fit(examples);
                })
                .toList();
    }

    /** How likely each outcome of each pair is by trees that were trained on other texts. */
    private Map<String, Map<Pair, double[]>> outcomes() {
        Map<String, Map<Pair, double[]>> all = new HashMap<>();
        List<List<Trees>> folds = IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> trees(lesson -> fold(lesson) != fold))
                .toList();
        for (Lesson lesson : lessons) {
            Map<Pair, double[]> likely = new LinkedHashMap<>();
            pairs.get(lesson.id()).forEach((pair, numbers) -> {
                double[] outcomes = new double[Outcome.COUNT];
                for (int c = 1; c < outcomes.length; c++) {
                    outcomes[c] = folds.get(fold(lesson)).get(c - 1).probability(numbers);
                }
                likely.put(pair, outcomes);
            });
            all.put(lesson.id(), likely);
        }
        return all;
    }

    /** The events that were decided, and whether all of each is right. */
    private List<TreesTrainer.Example> exact(
            Map<String, List<Event>> decided, Map<String, Map<Pair, double[]>> likely) {
        List<TreesTrainer.Example> examples = new ArrayList<>();
        for (Lesson lesson : lessons) {
            List<Event> events = decided.get(lesson.id());
            boolean[] right =
                    right(lesson.text(), lesson.builder().extraction(events).measures());
            Facets facets = new Facets(lesson.context(), events, scores(lesson, likely));
            for (int i = 0; i < right.length; i++) {
                examples.add(new TreesTrainer.Example(facets.of(events.get(i)), right[i], lesson.real()));
            }
        }
        return examples;
    }

    private Decision.Scores scores(Lesson lesson, Map<String, Map<Pair, double[]>> likely) {
        return new Decision.Scores(likely.get(lesson.id()), best.get(lesson.id()), about.get(lesson.id()));
    }

    private static boolean[] right(AnnotatedText text, List<Measure> measures) {
        LocalDate published = LocalDate.ofInstant(text.published(), ZoneOffset.UTC);
        boolean[] right = new boolean[measures.size()];
        List<Told> left = new ArrayList<>(text.expected());
        for (int i = 0; i < right.length; i++) {
            Told got = Told.of(measures.get(i));
            for (Told want : left) {
                if (want.samePair(got) && want.sameCount(got) && want.sameDeadline(got, published)) {
                    right[i] = true;
                    left.remove(want);
                    break;
                }
            }
        }
        return right;
    }
}
