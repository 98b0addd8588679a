package org.grata.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import static org.awaitility.Awaitility.await;

/**
 * What a backup tool does with PostgreSQL, in its smallest form: an archive of the log of changes, a copy of the
 * data folder taken meanwhile, and from both the database as it was at a point in between.
 */
final class Backup {
    /** Not copied: they belong to the running server, or come from the archive. */
    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts");

    private final Path archive;
    private final Path copy;

    /** @param folder empty, or not there */
    Backup(Path folder) throws IOException {
        archive = Files.createDirectories(folder.resolve("archive"));
        copy = folder.resolve("base");
    }

    /** Holds from the server's next start on. */
    void archiveContinuously(Administrator admin) throws SQLException {
        admin.execute("ALTER SYSTEM SET archive_mode = on");
        admin.execute("ALTER SYSTEM SET archive_command = 'test ! -f \"" + archive + "/%f\" && cp \"%p\" \"" + archive
                + "/%f.part\" && mv \"" + archive + "/%f.part\" \"" + archive + "/%f\"'");
    }

    /** Copies the data folder of the running server; start and end must be of one session. */
    void take(Administrator admin, Path data, Runnable beforeTheEnd) throws SQLException, IOException {
        admin.execute("SELECT pg_backup_start('acceptance', true)");
        copyTree(data);
        beforeTheEnd.run();
        List<String> label = admin.row("SELECT labelfile, spcmapfile FROM pg_backup_stop(wait_for_archive => true)");
        Files.writeString(copy.resolve("backup_label"), label.getFirst(), StandardCharsets.UTF_8);
    }

    /** Names this moment and waits until the archive has everything up to it. */
    void recoveryPoint(Administrator admin, String name) throws SQLException {
        admin.execute("SELECT pg_create_restore_point('" + name + "')");
        String segment = admin.value("SELECT pg_walfile_name(pg_switch_wal())");
        await("the log of changes is archived").until(() -> Files.exists(archive.resolve(segment)));
    }

    /**
     * Makes the data folder as it was at the point, for a server that recovers when it starts; it takes no
     * connection before it has.
     */
    void restoreTo(Path data, String recoveryPoint) throws IOException {
        Files.move(copy, data);
        Files.writeString(
                data.resolve("postgresql.auto.conf"),
                """
                archive_mode = off
                hot_standby = off
                restore_command = 'cp "%s/%%f" "%%p"'
                recovery_target_name = '%s'
                recovery_target_action = 'promote'
                """.formatted(archive, recoveryPoint),
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);
        Files.createFile(data.resolve("recovery.signal"));
    }

    /** Starts a server on a restored folder, without the rest of a stack. */
    static Process serve(Path postgres, Path data, int port, Path log) throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(
                postgres.toString(), "-D", data.toString(), "-p", Integer.toString(port), "-h", "127.0.0.1", "-k", ""));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** Files may go while they are copied; the log of changes makes up for it. */
    private void copyTree(Path data) throws IOException {
        Files.walkFileTree(data, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectory(
                        target(folder),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path inside = data.relativize(file);
                if (!inside.startsWith("pg_wal") && !LEFT_OUT.contains(inside.toString())) {
                    try {
                        Files.copy(file, target(file));
                    } catch (NoSuchFileException e) {
                        return FileVisitResult.CONTINUE;
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }

            private Path target(Path path) {
                return copy.resolve(data.relativize(path).toString());
            }
        });
    }
}
