package org.grata.notify.stream.rest;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

import org.grata.messaging.MessageJson;
import org.grata.notify.reminder.KnownReminder;
import org.grata.notify.reminder.messaging.ReminderAddress;
import org.grata.notify.reminder.messaging.ReminderMessages;
import org.grata.notify.stream.Batch;
import org.grata.notify.stream.Wanted;

/** One connection: sends what is fired until the client goes or the service ends. Not thread-safe. */
final class OpenStream {
    private static final long RETRY_MILLIS = 3_000;

    /** How soon it is noticed that the client has gone. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Streams streams;
    private final FiredReader reader;
    private final StreamConfig config;
    private final MessageJson json;
    private final Sse sse;
    private final SseEventSink sink;
    private long lastSent;

    OpenStream(Streams streams, FiredReader reader, StreamConfig config, MessageJson json, Sse sse, SseEventSink sink) {
        this.streams = streams;
        this.reader = reader;
        this.config = config;
        this.json = json;
        this.sse = sse;
        this.sink = sink;
    }

    /** @param after the position after which it begins */
    void run(long after, Wanted wanted) throws InterruptedException {
        boolean goesOn = send(opening(after));
        long position = after;
        while (goesOn) {
            long heard = streams.heard();
            Optional<Batch> batch = reader.after(position, wanted);
            goesOn = batch.isEmpty() || send(batch.get());
            position = batch.map(Batch::upTo).orElse(position);
            if (goesOn && !batch.map(Batch::full).orElse(false)) {
                goesOn = awaitNews(heard);
            }
        }
    }

    private boolean awaitNews(long heard) throws InterruptedException {
        long until = System.nanoTime() + config.pollInterval().toNanos();
        while (streams.heard() == heard && System.nanoTime() - until < 0) {
            if (sink.isClosed() || streams.ending()) {
                return false;
            }
            Duration quiet = Duration.ofNanos(System.nanoTime() - lastSent);
            Duration untilHeartbeat = config.heartbeat().minus(quiet);
            if (!untilHeartbeat.isPositive()) {
                if (!send(sse.newEventBuilder().comment("").build())) {
                    return false;
                }
            } else {
                streams.await(heard, untilHeartbeat.compareTo(LOOK) < 0 ? untilHeartbeat : LOOK);
            }
        }
        return true;
    }

    private boolean send(Batch batch) throws InterruptedException {
        for (Batch.Fired fired : batch.reminders()) {
            if (!send(event(fired))) {
                return false;
            }
        }
        return true;
    }

    /** Returns when the reader's side has taken it: who reads slowly is sent no more than that. */
    private boolean send(OutboundSseEvent event) throws InterruptedException {
        if (sink.isClosed()) {
            return false;
        }
        CompletableFuture<?> sent = sink.send(event).toCompletableFuture();
        while (!streams.ending()) {
            try {
                sent.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                lastSent = System.nanoTime();
                return true;
            } catch (TimeoutException e) {
                // Slow, and the edge closes a connection on which nothing moves.
            } catch (ExecutionException e) {
                return false;
            }
        }
        return false;
    }

    /** With a position, so that a client is missing nothing that loses the connection before the first reminder. */
    private OutboundSseEvent opening(long position) {
        return sse.newEventBuilder()
                .comment("reminders as they are fired")
                .id(Long.toString(position))
                .reconnectDelay(RETRY_MILLIS)
                .build();
    }

    private OutboundSseEvent event(Batch.Fired fired) {
        KnownReminder reminder = fired.reminder();
        return sse.newEventBuilder()
                .id(Long.toString(fired.position()))
                .name(ReminderAddress.type(reminder.stage()))
                .data(json.write(ReminderMessages.message(reminder)))
                .build();
    }
}
