package org.grata.messaging.broker;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

import com.rabbitmq.client.Channel;

/** Something done on a channel that is opened for it and closed after. */
@FunctionalInterface
public interface ChannelWork {
    void run(Channel channel) throws IOException, TimeoutException;

    /**
     * Runs the work.
     *
     * @throws BrokerUnavailableException when the broker cannot be reached or refuses
     */
    static void on(BrokerConnection connection, ChannelWork work) {
        Channel channel = connection.openChannel();
        try {
            work.run(channel);
            channel.close();
        } catch (IOException | TimeoutException | RuntimeException e) {
            abort(channel);
            throw BrokerConnection.unavailable(e);
        }
    }

    private static void abort(Channel channel) {
        try {
            channel.abort();
        } catch (IOException | RuntimeException _) {
            // The failure that led here is told; a channel that is broken needs no closing.
        }
    }
}
