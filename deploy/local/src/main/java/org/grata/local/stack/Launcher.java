package org.grata.local.stack;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import org.grata.local.process.LocalStackException;
import org.grata.local.process.PrivateFiles;
import org.grata.local.process.ProcessFile;
import org.grata.local.process.ProcessRecord;
import org.grata.local.process.Waiting;

/** Runs a stack in the foreground, and stops one that runs elsewhere. */
public final class Launcher {
    private static final String LAUNCHER = "launcher";
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Settings settings;
    private final Console console;
    private final Clock clock;
    /** Counted down when this process was asked to end. */
    private final CountDownLatch ending = new CountDownLatch(1);

    public Launcher(Settings settings, Console console, Clock clock) {
        this.settings = settings;
        this.console = console;
        this.clock = clock;
    }

    /** What is done with a stack that is ready. */
    @FunctionalInterface
    public interface Work {
        /** Whether the stack shall stay up. */
        boolean on(Stack stack);
    }

    /** Keeps data over a stop: what {@code up} uses. */
    public Path lastingData() {
        return settings.home().resolve("data");
    }

    /** Emptied before every use, so that the demo always tells the same story. */
    public Path demoData() {
        return settings.home().resolve("demo");
    }

    /**
     * Starts a stack, does the work and then stays until this process is asked to end.
     *
     * @throws LocalStackException when something else runs here, or a part does not start
     */
    public void run(Path data, Work work) {
        StackLock lock = StackLock.acquire(settings.home()).orElseThrow(this::alreadyRunning);
        ProcessFile launcher = new ProcessFile(settings.home().resolve(LAUNCHER));
        ProcessRecord.of(LAUNCHER, ProcessHandle.current()).ifPresent(launcher::add);
        Leftovers.stop(settings.home(), List.of(lastingData(), demoData()));
        if (data.equals(demoData())) {
            PrivateFiles.deleteFolder(data);
        }
        Stack stack = new Stack(settings, data, console, clock);
        Thread stop = Thread.ofPlatform().name("stop").unstarted(() -> {
            ending.countDown();
            stack.close();
        });
        Runtime.getRuntime().addShutdownHook(stop);
        try (lock;
                stack) {
            stack.start();
            if (work.on(stack)) {
                watch(stack);
            }
        } catch (LocalStackException e) {
            if (ending.getCount() == 0) {
                // The user ended it; that it did not get ready is no news.
                return;
            }
            throw e;
        }
    }

    private void watch(Stack stack) {
        try {
            while (!ending.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                // Ctrl-C reaches the services at once and this process a little later.
                if (stack.hasEnded() && !ending.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                    stack.restartWhatEnded();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private LocalStackException alreadyRunning() {
        StringBuilder message = new StringBuilder("a stack runs already in " + settings.home());
        Optional<JsonNode> running = new StackFile(settings.home()).read();
        running.ifPresent(stack -> stack.path("services").properties().forEach(service -> message.append(", ")
                .append(service.getKey())
                .append(' ')
                .append(service.getValue().path("url").asText())));
        return new LocalStackException(message + "; './grata down' stops it, another GRATA_HOME starts one beside it");
    }

    /** Stops the stack of the folder, or what a killed launcher left of it; tells what was done. */
    public void down() {
        Optional<StackLock> lock = StackLock.acquire(settings.home());
        if (lock.isPresent()) {
            boolean left = new StackFile(settings.home()).read().isPresent();
            Leftovers.stop(settings.home(), List.of(lastingData(), demoData()));
            console.line(left ? "stopped what a killed launcher left" : "nothing runs in " + settings.home());
            lock.get().close();
            return;
        }
        ProcessRecord launcher = new ProcessFile(settings.home().resolve(LAUNCHER))
                .find(LAUNCHER)
                .orElseThrow(() -> new LocalStackException(settings.home() + " is used by an unknown process"));
        console.line("stopping the stack in " + settings.home() + " (process " + launcher.pid() + ")");
        launcher.find().ifPresent(ProcessHandle::destroy);
        if (!Waiting.until(STOP_LIMIT, () -> !launcher.isRunning())) {
            throw new LocalStackException("process " + launcher.pid() + " does not end");
        }
        console.line("stopped");
    }
}
