package org.grata.extraction.decision;

/** Who may expel whose persons. */
public record Pair(String receiving, String sending) {
    public Pair swapped() {
        return new Pair(sending, receiving);
    }
}
