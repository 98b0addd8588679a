package org.grata.messaging.inbox;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Reads ids strictly: {@link UUID#fromString} takes shortened forms, under which repeats would hide. */
final class MessageIds {
    private MessageIds() {}

    static Optional<UUID> parse(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equals(text.toLowerCase(Locale.ROOT)) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
