package org.grata.web.json;

import java.util.Optional;

import org.grata.web.ProblemException;
import org.grata.web.Problems;
import org.grata.web.Violation;

/**
 * A {@code text/plain} body. It is kept as bytes until the resource says what the text is called, so
 * that a fault names a field the caller knows.
 */
public final class PlainText {
    private final byte[] bytes;

    PlainText(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The text.
     *
     * @param field what the text is called in problems
     * @throws ProblemException 400 when the body is no UTF-8 or holds a character no text may hold
     */
    public String text(String field) {
        return switch (StrictText.decode(bytes)) {
            case StrictText.Text(String value) -> {
                Optional<String> fault = StrictText.fault(value);
                if (fault.isPresent()) {
                    throw Problems.badRequest(field, Violation.BODY, fault.get());
                }
                yield value;
            }
            case StrictText.Malformed malformed ->
                throw Problems.badRequest(
                        field, Violation.BODY, "is not valid UTF-8 at byte " + malformed.offset() + " of the body");
        };
    }
}
