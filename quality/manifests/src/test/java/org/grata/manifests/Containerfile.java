package org.grata.manifests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an image is built.
 *
 * @param instructions in their order, without comments, each on one line
 */
record Containerfile(List<Instruction> instructions) {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern LABEL = Pattern.compile("([\\w.]+)=\"([^\"]*)\"");

    /**
     * One instruction.
     *
     * @param name in capital letters
     */
    record Instruction(String name, String rest) {
        Stream<String> words() {
            return Stream.of(rest.split("\\s+"));
        }

        /** What a COPY takes its files from; empty when from the context. */
        String source() {
            return words().filter(word -> word.startsWith("--from="))
                    .map(word -> word.substring("--from=".length()))
                    .findFirst()
                    .orElse("");
        }
    }

    static Containerfile parse(String text) {
        String joined = text.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .collect(Collectors.joining("\n"))
                .replaceAll("\\\\\n\\s*", " ");
        return new Containerfile(joined.lines()
                .map(line -> line.split("\\s+", 2))
                .map(parts -> new Instruction(parts[0].toUpperCase(Locale.ROOT), parts[1]))
                .toList());
    }

    Stream<Instruction> all(String name) {
        return instructions.stream().filter(each -> each.name().equals(name));
    }

    /** What makes the image itself: from the last FROM on. */
    Containerfile lastStage() {
        int from = 0;
        for (int i = 0; i < instructions.size(); i++) {
            if (instructions.get(i).name().equals("FROM")) {
                from = i;
            }
        }
        return new Containerfile(instructions.subList(from, instructions.size()));
    }

    /** The last instruction of that name in the image itself; empty when there is none. */
    String last(String name) {
        return lastStage()
                .all(name)
                .map(Instruction::rest)
                .reduce((first, second) -> second)
                .orElse("");
    }

    /** The images that others made, as they are when nobody gives another. */
    List<String> bases() {
        Map<String, String> defaults = new HashMap<>();
        Set<String> stages = all("FROM")
                .map(from -> from.rest().split("\\s+"))
                .filter(words -> words.length == 3)
                .map(words -> words[2])
                .collect(Collectors.toSet());
        List<String> bases = new ArrayList<>();
        for (Instruction each : instructions) {
            if (each.name().equals("ARG") && each.rest().contains("=")) {
                String[] parts = each.rest().split("=", 2);
                defaults.put(parts[0], parts[1]);
            } else if (each.name().equals("FROM")) {
                bases.add(resolved(each.rest().split("\\s+")[0], defaults));
            } else if (each.name().equals("COPY")) {
                bases.add(resolved(each.source(), defaults));
            }
        }
        return bases.stream()
                .filter(base -> !base.isEmpty() && !stages.contains(base) && !base.equals("images"))
                .toList();
    }

    private static String resolved(String text, Map<String, String> values) {
        return VARIABLE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
    }

    Map<String, String> labels() {
        return lastStage()
                .all("LABEL")
                .flatMap(label -> LABEL.matcher(label.rest()).results())
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
    }

    /** Where the image itself has what this file of the context or of a stage becomes; empty when it does not take it. */
    String copied(String file) {
        return lastStage()
                .all("COPY")
                .map(copy -> copy.words().filter(word -> !word.startsWith("--")).toList())
                .filter(words -> words.contains(file) && words.indexOf(file) < words.size() - 1)
                .map(List::getLast)
                .map(target -> target.endsWith("/") ? target + file.substring(file.lastIndexOf('/') + 1) : target)
                .findFirst()
                .orElse("");
    }
}
