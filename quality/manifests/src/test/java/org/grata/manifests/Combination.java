package org.grata.manifests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What people may apply: the base, each component alone on it, each overlay.
 *
 * @param name such as {@code base + ingress}
 * @param folder that of its kustomization
 */
record Combination(String name, Path folder) {
    static final Path ROOT = Path.of(System.getProperty("grata.root"));
    static final Path KUBERNETES = ROOT.resolve("deploy/kubernetes");

    private static final Map<Path, List<JsonNode>> RENDERED = new ConcurrentHashMap<>();

    static List<Combination> all() {
        List<Combination> all = new ArrayList<>();
        all.add(new Combination("base", KUBERNETES.resolve("base")));
        folders("components").forEach(component -> all.add(onBase(component)));
        all.addAll(overlays());
        return all;
    }

    static List<Combination> overlays() {
        return folders("overlays").stream()
                .map(folder -> new Combination("overlay " + folder.getFileName(), folder))
                .toList();
    }

    static Combination production() {
        return new Combination("overlay production", KUBERNETES.resolve("overlays/production"));
    }

    List<JsonNode> objects() {
        return RENDERED.computeIfAbsent(folder, Kubectl::render);
    }

    static List<Path> folders(String kind) {
        try (Stream<Path> folders = Files.list(KUBERNETES.resolve(kind))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Combination onBase(Path component) {
        try {
            Path folder = Files.createDirectories(
                    ROOT.resolve("quality/manifests/target/alone").resolve(component.getFileName()));
            Files.writeString(folder.resolve("kustomization.yaml"), """
                    apiVersion: kustomize.config.k8s.io/v1beta1
                    kind: Kustomization
                    resources: [%s]
                    components: [%s]
                    """.formatted(
                            folder.relativize(KUBERNETES.resolve("base")), folder.relativize(component)));
            return new Combination("base + " + component.getFileName(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
