package org.grata.messaging.topology;

import java.util.List;
import java.util.Optional;

import org.grata.message.AnnouncementExtracted;
import org.grata.message.ExpulsionChanged;

/** The queues through which the services hear of each other; each is named like its consumer. */
public enum ConsumerQueue {
    REGISTRY_ANNOUNCEMENT_EXTRACTED(ConsumerQueue.ANNOUNCEMENT_EXTRACTED, AnnouncementExtracted.TYPE),
    NOTIFY_EXPULSIONS(
            ConsumerQueue.EXPULSIONS,
            ExpulsionChanged.RECORDED,
            ExpulsionChanged.REVISED,
            ExpulsionChanged.REVERSED,
            ExpulsionChanged.CONFIRMATION_CHANGED);

    /** Of the registry. */
    public static final String ANNOUNCEMENT_EXTRACTED = "registry.announcement-extracted";

    /** Of notify. */
    public static final String EXPULSIONS = "notify.expulsions";

    private final String queue;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> bindingKeys;

    ConsumerQueue(String queue, String... bindingKeys) {
        this.queue = queue;
        this.bindingKeys = List.of(bindingKeys);
    }

    /** The name of the queue and of its consumer. */
    public String queue() {
        return queue;
    }

    /** Bound to {@link Exchanges#EVENTS}. */
    public List<String> bindingKeys() {
        return bindingKeys;
    }

    /** The queue of that name, if it is one of the services'. */
    public static Optional<ConsumerQueue> named(String queue) {
        for (ConsumerQueue candidate : values()) {
            if (candidate.queue.equals(queue)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
