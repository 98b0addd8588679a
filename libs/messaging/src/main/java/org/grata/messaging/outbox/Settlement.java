package org.grata.messaging.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.grata.messaging.MessagingConfig.OutboxSettings;
import org.grata.messaging.broker.Receipt.Suspect;
import org.grata.messaging.outbox.OutboxTable.Parked;
import org.grata.messaging.outbox.OutboxTable.Unsent;
import org.jboss.logging.Logger;

/** What came of each row of one window. Used once, by one thread. */
final class Settlement {
    private static final Logger LOG = Logger.getLogger(Settlement.class);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 9;

    private final OutboxSettings settings;
    private final Map<UUID, OutboxRow> open = new LinkedHashMap<>();
    private final List<UUID> sent = new ArrayList<>();
    private final List<Unsent> unsent = new ArrayList<>();
    private final List<Parked> parked = new ArrayList<>();
    private int returned;

    Settlement(List<OutboxRow> rows, OutboxSettings settings) {
        this.settings = settings;
        rows.forEach(row -> open.put(row.id(), row));
    }

    void sent(OutboxRow row) {
        open.remove(row.id());
        sent.add(row.id());
    }

    /** No queue took it: that is nobody's fault for ever, so it is tried again without end. */
    void returned(OutboxRow row, String reason) {
        returned++;
        later(row, waitAfter(row.attempts()), "unroutable: " + reason, false);
    }

    void refused(OutboxRow row, String reason) {
        later(row, waitAfter(row.attempts()), reason, false);
    }

    /** It was sent alone, so it is the one for which the channel was closed. */
    void guilty(OutboxRow row, Suspect suspect) {
        int refusals = row.refusals() + 1;
        if (!suspect.lasting()) {
            later(row, waitAfter(row.attempts()), suspect.reason(), false);
        } else if (refusals < settings.maxRefusals()) {
            later(row, waitAfter(refusals), suspect.reason(), true);
        } else {
            park(row, suspect.reason());
        }
    }

    void park(OutboxRow row, String reason) {
        open.remove(row.id());
        parked.add(new Parked(row.id(), row.attempts(), reason));
        LOG.errorf(
                "event %s (%s) cannot be sent and is parked: %s. Once the reason is gone, release it with"
                        + " UPDATE outbox SET parked_at = NULL, refusals = 0, next_attempt_at = clock_timestamp()"
                        + " WHERE id = '%s'",
                row.id(), row.routingKey(), reason, row.id());
    }

    /** The rows of which nothing was said are free at once, for any relay. */
    void giveBackRest(String reason) {
        open.values().forEach(row -> unsent.add(new Unsent(row.id(), row.attempts(), Duration.ZERO, reason, false)));
        open.clear();
    }

    boolean anyReturned() {
        return returned > 0;
    }

    int unanswered() {
        return open.size();
    }

    /** Tells the table; rows of which nothing was said come back when their lease ends. */
    void write(OutboxTable table, RelayMetrics metrics) {
        table.markSent(sent);
        table.markUnsent(unsent);
        table.park(parked);
        metrics.sent(sent.size());
        metrics.failed(unsent.size());
        metrics.returned(returned);
    }

    private void later(OutboxRow row, Duration wait, String reason, boolean counted) {
        open.remove(row.id());
        unsent.add(new Unsent(row.id(), row.attempts(), wait, reason, counted));
        LOG.warnf("event %s (%s) was not taken, next try in %s: %s", row.id(), row.routingKey(), wait, reason);
    }

    /** 1 s after the first try, then doubling, at most five minutes. */
    static Duration waitAfter(int tries) {
        int doublings = Math.clamp(tries - 1L, 0, MOST_DOUBLINGS);
        Duration wait = Duration.ofSeconds(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
