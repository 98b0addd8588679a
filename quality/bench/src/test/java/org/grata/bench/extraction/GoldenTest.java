package org.grata.bench.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.grata.extraction.Announcement;
import org.grata.extraction.RuleExtractor;
import org.grata.extraction.training.AnnotatedText;
import org.grata.message.Extraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the extraction answers to every text of the project's own corpora, word for word: whoever changes an
 * answer sees it in the diff, and so does who reviews it. {@code -Dgrata.golden=write} writes the answers
 * anew. Of texts that writers of rules do not see only digests are kept, which tell that an answer changed
 * and not what it is.
 */
class GoldenTest {
    private static final RuleExtractor EXTRACTOR = new RuleExtractor();
    private static final Path ROOT = Path.of(System.getProperty("grata.root"));
    private static final Path GOLDEN = ROOT.resolve("quality/bench/src/test/resources/golden");

    static Stream<Path> corpora() throws IOException {
        return Corpora.own(ROOT).stream();
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void answersAreThoseThatWereReviewed(Path corpus) throws IOException {
        List<String> answers = new ArrayList<>();
        for (AnnotatedText text : AnnotatedText.read(corpus)) {
            List<String> lines = lines(text);
            answers.addAll(Corpora.isHeldOut(corpus) ? List.of(digest(lines)) : lines);
        }
        Path golden =
                GOLDEN.resolve(corpus.getParent().getFileName().toString()).resolve(Corpora.set(corpus) + ".txt");
        if ("write".equals(System.getProperty("grata.golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, String.join("\n", answers) + "\n");
        }
        assertThat(answers).containsExactlyElementsOf(Files.readAllLines(golden));
    }

    /** The text's id, then a line for each measure and remark. */
    private static List<String> lines(AnnotatedText text) {
        Extraction answer = EXTRACTOR.extract(new Announcement(text.text(), text.published(), text.language(), null));
        List<String> lines = new ArrayList<>();
        lines.add(text.id());
        answer.measures().forEach(measure -> lines.add("  " + written(measure)));
        answer.remarks().forEach(remark -> lines.add("  " + written(remark)));
        return lines;
    }

    private static String written(Record told) {
        return told.toString()
                .replaceFirst("confidence=[0-9.]+, ", "")
                .replace("announcedIn=null, ", "")
                .replace("confirmation=null, ", "")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String digest(List<String> lines) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            return lines.getFirst() + " " + HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
