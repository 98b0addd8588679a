package org.grata.messaging.broker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.rabbitmq.client.ConfirmListener;
import com.rabbitmq.client.Return;
import com.rabbitmq.client.ReturnCallback;
import com.rabbitmq.client.ShutdownListener;
import com.rabbitmq.client.ShutdownSignalException;
import org.grata.messaging.broker.Receipt.Confirmed;
import org.grata.messaging.broker.Receipt.Refused;
import org.grata.messaging.broker.Receipt.Returned;
import org.grata.messaging.broker.Receipt.Suspect;
import org.grata.messaging.broker.Receipt.Unknown;
import org.jspecify.annotations.Nullable;

/** The messages of one batch that wait for the broker's answer. Used once. */
final class ConfirmWindow implements ConfirmListener, ReturnCallback, ShutdownListener {
    private final List<OutboundMessage> batch;
    private final @Nullable Receipt[] receipts;
    private final TreeMap<Long, Integer> open = new TreeMap<>();
    private final Map<String, String> returned = new TreeMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private int answered;

    ConfirmWindow(List<OutboundMessage> batch) {
        this.batch = batch;
        this.receipts = new Receipt[batch.size()];
    }

    /** Must be told before the message is written, as its answer may come at once. */
    synchronized void sending(long deliveryTag, int index) {
        open.put(deliveryTag, index);
    }

    @Override
    public synchronized void handleAck(long deliveryTag, boolean multiple) {
        answered(deliveryTag, multiple, true);
    }

    @Override
    public synchronized void handleNack(long deliveryTag, boolean multiple) {
        answered(deliveryTag, multiple, false);
    }

    /** The broker sends the return before the confirm of the same message. */
    @Override
    public synchronized void handle(Return message) {
        returned.put(
                String.valueOf(message.getProperties().getMessageId()),
                message.getReplyCode() + " " + message.getReplyText());
    }

    @Override
    public synchronized void shutdownCompleted(ShutdownSignalException cause) {
        String reason = "channel closed: " + cause.getMessage();
        endWith(CloseReason.of(cause)
                .map(code -> (Receipt) new Suspect(reason, code.faultOfMessage()))
                .orElseGet(() -> new Unknown(reason)));
    }

    /** Whatever has no answer yet will get none. */
    synchronized void giveUp(String reason) {
        endWith(new Unknown(reason));
    }

    /** That message cannot be written at all, and so those after it were not; those before it get their answers. */
    synchronized void unwritable(int index, String reason) {
        for (int i = index; i < receipts.length; i++) {
            receipts[i] = new Suspect(reason, true);
            answered++;
        }
        closeWhenAnswered();
    }

    private void endWith(Receipt receipt) {
        for (int i = 0; i < receipts.length; i++) {
            if (receipts[i] == null) {
                receipts[i] = receipt;
            }
        }
        closed.countDown();
    }

    /** One receipt for each message, in the order of the batch. */
    List<Receipt> await(Duration timeout) throws InterruptedException {
        if (!closed.await(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
            giveUp("not confirmed within " + timeout);
        }
        synchronized (this) {
            List<Receipt> all = new ArrayList<>(receipts.length);
            for (Receipt receipt : receipts) {
                all.add(receipt == null ? new Unknown("no answer") : receipt);
            }
            return all;
        }
    }

    private void answered(long deliveryTag, boolean multiple, boolean accepted) {
        Map<Long, Integer> settled =
                multiple ? open.headMap(deliveryTag, true) : open.subMap(deliveryTag, true, deliveryTag, true);
        for (int index : settled.values()) {
            if (receipts[index] == null) {
                receipts[index] = receipt(batch.get(index), accepted);
                answered++;
            }
        }
        settled.clear();
        closeWhenAnswered();
    }

    private void closeWhenAnswered() {
        if (answered == receipts.length) {
            closed.countDown();
        }
    }

    private Receipt receipt(OutboundMessage message, boolean accepted) {
        String reason = returned.get(message.id().toString());
        if (reason != null) {
            return new Returned(reason);
        }
        return accepted ? new Confirmed() : new Refused("refused by the broker");
    }
}
