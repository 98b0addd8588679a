package org.grata.web.edge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import org.grata.web.edge.PublishedApi.Route;

/**
 * Keeps the labels of measured requests to those that the service knows. The framework measures under
 * the method as it was sent, and under the path as well when it answers 400: a caller could fill the
 * memory, and beyond its limit of paths the framework measures no new one.
 */
public class MetricLabels {
    private static final String REQUESTS = "http.server.requests";
    private static final String OTHER = "OTHER";
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");
    private static final Set<String> NO_PATHS = Set.of("NOT_FOUND", "REDIRECTION", "UNKNOWN", "root");

    @Produces
    @Singleton
    MeterFilter boundedRequestLabels(PublishedApi api) {
        Set<String> paths = Stream.concat(
                        NO_PATHS.stream(), api.routes().stream().map(Route::template))
                .collect(Collectors.toUnmodifiableSet());
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                return id.getName().equals(REQUESTS) ? bounded(id, paths) : id;
            }
        };
    }

    private static Meter.Id bounded(Meter.Id id, Set<String> paths) {
        List<Tag> tags = id.getTags().stream().map(tag -> bounded(tag, paths)).toList();
        return id.replaceTags(tags);
    }

    private static Tag bounded(Tag tag, Set<String> paths) {
        return switch (tag.getKey()) {
            case "method" -> METHODS.contains(tag.getValue()) ? tag : Tag.of("method", OTHER);
            case "uri" -> paths.contains(tag.getValue()) ? tag : Tag.of("uri", OTHER);
            default -> tag;
        };
    }
}
