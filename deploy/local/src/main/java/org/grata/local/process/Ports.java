package org.grata.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Free TCP ports on the loopback address.
 *
 * <p>They are drawn from below the range in which systems place outgoing connections, so that a port
 * is not taken by one between the choice and its use. Never gives the same port twice.
 */
public final class Ports {
    private static final int FIRST = 20_000;
    private static final int END = 30_000;
    private static final int ATTEMPTS = 1_000;

    private final RandomGenerator random;
    private final Set<Integer> given = new HashSet<>();

    public Ports() {
        this(RandomGenerator.getDefault());
    }

    Ports(RandomGenerator random) {
        this.random = random;
    }

    /** The wanted port when nothing listens there, else a free one. */
    public synchronized int preferring(int wanted) {
        return isFree(wanted) && given.add(wanted) ? wanted : free();
    }

    public synchronized int free() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = random.nextInt(FIRST, END);
            if (isFree(port) && given.add(port)) {
                return port;
            }
        }
        throw new LocalStackException("no free port found between " + FIRST + " and " + END);
    }

    /** Whether this machine lets a server listen on the port now. */
    public static boolean isFree(int port) {
        if (accepts(port)) {
            // A server bound to all addresses does not keep us from binding loopback on every system.
            return false;
        }
        try (ServerSocket socket = new ServerSocket()) {
            // As servers do: a port whose old connections still linger is free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a server accepts connections on the port. */
    public static boolean accepts(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
