package org.grata.bench.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Files of annotated texts that are measured when none is named. */
final class Corpora {
    /** Texts that writers of rules do not see. */
    static final String HELD_OUT = "heldout.jsonl";

    private Corpora() {}

    /** The project's own corpora, and the shared ones where they lie beside the repository. */
    static List<Path> of(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        Path shared = root.resolve("../shared/announcements").normalize();
        for (String name : List.of("development.jsonl", "public.jsonl")) {
            if (Files.isRegularFile(shared.resolve(name))) {
                files.add(shared.resolve(name));
            }
        }
        files.addAll(own(root));
        files.addAll(unseen(root));
        return files;
    }

    static List<Path> own(Path root) throws IOException {
        return texts(root.resolve("libs/extraction/src/test/resources/corpus"));
    }

    /** Texts that nothing was learned from and no rule was written for. */
    static List<Path> unseen(Path root) throws IOException {
        return texts(root.resolve("libs/extraction/src/training/unseen"));
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    static boolean isHeldOut(Path file) {
        return file.endsWith(HELD_OUT) || file.getParent().endsWith("unseen");
    }

    /**
     * Files of the same name are one set, whatever their language, and so are files of a folder that differ in their
     * language alone: {@code unseen/pages-fr.jsonl} is of {@code unseen/pages}, {@code unseen/fr.jsonl} of
     * {@code unseen}.
     */
    static String set(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.jsonl$", "");
        String kind = name.replaceFirst("-?\\b[a-z]{2}$", "");
        Path folder = file.getParent();
        return kind.equals(name) || folder == null ? name : folder.getFileName() + (kind.isEmpty() ? "" : "/" + kind);
    }
}
