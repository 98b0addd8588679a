package org.grata.modelreader;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Which model is asked, and how much it may take.
 *
 * @param baseUrl http or https, such as {@code http://127.0.0.1:11434/v1}; {@code /chat/completions} is added
 * @param model as the server calls it, such as {@code qwen3:8b}
 * @param apiKey sent as a bearer token, and told nowhere else; null when the server wants none
 * @param timeout for the whole exchange, from the connection to the last byte; at most one hour
 * @param maxAnswerTokens the model is cut off after so many
 * @param maxAnswerBytes an answer's body with more bytes is not read
 * @param mostCharacters of a longer text only so many UTF-16 code units from its beginning are sent
 */
public record ModelSettings(
        URI baseUrl,
        String model,
        @Nullable String apiKey,
        Duration timeout,
        int maxAnswerTokens,
        long maxAnswerBytes,
        AnswerFormat answerFormat,
        long mostCharacters) {
    /** One mebibyte: some ten times the longest answer that makes sense. */
    public static final long DEFAULT_MAX_ANSWER_BYTES = 1024 * 1024;

    private static final long MOST_ANSWER_BYTES = 64 * DEFAULT_MAX_ANSWER_BYTES;
    private static final Duration LONGEST_TIMEOUT = Duration.ofHours(1);
    private static final Pattern HTTP = Pattern.compile("https?", Pattern.CASE_INSENSITIVE);
    /** What a header may carry. */
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]+");

    /** @throws IllegalArgumentException that names every fault, never a key or a password */
    public ModelSettings {
        List<String> faults = new ArrayList<>(faultsOf(baseUrl));
        addUnless(!model.isBlank(), "the model has no name", faults);
        addUnless(
                apiKey == null || KEY.matcher(apiKey).matches(),
                "the API key must be of visible ASCII characters, without spaces or line ends",
                faults);
        addUnless(
                timeout.isPositive() && timeout.compareTo(LONGEST_TIMEOUT) <= 0,
                "the timeout must be positive and at most " + LONGEST_TIMEOUT + ": " + timeout,
                faults);
        addUnless(maxAnswerTokens > 0, "the most tokens of an answer must be positive: " + maxAnswerTokens, faults);
        addUnless(
                maxAnswerBytes > 0 && maxAnswerBytes <= MOST_ANSWER_BYTES,
                "the most bytes of an answer must be positive and at most " + MOST_ANSWER_BYTES + ": " + maxAnswerBytes,
                faults);
        addUnless(mostCharacters > 0, "the most characters of a text must be positive: " + mostCharacters, faults);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    private static List<String> faultsOf(URI url) {
        List<String> faults = new ArrayList<>();
        addUnless(
                url.getScheme() != null && HTTP.matcher(url.getScheme()).matches() && url.getHost() != null,
                "the base URL must be http or https with a host",
                faults);
        addUnless(url.getRawUserInfo() == null, "the base URL must not carry a user name or password", faults);
        addUnless(
                url.getRawQuery() == null && url.getRawFragment() == null,
                "the base URL must have neither query nor fragment",
                faults);
        return faults;
    }

    private static void addUnless(boolean fine, String fault, List<String> faults) {
        if (!fine) {
            faults.add(fault);
        }
    }

    /** Where questions are posted. */
    URI completions() {
        String base = baseUrl.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + "/chat/completions");
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "ModelSettings[baseUrl=%s, model=%s, apiKey=%s, timeout=%s, maxAnswerTokens=%d, maxAnswerBytes=%d, answerFormat=%s, mostCharacters=%d]"
                .formatted(
                        baseUrl,
                        model,
                        apiKey == null ? "none" : "given",
                        timeout,
                        maxAnswerTokens,
                        maxAnswerBytes,
                        answerFormat,
                        mostCharacters);
    }
}
