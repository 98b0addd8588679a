package org.grata.notify.webhook.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks hosts up as the machine does. On threads of its own: a lookup cannot be interrupted, and would keep a virtual
 * thread's carrier, of which there are only as many as processors.
 */
final class Resolver {
    private final ExecutorService lookups = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("webhook-lookup-", 0).daemon().factory());

    /**
     * All addresses of a host, at least one; of a literal address that one.
     *
     * @throws ExecutionException whose cause is an {@link UnknownHostException} when there is none
     * @throws TimeoutException when that is not known in time
     */
    List<InetAddress> resolve(String host, Duration limit)
            throws ExecutionException, TimeoutException, InterruptedException {
        return lookups.submit(() -> List.of(InetAddress.getAllByName(host)))
                .get(limit.toMillis(), TimeUnit.MILLISECONDS);
    }
}
