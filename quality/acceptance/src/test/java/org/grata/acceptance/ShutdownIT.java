package org.grata.acceptance;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A service that is told to end serves whom it has begun to serve, takes nobody new, then goes. */
class ShutdownIT {
    private static final String TEXT = "Norway gave two Chilean diplomats 48 hours to leave.";

    @Test
    void aRequestUnderWayIsServedBeforeTheServiceEnds() throws Exception {
        Stack stack =
                Stack.start(Path.of(System.getProperty("grata.root"), "quality", "acceptance", "target", "shutdown"));
        String readiness = stack.management("ingest") + "/q/health/ready";
        try (Socket caller = connect(stack.ingest())) {
            ProcessHandle service = stack.process("ingest");
            byte[] body = TEXT.getBytes(StandardCharsets.UTF_8);
            send(
                    caller,
                    "POST /extractions HTTP/1.1\r\nHost: ingest\r\nContent-Type: text/plain\r\nConnection: close\r\n"
                            + "Content-Length: " + body.length + "\r\n\r\n" + TEXT.substring(0, 10));
            // Else the signal might come before the request.
            given().get(readiness).then().statusCode(200);

            assertThat(service.destroy()).isTrue();
            await("readiness says that it ends")
                    .atMost(Duration.ofSeconds(2))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> given().get(readiness).statusCode() == 503);
            await("the time is over in which readiness says so")
                    .atMost(Duration.ofSeconds(5))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> stack.log("ingest").contains("Waiting for HTTP requests to complete"));
            send(caller, TEXT.substring(10));

            String answer = new String(caller.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"sendingState\":\"CL\"");
            service.onExit().get(12, TimeUnit.SECONDS);
            assertThat(stack.log("ingest")).doesNotContain(" ERROR ", "Exception");
        } finally {
            stack.stop();
        }
    }

    private static Socket connect(String url) throws IOException {
        URI address = URI.create(url);
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static void send(Socket caller, String bytes) throws IOException {
        OutputStream out = caller.getOutputStream();
        out.write(bytes.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
