package org.grata.manifests;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Renders what kustomize makes of a folder; needs no cluster. */
final class Kubectl {
    static final String REMEDY = "put one of 1.32 or later there, or run .ci/run, which gets one";

    private Kubectl() {}

    static boolean installed() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "kubectl")));
    }

    /** The objects that the folder's kustomization makes. */
    static List<JsonNode> render(Path folder) {
        try {
            Path errors = Files.createTempFile("kubectl", ".err");
            try {
                Process process = new ProcessBuilder("kubectl", "kustomize", folder.toString())
                        .redirectError(errors.toFile())
                        .start();
                process.getOutputStream().close();
                String rendered = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (process.waitFor() != 0) {
                    throw new AssertionError(folder + " does not render: " + Files.readString(errors));
                }
                return Yaml.all(rendered);
            } finally {
                Files.delete(errors);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("kubectl cannot be run; " + REMEDY, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
