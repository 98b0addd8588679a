package org.grata.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Random secrets that belong to one folder and are made when first asked for. The file can be read
 * by its owner only.
 */
public final class Secrets {
    private static final int BYTES = 16;

    private final Path file;
    private final SecureRandom random = new SecureRandom();

    public Secrets(Path file) {
        this.file = file;
    }

    /** The secret of that name: 32 letters and digits, so that it needs no quoting anywhere. */
    public synchronized String get(String name) {
        try {
            Map<String, String> all = read();
            String known = all.get(name);
            if (known != null) {
                return known;
            }
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            String made = HexFormat.of().formatHex(bytes);
            all.put(name, made);
            PrivateFiles.write(
                    file,
                    all.entrySet().stream()
                            .map(e -> e.getKey() + "=" + e.getValue() + "\n")
                            .collect(Collectors.joining()));
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("secrets cannot be kept in " + file, e);
        }
    }

    private Map<String, String> read() throws IOException {
        Map<String, String> all = new TreeMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                int equals = line.indexOf('=');
                if (equals > 0) {
                    all.put(line.substring(0, equals), line.substring(equals + 1));
                }
            }
        }
        return all;
    }
}
