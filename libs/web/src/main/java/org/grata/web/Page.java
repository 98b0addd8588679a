package org.grata.web;

import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param page counted from 0
 * @param size the size asked for; the last page has fewer items
 * @param total items on all pages
 * @param totalIsExact false when there are at least {@code total} items; null, and not told, when there are
 *     exactly so many
 */
public record Page<T>(
        List<T> items,
        int page,
        int size,
        long total,

        @Schema(description = "False when there are at least as many items as total says; absent when it is exact")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Boolean totalIsExact) {
    /** So many items are counted exactly: nobody needs to know more of a long list, and counting it costs. */
    public static final int COUNTED = 10_000;

    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> of(List<T> items, PageRequest request, long total) {
        return new Page<>(items, request.page(), request.size(), total, null);
    }

    /**
     * A page of a list that may be too long to count.
     *
     * @param total counted until it was exact or {@link #COUNTED} {@code + 1}
     */
    public static <T> Page<T> counted(List<T> items, PageRequest request, long total) {
        return new Page<>(items, request.page(), request.size(), total, total > COUNTED ? false : null);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
        return new Page<>(items.stream().<R>map(mapper).toList(), page, size, total, totalIsExact);
    }
}
