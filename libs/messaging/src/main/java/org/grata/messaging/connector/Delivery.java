package org.grata.messaging.connector;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.AlreadyClosedException;
import com.rabbitmq.client.Channel;
import org.jboss.logging.Logger;

/** One message as the broker delivered it, once. It is answered on the channel by which it came, or never. */
public final class Delivery {
    private static final Logger LOG = Logger.getLogger(Delivery.class);
    private static final boolean ONLY_THIS = false;
    private static final boolean REQUEUE = true;

    private final Channel channel;
    private final long tag;
    private final BasicProperties properties;
    private final byte[] body;

    Delivery(Channel channel, long tag, BasicProperties properties, byte[] body) {
        this.channel = channel;
        this.tag = tag;
        this.properties = properties;
        this.body = body;
    }

    public byte[] body() {
        return body;
    }

    /** The AMQP property. */
    public Optional<String> messageId() {
        return Optional.ofNullable(properties.getMessageId());
    }

    /** The AMQP property. */
    public Optional<String> type() {
        return Optional.ofNullable(properties.getType());
    }

    /** A header as text. */
    public Optional<String> header(String name) {
        Map<String, Object> headers = properties.getHeaders();
        return headers == null
                ? Optional.empty()
                : Optional.ofNullable(headers.get(name)).map(Object::toString);
    }

    /**
     * Whether the channel it came by is gone. Then the broker delivers it again, and this delivery needs
     * no answer.
     */
    public boolean isStale() {
        return !channel.isOpen();
    }

    /** Tells the broker that the message is done with. */
    public void ack() {
        answer(() -> channel.basicAck(tag, ONLY_THIS));
    }

    /** Lets the broker deliver the message again. */
    public void giveBack() {
        answer(() -> channel.basicNack(tag, ONLY_THIS, REQUEUE));
    }

    private static void answer(Answer answer) {
        try {
            answer.send();
        } catch (IOException | AlreadyClosedException e) {
            LOG.debugf(e, "an answer did not reach the broker, which will deliver the message again");
        }
    }

    @FunctionalInterface
    private interface Answer {
        void send() throws IOException;
    }
}
