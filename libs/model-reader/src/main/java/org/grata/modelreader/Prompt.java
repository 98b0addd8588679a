package org.grata.modelreader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

import org.grata.extraction.Announcement;

/** The instructions for the model. The same announcement always makes the same question. */
public final class Prompt {
    private static final String VERSION = "v1";
    private static final int LONGEST_TITLE = 1000;
    private static final int MARK_LENGTH = 16;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final String system;
    private final String schema;
    private final long mostCharacters;

    /** @param mostCharacters of a longer text only so many UTF-16 code units are sent */
    public Prompt(AnswerFormat format, long mostCharacters) {
        this.schema = schema();
        this.system = format == AnswerFormat.JSON_SCHEMA
                ? system()
                : system() + "\nJSON schema of the answer:\n" + Json.text(Json.tree(schema)) + "\n";
        this.mostCharacters = mostCharacters;
    }

    /** Which instructions these are, such as {@code v1}; another whenever a word of them is another. */
    public static String version() {
        return VERSION;
    }

    /** How to read any announcement. */
    static String system() {
        return resource("prompt-" + VERSION + ".txt");
    }

    /** JSON schema of the answer, in the subset that strict servers take. */
    static String schema() {
        return resource("answer-" + VERSION + ".schema.json");
    }

    boolean isWhole(Announcement announcement) {
        return announcement.text().length() <= mostCharacters;
    }

    Question question(Announcement announcement) {
        String title = announcement.title() == null ? "" : beginning(announcement.title(), LONGEST_TITLE);
        String text = beginning(announcement.text(), mostCharacters);
        String mark = mark(title, text);
        StringBuilder user = new StringBuilder();
        user.append("Published: ").append(announcement.publishedAt()).append('\n');
        if (announcement.language() != null
                && LANGUAGE.matcher(announcement.language()).matches()) {
            user.append("Language: ").append(announcement.language()).append('\n');
        }
        if (!title.isBlank()) {
            block(user, "TITLE", mark, title);
        }
        block(user, "TEXT", mark, text);
        return new Question(system, user.toString(), schema);
    }

    private static void block(StringBuilder into, String name, String mark, String content) {
        into.append("<<<").append(name).append(' ').append(mark).append(">>>\n");
        into.append(content).append('\n');
        into.append("<<<END ").append(name).append(' ').append(mark).append(">>>\n");
    }

    /** Follows from what it encloses, so that nobody can write a text that knows its own; and is not in it. */
    private static String mark(String title, String text) {
        String all = (title + '\n' + text).toLowerCase(Locale.ROOT);
        String mark = digest(all);
        while (all.contains(mark)) {
            mark = digest(mark + all);
        }
        return mark;
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, MARK_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String beginning(String text, long most) {
        if (text.length() <= most) {
            return text;
        }
        int end = (int) most;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    private static String resource(String name) {
        try (InputStream file = Prompt.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("not packaged: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
