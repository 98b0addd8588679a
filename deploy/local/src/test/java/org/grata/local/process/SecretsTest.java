package org.grata.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void keepsASecretForTheNextStart() {
        Path file = folder.resolve("deep/secrets");
        String made = new Secrets(file).get("postgres.grata_ingest");
        assertThat(made).matches("[0-9a-f]{32}");
        assertThat(new Secrets(file).get("postgres.grata_ingest")).isEqualTo(made);
        assertThat(new Secrets(file).get("another")).isNotEqualTo(made);
    }

    @Test
    void letsOnlyTheOwnerReadTheFile() throws IOException {
        Path file = folder.resolve("deep/secrets");
        new Secrets(file).get("any");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }
}
