package org.grata.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.grata.local.process.Ports;
import org.jspecify.annotations.Nullable;

/**
 * Gives a {@code @QuarkusTest} PostgreSQL and a broker: {@code @WithTestResource(GrataTestResource.class)}.
 *
 * <p>Whose database role it sets is told by the argument {@code service} ({@code
 * initArgs = @ResourceArg(name = "service", value = "ingest")}), else by the application's {@code
 * quarkus.application.name} without {@code -service}.
 *
 * <p>Both run until the JVM ends and are shared by all its tests: rows and queues that one test class
 * leaves are seen by the next. The HTTP port of the test is a free one, and so is the management port.
 */
public class GrataTestResource implements QuarkusTestResourceLifecycleManager {
    private final String managementPort = Integer.toString(new Ports().free());
    private @Nullable String service;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.get("service");
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> stack = SharedStack.ofJvm(service == null ? serviceUnderTest() : service);
        Map<String, String> configuration = new HashMap<>();
        for (String key : new String[] {"database.url", "database.username", "database.password", "amqp.url"}) {
            configuration.put("grata." + key, stack.get(key));
        }
        boolean rabbitMq = Boolean.parseBoolean(stack.get("amqp.rabbitmq"));
        configuration.put("grata.amqp.embedded-broker", Boolean.toString(!rabbitMq));
        configuration.put("quarkus.http.test-port", "0");
        configuration.put("quarkus.management.port", managementPort);
        configuration.put("quarkus.management.test-port", managementPort);
        return configuration;
    }

    @Override
    public void inject(TestInjector tests) {
        tests.injectIntoFields(
                "http://127.0.0.1:" + managementPort + "/q",
                new TestInjector.AnnotatedAndMatchesType(ManagementUrl.class, String.class));
    }

    @Override
    public void stop() {
        // The next test class of this JVM uses the same database and broker.
    }

    private static String serviceUnderTest() {
        Properties application = new Properties();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream("application.properties")) {
            if (file != null) {
                application.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = application.getProperty("quarkus.application.name");
        if (name == null) {
            throw new IllegalStateException(
                    "tell GrataTestResource its 'service': application.properties has no quarkus.application.name");
        }
        return name.replace("-service", "").replace('-', '_');
    }
}
