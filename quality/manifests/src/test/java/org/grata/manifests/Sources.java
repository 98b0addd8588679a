package org.grata.manifests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;

/** What is read from the sources of one service and of the libraries that every service has. */
final class Sources {
    private static final List<String> LIBRARIES = List.of("messaging", "web", "persistence");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

    private Sources() {}

    /** Java files of a service with those of the libraries. */
    static List<Path> java(String service) {
        return Stream.concat(LIBRARIES.stream().map(name -> "libs/" + name), Stream.of(service + "-service"))
                .flatMap(module -> files(Combination.ROOT.resolve(module).resolve("src/main/java"), ".java"))
                .toList();
    }

    static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every first group of a pattern in these files. */
    static Stream<String> found(List<Path> files, Pattern pattern) {
        return files.stream()
                .flatMap(file -> pattern.matcher(read(file)).results())
                .map(match -> match.group(1));
    }

    /** The settings of every {@code @ConfigMapping}, with their defaults; empty where there is none. */
    static Map<String, String> mappings(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, String> settings = new TreeMap<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> mapped = files.stream()
                    .filter(file -> read(file).contains("@ConfigMapping("))
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(mapped));
            for (CompilationUnitTree unit : task.parse()) {
                for (Tree type : unit.getTypeDecls()) {
                    if (type instanceof ClassTree mapping) {
                        annotation(mapping.getModifiers().getAnnotations(), "ConfigMapping")
                                .ifPresent(prefix -> collect(prefix, mapping, mapping, settings));
                    }
                }
            }
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(String prefix, ClassTree mapping, ClassTree root, Map<String, String> settings) {
        for (Tree member : mapping.getMembers()) {
            if (member instanceof MethodTree method && method.getBody() == null) {
                String name = prefix + "." + kebab(method.getName().toString());
                nested(root, method.getReturnType().toString())
                        .ifPresentOrElse(
                                group -> collect(name, group, root, settings),
                                () -> settings.put(
                                        name,
                                        annotation(method.getModifiers().getAnnotations(), "WithDefault")
                                                .orElse("")));
            }
        }
    }

    private static Optional<ClassTree> nested(ClassTree root, String name) {
        return root.getMembers().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .filter(type -> type.getSimpleName().contentEquals(name))
                .findFirst();
    }

    private static Optional<String> annotation(List<? extends AnnotationTree> annotations, String name) {
        return annotations.stream()
                .filter(each -> each.getAnnotationType().toString().equals(name))
                .map(each -> TEXT.matcher(each.toString()))
                .filter(Matcher::find)
                .map(text -> text.group(1))
                .findFirst();
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
