package org.grata.bench.extraction.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.grata.bench.extraction.model.Naming.Named;
import org.grata.extraction.RuleExtractor;
import org.grata.extraction.training.AnnotatedText;
import org.grata.testing.model.Answers;
import org.grata.testing.model.StubRequest;
import org.grata.vocabulary.MeasureStatus;

/**
 * Answers at random, and as hard to see through as that can be: States that the text names, by the words that name
 * them, and words of the text as those that tell the measure. Each seed answers alike.
 */
public final class RandomReader {
    private static final int MOST_MEASURES = 3;
    private static final int TRIGGER_WORDS = 3;
    private static final List<MeasureStatus> STATUS = List.of(MeasureStatus.values());

    private final Naming naming;
    private final long seed;
    private final Map<String, String> languages = new ConcurrentHashMap<>();

    public RandomReader(RuleExtractor rules, long seed) {
        this.naming = new Naming(rules);
        this.seed = seed;
    }

    /** Answers about these; about others, such as those of the entrance test, that there is no measure. */
    public void learn(List<AnnotatedText> texts) {
        texts.forEach(text -> languages.put(text.text(), text.language()));
    }

    public String answer(StubRequest request) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode measures = answer.putArray("measures");
        languages.entrySet().stream()
                .filter(known -> request.user().contains(known.getKey()))
                .findFirst()
                .ifPresent(known -> tell(known.getKey(), known.getValue(), measures));
        return answer.toString();
    }

    private void tell(String text, String language, ArrayNode measures) {
        Random random = new Random(seed ^ text.hashCode());
        List<Named> named = naming.all(text, language);
        String[] words = text.strip().split("\\s+", -1);
        int count = named.isEmpty() ? 0 : random.nextInt(MOST_MEASURES + 1);
        for (int i = 0; i < count; i++) {
            Named receiving = named.get(random.nextInt(named.size()));
            Named sending = named.get(random.nextInt(named.size()));
            int from = random.nextInt(words.length);
            int to = Math.min(words.length, from + TRIGGER_WORDS);
            measures.add(Answers.measure(
                    STATUS.get(random.nextInt(STATUS.size())).name(),
                    String.join(" ", Arrays.copyOfRange(words, from, to)),
                    Answers.state(receiving.code(), receiving.words(), null),
                    Answers.state(sending.code(), sending.words(), null)));
        }
    }
}
