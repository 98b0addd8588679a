package org.grata.extraction.mention;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A State, organisation or authority that may act.
 *
 * @param codes States it stands for; empty for an authority whose State is not told here
 * @param kind how it is named
 * @param role how it stands in the sentence
 * @param name person's name, when one follows the office; null otherwise
 */
public record Actor(
        Span span,
        List<String> codes,
        Kind kind,
        Role role,
        @Nullable Span name) implements Mention {
    /** How an actor is named. */
    public enum Kind {
        STATE,
        ADJECTIVE,
        CAPITAL,
        AUTHORITY,
        MEDIUM,
        PRONOUN,
        /** States in general: "governments", "20 countries". */
        GENERIC
    }

    /** How it stands in the sentence. */
    public enum Role {
        /** Nothing speaks against its acting. */
        FREE,
        /** After a preposition such as "by". */
        AGENT,
        /** After another preposition. */
        OBLIQUE,
        /** Told, informed, given. */
        OBJECT,
        /** Inside a State: "in Norway". */
        WITHIN,
        /** A place: "in Kyiv", "leave Belgium". */
        PLACE,
        /** "from Norway" behind persons whose State is told. */
        SOURCE,
        /** Before a genitive marker, owning what follows. */
        OWNER
    }

    public Actor {
        codes = List.copyOf(codes);
    }

    public Actor as(Role other) {
        return new Actor(span, codes, kind, other, name);
    }

    public boolean isNamed() {
        return !codes.isEmpty();
    }
}
