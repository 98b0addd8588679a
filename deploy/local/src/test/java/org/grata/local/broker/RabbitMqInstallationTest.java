package org.grata.local.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RabbitMqInstallationTest {
    @TempDir
    Path folder;

    @Test
    void followsTheCommandToItsRealScripts() throws IOException {
        Path scripts = Files.createDirectories(folder.resolve("real"));
        executable(scripts.resolve("rabbitmq-server"));
        executable(scripts.resolve("rabbitmq-env"));
        Path commands = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(commands.resolve("rabbitmq-server"), scripts.resolve("rabbitmq-server"));
        executable(commands.resolve("erl"));
        executable(commands.resolve("epmd"));

        assertThat(RabbitMqInstallation.find("/nowhere:" + commands))
                .contains(new RabbitMqInstallation(scripts.toRealPath(), commands.resolve("epmd")));
    }

    @Test
    void isNoneWithoutErlang() throws IOException {
        executable(folder.resolve("rabbitmq-server"));
        executable(folder.resolve("rabbitmq-env"));
        assertThat(RabbitMqInstallation.find(folder.toString())).isEqualTo(Optional.empty());
    }

    @Test
    void isNoneOnAnEmptyPath() {
        assertThat(RabbitMqInstallation.find("")).isEqualTo(Optional.empty());
    }

    private static void executable(Path file) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    }
}
