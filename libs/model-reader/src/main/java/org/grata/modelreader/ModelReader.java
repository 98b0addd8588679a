package org.grata.modelreader;

import java.time.Clock;

import org.grata.extraction.Announcement;

/** Has a language model read announcements. Safe for use by several threads; ends with {@link #close}. */
public final class ModelReader implements AutoCloseable {
    private final Prompt prompt;
    private final ModelEndpoint endpoint;

    /** @param clock judges how long a {@code Retry-After} with a date is */
    public ModelReader(ModelSettings settings, Clock clock) {
        this.prompt = new Prompt(settings.answerFormat(), settings.mostCharacters());
        this.endpoint = new ModelEndpoint(settings, clock);
    }

    /**
     * Asks once, and waits for no longer than the settings' time-out.
     *
     * @throws ModelException when there is no answer that can be read
     * @throws InterruptedException when the thread was interrupted; the exchange is ended
     */
    public ModelAnswer read(Announcement announcement) throws ModelException, InterruptedException {
        Completion completion = endpoint.ask(prompt.question(announcement));
        ParsedAnswer parsed = AnswerParser.parse(completion.content());
        return new ModelAnswer(
                parsed.measures(), parsed.places(), parsed.doubts(), completion.usage(), prompt.isWhole(announcement));
    }

    /** Ends what is under way. */
    @Override
    public void close() {
        endpoint.close();
    }
}
