package org.grata.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.grata.local.broker.PrivateRabbitMq;
import org.grata.local.postgres.EmbeddedPostgreSql;
import org.grata.local.process.ProcessFile;

/** What a launcher left that was killed. Whoever looks holds the folder's lock. */
final class Leftovers {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(15);

    private Leftovers() {}

    /**
     * Stops the services, then brokers and databases of the folder.
     *
     * @param dataFolders in which a stack of this folder may have kept its data
     */
    static void stop(Path home, List<Path> dataFolders) {
        new ProcessFile(home.resolve("processes")).stopAll(STOP_LIMIT);
        try {
            for (Path data : dataFolders) {
                PrivateRabbitMq.stopLeftover(data.resolve("broker"));
                EmbeddedPostgreSql.stopLeftover(data.resolve("postgres"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("what runs in " + home + " cannot be seen", e);
        }
        new StackFile(home).delete();
    }
}
