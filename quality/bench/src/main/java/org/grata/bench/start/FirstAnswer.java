package org.grata.bench.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks a service that starts again and again, until it answers. Nearly costs nothing: an attempt is refused by the
 * system as long as nobody listens.
 */
final class FirstAnswer {
    private static final InetAddress SERVICE = InetAddress.ofLiteral("127.0.0.1");
    /**
     * An address of this machine that is not the service's: between equal addresses, a connection to a port on which
     * nobody listens may be made from that very port, and so reach itself.
     */
    private static final InetAddress CLIENT = InetAddress.ofLiteral("127.0.0.2");

    private static final Duration LIMIT = Duration.ofSeconds(60);
    /** The service needs the processors itself. */
    private static final Duration BETWEEN = Duration.ofNanos(300_000);

    private final int port;
    private final byte[] request;

    FirstAnswer(int port, String path) {
        this.port = port;
        this.request = "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\n\r\n"
                .formatted(path, port)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Looks whether it is of use to ask again. */
    @FunctionalInterface
    interface Check {
        void stillStarts() throws IOException;
    }

    /**
     * Returns as soon as an answer with status 200 was read to its end.
     *
     * @throws TimeoutException when there is none for a minute
     */
    void await(Check check) throws IOException, TimeoutException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!isAnswered()) {
            check.stillStarts();
            if (System.nanoTime() - end > 0) {
                throw new TimeoutException("after " + LIMIT.toSeconds() + " s port " + port + " does not answer 200");
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    private boolean isAnswered() {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(CLIENT, 0));
            socket.setSoTimeout((int) LIMIT.toMillis());
            socket.connect(new InetSocketAddress(SERVICE, port));
            socket.getOutputStream().write(request);
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return answer.startsWith("HTTP/1.1 200 ");
        } catch (IOException e) {
            // It does not listen yet.
            return false;
        }
    }
}
