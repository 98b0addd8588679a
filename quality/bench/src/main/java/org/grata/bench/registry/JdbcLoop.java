package org.grata.bench.registry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;

import org.grata.bench.report.Samples;

/** What stands in for {@code pgbench}: prepared statements, a thread for each connection. */
final class JdbcLoop implements Direct {
    private static final double NANOS_IN_SECOND = 1e9;

    private final Register register;
    private long runs;

    JdbcLoop(Register register) {
        this.register = register;
    }

    @Override
    public String tool() {
        return "JDBC with prepared statements";
    }

    @Override
    public Window during(List<Script> scripts, int clients, Duration time) throws Exception {
        runs++;
        long start = System.nanoTime();
        LongStream.Builder all = LongStream.builder();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<long[]>> running = new ArrayList<>();
            for (int number = 0; number < clients; number++) {
                long keys = runs * Script.KEYS_OF_RUN + number * Script.KEYS_OF_CLIENT;
                running.add(threads.submit(() -> client(scripts, start + time.toNanos(), keys)));
            }
            for (Future<long[]> client : running) {
                LongStream.of(client.get()).forEach(all);
            }
        }
        return Window.of(Samples.ofNanos(all.build().toArray()), (System.nanoTime() - start) / NANOS_IN_SECOND);
    }

    private long[] client(List<Script> scripts, long end, long keys) throws SQLException {
        LongStream.Builder latencies = LongStream.builder();
        try (Connection connection = register.connect()) {
            connection.setAutoCommit(false);
            List<List<Script.Prepared>> texts =
                    scripts.stream().map(Script::prepared).toList();
            Map<String, PreparedStatement> statements = new HashMap<>();
            for (long key = keys; System.nanoTime() - end < 0; key++) {
                int drawn = ThreadLocalRandom.current().nextInt(scripts.size());
                Map<String, String> values = values(scripts.get(drawn), key);
                long start = System.nanoTime();
                transaction(connection, statements, texts.get(drawn), values);
                latencies.add(System.nanoTime() - start);
            }
        }
        return latencies.build().toArray();
    }

    private static Map<String, String> values(Script script, long key) {
        Map<String, String> values = new HashMap<>(script.constants());
        values.put(Script.KEY, Long.toString(key));
        for (Script.Random random : script.randoms()) {
            long value = ThreadLocalRandom.current().nextLong(random.from(), random.to() + 1);
            values.put(random.name(), Long.toString(value));
        }
        return values;
    }

    private static void transaction(
            Connection connection,
            Map<String, PreparedStatement> statements,
            List<Script.Prepared> texts,
            Map<String, String> values)
            throws SQLException {
        for (Script.Prepared text : texts) {
            PreparedStatement statement = statements.get(text.sql());
            if (statement == null) {
                statement = connection.prepareStatement(text.sql());
                statements.put(text.sql(), statement);
            }
            for (int place = 0; place < text.names().size(); place++) {
                // Without a type, so that PostgreSQL infers it.
                statement.setObject(place + 1, values.get(text.names().get(place)), Types.OTHER);
            }
            statement.execute();
        }
        connection.commit();
    }
}
