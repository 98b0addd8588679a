package org.grata.bench.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The command line and the environment with which a service is started. */
public record Program(List<String> command, Map<String, String> environment) {
    public Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** Those of a process of the same user. Linux only. */
    public static Program of(long pid) throws IOException {
        Map<String, String> environment = new HashMap<>();
        for (String variable : words(pid, "environ")) {
            int end = variable.indexOf('=');
            environment.put(variable.substring(0, end), variable.substring(end + 1));
        }
        return new Program(words(pid, "cmdline"), environment);
    }

    private static List<String> words(long pid, String file) throws IOException {
        String text = Files.readString(Path.of("/proc", Long.toString(pid), file), StandardCharsets.UTF_8);
        return Stream.of(text.split("\0")).filter(word -> !word.isEmpty()).toList();
    }

    /** In the same environment. */
    public Program with(List<String> otherCommand) {
        return new Program(otherCommand, environment);
    }
}
