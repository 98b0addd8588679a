package org.grata.extraction.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What was learned depends on: texts, lexicons and the code that reads them. */
final class Inputs {
    private Inputs() {}

    /** A digest of the texts in these folders, and of the classes and lexicons in the other. */
    static String digest(List<Path> texts, Path compiled) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path folder : texts) {
                add(digest, folder, ".jsonl");
            }
            add(digest, compiled, ".class");
            add(digest, compiled, ".lexicon");
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
    }
}
