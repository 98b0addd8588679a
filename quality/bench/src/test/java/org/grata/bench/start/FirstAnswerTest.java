package org.grata.bench.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(30)
class FirstAnswerTest {
    private static final InetAddress HOST = InetAddress.ofLiteral("127.0.0.1");

    @Test
    void asksUntilSomebodyListensAndAnswers200() throws Exception {
        int port = freePort();
        CountDownLatch refused = new CountDownLatch(3);
        List<String> asked = new ArrayList<>();
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<?> answered = thread.submit(() -> {
                new FirstAnswer(port, "/states/BE?x=1").await(refused::countDown);
                return asked.size();
            });
            refused.await();
            HttpServer server = HttpServer.create(new InetSocketAddress(HOST, port), 1);
            server.createContext("/", exchange -> {
                asked.add(exchange.getRequestURI().toString());
                exchange.sendResponseHeaders(asked.size() < 3 ? 503 : 200, -1);
                exchange.close();
            });
            server.start();
            assertThat(answered.get()).isEqualTo(3);
            server.stop(0);
        }
        assertThat(asked).containsOnly("/states/BE?x=1");
    }

    @Test
    void givesUpWhenTheProcessHasEnded() throws Exception {
        FirstAnswer first = new FirstAnswer(freePort(), "/");
        assertThatThrownBy(() -> first.await(() -> {
                    throw new IOException("ended");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("ended");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, HOST)) {
            return socket.getLocalPort();
        }
    }
}
