package org.grata.extraction.mention;

import java.util.ArrayList;
import java.util.List;

import org.grata.vocabulary.CountQualifier;
import org.grata.vocabulary.PersonCategory;
import org.jspecify.annotations.Nullable;

/**
 * Persons told together.
 *
 * @param head the word that says what they are
 * @param count null when not told
 * @param total how many there are, when the count is a part of them; null otherwise
 * @param number the words of the count; null when there are none
 * @param sending whose persons; more than one State when they are told together
 * @param host where they work; null when not told
 * @param diplomatic whether the word alone makes them members of a mission
 * @param definite whether the text presents them as known
 * @param owned whether a possessive pronoun stands before them
 * @param names of the persons
 */
public record Group(
        Span span,
        Span head,
        PersonCategory category,
        @Nullable Integer count,
        CountQualifier qualifier,
        @Nullable Integer total,
        @Nullable Span number,
        List<String> sending,
        @Nullable Span sendingSpan,
        @Nullable String host,
        List<MissionMention> missions,
        Diplomatic diplomatic,
        boolean definite,
        boolean owned,
        boolean singular,
        List<Span> names)
        implements Mention {
    /** Whether persons belong to a mission. */
    public enum Diplomatic {
        YES,
        /** Only in a text that makes it clear: people, officials, Russians. */
        WEAK,
        /** A mission that stands for its staff: "the entire Latvian embassy". */
        POST,
        /** Journalists, migrants, troops, families. */
        NO
    }

    public Group {
        sending = List.copyOf(sending);
        missions = List.copyOf(missions);
        names = List.copyOf(names);
    }

    public Group withSending(List<String> codes) {
        return new Group(
                span,
                head,
                category,
                count,
                qualifier,
                total,
                number,
                codes,
                sendingSpan,
                host,
                missions,
                diplomatic,
                definite,
                owned,
                singular,
                names);
    }

    /** With what another group tells about the same persons. */
    public Group withDetails(Group other) {
        List<MissionMention> all = new ArrayList<>(missions);
        other.missions().stream().filter(mission -> !all.contains(mission)).forEach(all::add);
        List<Span> called = new ArrayList<>(names);
        called.addAll(other.names());
        return new Group(
                span,
                head,
                category,
                count,
                qualifier,
                total,
                number,
                sending.isEmpty() ? other.sending() : sending,
                sendingSpan == null ? other.sendingSpan() : sendingSpan,
                host == null ? other.host() : host,
                all,
                other.diplomatic() == Diplomatic.YES || other.diplomatic() == Diplomatic.POST
                        ? Diplomatic.YES
                        : diplomatic,
                definite,
                owned || (sending.isEmpty() && other.owned()),
                singular,
                called);
    }

    public Group withCategory(PersonCategory other) {
        return with(other, count, qualifier);
    }

    public Group withCount(@Nullable Integer newCount, CountQualifier newQualifier) {
        return with(category, newCount, newQualifier);
    }

    /** With other words of its count. */
    public Group withNumber(@Nullable Span words) {
        return new Group(
                span,
                head,
                category,
                count,
                qualifier,
                total,
                words,
                sending,
                sendingSpan,
                host,
                missions,
                diplomatic,
                definite,
                owned,
                singular,
                names);
    }

    private Group with(PersonCategory newCategory, @Nullable Integer newCount, CountQualifier newQualifier) {
        return new Group(
                span,
                head,
                newCategory,
                newCount,
                newQualifier,
                total,
                number,
                sending,
                sendingSpan,
                host,
                missions,
                diplomatic,
                definite,
                owned,
                singular,
                names);
    }
}
