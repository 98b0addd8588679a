package org.grata.modelreader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.grata.extraction.Announcement;
import org.grata.message.Measure;

/**
 * Texts whose measures are known, in every language, some without any. A model that does not read these well is not
 * believed: quotes alone do not show that it understood them.
 */
public final class Entrance {
    /** The share of right answers, as F1 of States and status, from which on a model is believed. */
    public static final double ENOUGH = 0.9;

    private static final String RESOURCE = "entrance-v1.jsonl";
    private static final List<Question> QUESTIONS = load();

    private Entrance() {}

    /** A measure as {@code RU GB ANNOUNCED}: who receives, who sends, and the status. */
    record Question(Announcement announcement, Set<String> expected) {}

    /**
     * How a model did.
     *
     */
    public record Result(int expected, int told, int right) {
        public double f1() {
            return expected + told == 0 ? 1 : 2.0 * right / (expected + told);
        }

        public boolean passed() {
            return f1() >= ENOUGH;
        }
    }

    /** How many questions a test asks. */
    public static int questions() {
        return QUESTIONS.size();
    }

    /**
     * Asks everything; an answer that cannot be read is one that tells nothing.
     *
     * @throws ModelException when the model cannot be asked now
     */
    public static Result take(SecondReader reader) throws ModelException, InterruptedException {
        int expected = 0;
        int told = 0;
        int right = 0;
        for (Question question : QUESTIONS) {
            Set<String> answer = answer(reader, question);
            expected += question.expected().size();
            told += answer.size();
            right += (int) answer.stream().filter(question.expected()::contains).count();
        }
        return new Result(expected, told, right);
    }

    private static Set<String> answer(SecondReader reader, Question question)
            throws ModelException, InterruptedException {
        Set<String> told = new LinkedHashSet<>();
        try {
            for (Measure measure :
                    reader.read(question.announcement()).extraction().measures()) {
                told.add(measure.receivingState() + " " + measure.sendingState() + " " + measure.status());
            }
        } catch (ModelException e) {
            if (e.isTransient() || e.kind() == ModelException.Kind.MISCONFIGURED) {
                throw e;
            }
        }
        return told;
    }

    static List<Question> load() {
        try (InputStream in = Entrance.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            ObjectMapper json = new ObjectMapper();
            List<Question> questions = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                questions.add(question(json.readTree(line)));
            }
            return List.copyOf(questions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Question question(JsonNode line) {
        Set<String> expected = new LinkedHashSet<>();
        line.path("expected")
                .forEach(measure -> expected.add(String.join(
                        " ",
                        measure.path("receivingState").asText(),
                        measure.path("sendingState").asText(),
                        measure.path("status").asText())));
        return new Question(
                new Announcement(
                        line.path("text").asText(),
                        Instant.parse(line.path("published").asText()),
                        line.path("language").asText(),
                        null),
                expected);
    }
}
