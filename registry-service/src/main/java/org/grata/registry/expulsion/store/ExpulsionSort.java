package org.grata.registry.expulsion.store;

/** In which order expulsions are listed. Those without the value come last; the id makes each order unambiguous. */
public enum ExpulsionSort {
    /** Newest first. */
    PUBLISHED_AT("published_at desc, id"),
    /** Earliest first. */
    LEAVE_BY("leave_by, id"),
    /** Newest first. */
    ANNOUNCED_ON("announced_on desc nulls last, id");

    private final String order;

    ExpulsionSort(String order) {
        this.order = order;
    }

    /** What follows {@code order by}. */
    String order() {
        return order;
    }
}
