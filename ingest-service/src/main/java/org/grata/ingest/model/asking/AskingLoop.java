package org.grata.ingest.model.asking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Singleton;

import org.grata.ingest.model.Ask;
import org.grata.ingest.model.Circuit;
import org.grata.ingest.model.Question;
import org.grata.ingest.model.store.QuestionTable;
import org.grata.messaging.loop.Loop;
import org.grata.modelreader.Entrance;
import org.grata.modelreader.ModelException;
import org.grata.modelreader.SecondReader;
import org.jboss.logging.Logger;

/**
 * Claims what is to be asked and asks several at once. A model is asked nothing before it has passed the entrance test.
 * What is under way at the end is asked again by another replica when the lease ends.
 */
@Singleton
class AskingLoop extends Loop {
    private static final Logger LOG = Logger.getLogger(AskingLoop.class);
    /** From the end of an answer until it must be written down. */
    private static final Duration TO_WRITE_DOWN = Duration.ofSeconds(20);

    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int FAILURES = 5;

    private final QuestionTable questions;
    private final Asker asker;
    private final ModelBeans model;
    private final ModelConfig config;
    private final ModelMetrics metrics;
    private final Clock clock;
    private final Circuit circuit = new Circuit(FAILURES, FIRST_PAUSE, LONGEST_PAUSE);
    private final Semaphore free;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("model-", 0).factory());

    AskingLoop(
            QuestionTable questions,
            Asker asker,
            ModelBeans model,
            ModelConfig config,
            ModelMetrics metrics,
            Clock clock) {
        super("model-asking", STOP_WITHIN);
        this.questions = questions;
        this.asker = asker;
        this.model = model;
        this.config = config;
        this.metrics = metrics;
        this.clock = clock;
        this.free = new Semaphore(config.atOnce());
    }

    @Override
    protected boolean enabled() {
        return config.ask() != Ask.NEVER;
    }

    /** Only this takes permits, so what is free now is free still when the rows are there. */
    @Override
    protected Duration step() throws InterruptedException {
        Instant now = clock.instant();
        metrics.waiting(questions.waiting());
        int most = questions.due(now, circuit.allowed(now, free.availablePermits()));
        Optional<SecondReader> reader = model.reader();
        if (most == 0 || reader.isEmpty() || !isBelieved(reader.get(), now)) {
            return config.pollInterval();
        }
        int allowed = questions.spend(most, config.dailyQuestions(), now);
        List<Question> claimed = allowed == 0
                ? List.of()
                : questions.claim(allowed, now, config.timeout().plus(TO_WRITE_DOWN));
        if (claimed.size() < allowed) {
            questions.refund(allowed - claimed.size(), now);
        }
        for (Question question : claimed) {
            free.acquire();
            threads.execute(() -> ask(question, reader.get()));
        }
        return config.pollInterval();
    }

    /** Its answers are used only if it reads well what is known; asked once a day, by whichever replica comes first. */
    private boolean isBelieved(SecondReader reader, Instant now) throws InterruptedException {
        Optional<Boolean> passed = questions.passed(model.identity(), now.minus(config.entranceValidity()));
        if (passed.isPresent()) {
            return passed.get();
        }
        int wanted = Entrance.questions();
        int allowed = questions.spend(wanted, config.dailyQuestions(), now);
        if (allowed < wanted) {
            questions.refund(allowed, now);
            return false;
        }
        try {
            Entrance.Result result = Entrance.take(reader);
            questions.took(model.identity(), result.f1(), result.passed(), clock.instant());
            LOG.infof(
                    "The model read the entrance test with F1 %.2f (%d of %d right, %d told) and is %s",
                    result.f1(),
                    result.right(),
                    result.expected(),
                    result.told(),
                    result.passed() ? "asked from now on" : "not asked: " + Entrance.ENOUGH + " is wanted");
            circuit.answered();
            return result.passed();
        } catch (ModelException e) {
            metrics.failed(e.kind().name());
            circuit.failed(clock.instant());
            LOG.warnf("The model could not take the entrance test: %s", e.getMessage());
            return false;
        }
    }

    /** Each that is over makes room for the next. */
    private void ask(Question question, SecondReader reader) {
        try {
            asker.ask(question, reader, circuit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warnf(
                    "What a model answered about %s was not written down; it is asked again: %s",
                    question.announcementId(), e.getMessage());
        } finally {
            free.release();
            wake();
        }
    }

    @Override
    protected void ended() {
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(STOP_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("a model is still being asked; it is asked again when the leases end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        model.close();
    }
}
