package org.grata.bench.extraction.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.grata.extraction.Agreement;
import org.grata.extraction.Announcement;
import org.grata.extraction.Extractor;
import org.grata.extraction.RuleExtractor;
import org.grata.extraction.quoted.Doubt;
import org.grata.message.Extraction;
import org.grata.modelreader.ModelException;
import org.grata.modelreader.SecondReader;
import org.grata.modelreader.SecondReading;
import org.grata.vocabulary.Confirmation;

/** The rules, a model, and both as the ingest service puts them together; each text is read once by each. */
public final class Readers {
    /** The default of {@code grata.extraction.automatic-from}. */
    private static final double AUTOMATIC_FROM = 0.4;

    private final RuleExtractor rules;
    private final SecondReader model;
    private final boolean believed;
    private final Map<String, Optional<SecondReading>> answers = new HashMap<>();
    private final List<Long> millis = new ArrayList<>();
    private final Map<ModelException.Kind, Integer> failures = new EnumMap<>(ModelException.Kind.class);
    private final Map<Doubt.Reason, Integer> doubts = new EnumMap<>(Doubt.Reason.class);
    private long questionTokens;
    private long answerTokens;

    /** @param believed whether the model passed the entrance test */
    public Readers(RuleExtractor rules, SecondReader model, boolean believed) {
        this.rules = rules;
        this.model = model;
        this.believed = believed;
    }

    public Extractor rules() {
        return rules;
    }

    /** The model alone, believed or not; nothing where it has no answer. */
    public Extractor model() {
        return new Reading() {
            @Override
            public Extraction extract(Announcement announcement) {
                return answer(announcement)
                        .map(SecondReading::extraction)
                        .orElseGet(() -> new Extraction("und", List.of(), List.of()));
            }
        };
    }

    /** What stands: the model's reading where it is believed and has an answer, else that of the rules. */
    public Extractor both() {
        return new Reading() {
            @Override
            public Extraction extract(Announcement announcement) {
                Extraction first = sure(rules.extract(announcement));
                return believed
                        ? answer(announcement)
                                .map(second -> Agreement.judged(second.extraction(), first))
                                .orElse(first)
                        : first;
            }
        };
    }

    /** As the ingest service judges by its defaults. */
    private static Extraction sure(Extraction extraction) {
        return new Extraction(
                extraction.language(),
                extraction.measures().stream()
                        .map(measure -> measure.judged(
                                measure.confidence() >= AUTOMATIC_FROM
                                        ? Confirmation.AUTOMATIC
                                        : Confirmation.UNCONFIRMED))
                        .toList(),
                extraction.remarks());
    }

    private abstract class Reading implements Extractor {
        @Override
        public Set<String> languages() {
            return rules.languages();
        }
    }

    private Optional<SecondReading> answer(Announcement announcement) {
        return answers.computeIfAbsent(announcement.text(), text -> ask(announcement));
    }

    private Optional<SecondReading> ask(Announcement announcement) {
        long start = System.nanoTime();
        try {
            SecondReading reading = model.read(announcement);
            reading.doubts().forEach(doubt -> doubts.merge(doubt.reason(), 1, Integer::sum));
            questionTokens += reading.usage().promptTokens();
            answerTokens += reading.usage().completionTokens();
            return Optional.of(reading);
        } catch (ModelException e) {
            failures.merge(e.kind(), 1, Integer::sum);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            millis.add((System.nanoTime() - start) / 1_000_000);
        }
    }

    /** How many texts the model was asked about so far. */
    public int asked() {
        return millis.size();
    }

    /** Times, tokens and failures in a line each. */
    public List<String> summary() {
        List<Long> sorted = millis.stream().sorted().toList();
        int asked = Math.max(1, asked());
        return List.of(
                "asked about " + asked() + " texts; milliseconds: median " + at(sorted, 0.5) + ", 95 % within "
                        + at(sorted, 0.95),
                "tokens a text: " + questionTokens / asked + " asked, " + answerTokens / asked + " answered",
                "no answer: " + (failures.isEmpty() ? "none" : failures),
                "values left out: " + (doubts.isEmpty() ? "none" : doubts));
    }

    private static long at(List<Long> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }
}
