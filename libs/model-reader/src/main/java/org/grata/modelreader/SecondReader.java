package org.grata.modelreader;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.grata.extraction.Announcement;
import org.grata.extraction.RuleExtractor;
import org.grata.extraction.quoted.Doubt;
import org.grata.extraction.quoted.QuotedReader;
import org.grata.extraction.quoted.QuotedReading;

/**
 * Reads announcements by a model whose answers are checked against the text. Safe for use by several threads; ends with
 * {@link #close}.
 */
public final class SecondReader implements AutoCloseable {
    /**
     * Of measures that the model alone tells. Quotes that hold prove that the words are there, not that they mean it;
     * a person is to look at them, whatever the threshold of the rules is.
     */
    public static final double CONFIDENCE = 0.39;

    private final ModelReader model;
    private final QuotedReader quotes;

    /**
     * Asks nothing yet.
     *
     * @param rules whose lexicons and parsers read the quotes again
     */
    public SecondReader(ModelSettings settings, RuleExtractor rules, Clock clock) {
        this.model = new ModelReader(settings, clock);
        this.quotes = new QuotedReader(rules);
    }

    /**
     * Asks the model once.
     *
     * @throws ModelException when there is no answer that can be read
     * @throws InterruptedException when the thread was interrupted
     * @throws org.grata.extraction.UnsupportedLanguageException if the language of the text cannot be read
     */
    public SecondReading read(Announcement announcement) throws ModelException, InterruptedException {
        ModelAnswer answer = model.read(announcement);
        QuotedReading checked = quotes.read(announcement, answer.measures(), CONFIDENCE);
        List<Doubt> doubts = new ArrayList<>(answer.doubts());
        checked.doubts().forEach(doubt -> doubts.add(answer.placed(doubt)));
        return new SecondReading(checked.extraction(), doubts, answer.usage(), answer.wholeText());
    }

    @Override
    public void close() {
        model.close();
    }
}
