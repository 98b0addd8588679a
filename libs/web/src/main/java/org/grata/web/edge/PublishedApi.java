package org.grata.web.edge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The paths, methods and query parameters that the service's OpenAPI document tells, read from the
 * document that the build wrote: what is not published there is not taken.
 */
@Singleton
public class PublishedApi {
    private static final String DOCUMENT = "META-INF/quarkus-generated-openapi-doc.JSON";

    private final List<Route> routes;

    public PublishedApi(ObjectMapper mapper) {
        this.routes = routes(document(mapper));
    }

    /**
     * One path.
     *
     * @param template such as {@code /announcements/{id}}
     * @param queries the names of the query parameters by method, which is in upper case
     */
    public record Route(String template, Map<String, SortedSet<String>> queries) {
        public Route {
            queries = Map.copyOf(queries);
        }

        /** In alphabetical order; OPTIONS always, and HEAD wherever GET is. */
        public SortedSet<String> methods() {
            SortedSet<String> methods = new TreeSet<>(queries.keySet());
            methods.add("OPTIONS");
            if (methods.contains("GET")) {
                methods.add("HEAD");
            }
            return methods;
        }

        /** The query parameters that a method takes; HEAD takes those of GET. */
        public SortedSet<String> queryParameters(String method) {
            return queries.getOrDefault(method.equals("HEAD") ? "GET" : method, new TreeSet<>());
        }

        private boolean matches(String path) {
            String[] wanted = template.split("/");
            String[] told = path.split("/");
            if (wanted.length != told.length) {
                return false;
            }
            for (int i = 0; i < wanted.length; i++) {
                boolean fits = wanted[i].startsWith("{") ? !told[i].isEmpty() : wanted[i].equals(told[i]);
                if (!fits) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The route that answers a path; of several, the one with the fewest placeholders. */
    public Optional<Route> route(String path) {
        return routes.stream().filter(route -> route.matches(path)).findFirst();
    }

    public List<Route> routes() {
        return routes;
    }

    private static JsonNode document(ObjectMapper mapper) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(DOCUMENT)) {
            if (file == null) {
                throw new IllegalStateException("the build wrote no " + DOCUMENT);
            }
            return mapper.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(DOCUMENT + " cannot be read", e);
        }
    }

    private static List<Route> routes(JsonNode document) {
        List<Route> routes = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            Map<String, SortedSet<String>> queries = new HashMap<>();
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (operation.getValue().has("responses")) {
                    SortedSet<String> names = queryParameters(path.getValue());
                    names.addAll(queryParameters(operation.getValue()));
                    queries.put(operation.getKey().toUpperCase(Locale.ROOT), names);
                }
            }
            routes.add(new Route(path.getKey(), queries));
        }
        routes.sort(Comparator.comparingLong(
                route -> route.template().chars().filter(c -> c == '{').count()));
        return List.copyOf(routes);
    }

    private static SortedSet<String> queryParameters(JsonNode described) {
        SortedSet<String> names = new TreeSet<>();
        for (JsonNode parameter : described.path("parameters")) {
            if (parameter.path("in").asText().equals("query")) {
                names.add(parameter.path("name").asText());
            }
        }
        return names;
    }
}
