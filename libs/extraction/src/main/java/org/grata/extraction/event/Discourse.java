package org.grata.extraction.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.grata.extraction.mention.Actor;
import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Reading;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.PersonCategory;
import org.jspecify.annotations.Nullable;

/** What a reader remembers while going through the text: States of the dateline, the last pair, events so far. */
final class Discourse {
    /** How many events back a later sentence may complete. */
    private static final int MEMORY = 12;

    /** Stands in lexicons for the States told last. */
    static final String THESE = "THESE";

    /** Stands in lexicons for "each other": every State of those that act sends persons to every other. */
    static final String MUTUAL = "MUTUAL";

    final List<Event> events = new ArrayList<>();
    private final List<String> dateline = new ArrayList<>();

    @Nullable
    String lastActor;

    @Nullable
    String lastSending;

    @Nullable
    String lastReceiving;
    /** First State told to send persons; what an unnamed group belongs to. */
    @Nullable
    String titleSending;

    boolean diplomatic;

    private final Set<String> denied = new HashSet<>();

    /** Remembers that the text calls this event untrue. */
    void deny(Event event) {
        denied.add(event.receiving + "<" + event.sending);
    }

    boolean isDenied(Event event) {
        return denied.contains(event.receiving + "<" + event.sending);
    }

    void dateline(Reading reading) {
        for (Actor actor : reading.actors()) {
            for (String code : actor.codes()) {
                if (!dateline.contains(code)) {
                    dateline.add(code);
                }
            }
        }
    }

    List<String> datelines() {
        return dateline;
    }

    void add(Event event) {
        events.add(event);
        diplomatic = true;
        lastReceiving = event.receiving;
        lastSending = event.sending;
    }

    /** Events of the last sentence that told any, as a later sentence may complete them. */
    List<Event> latest() {
        List<Event> latest = new ArrayList<>();
        int sentence = -1;
        int oldest = Math.max(0, events.size() - MEMORY);
        for (int i = events.size() - 1; i >= oldest; i--) {
            Event event = events.get(i);
            if (event.title || (sentence < 0 && isAside(event))) {
                continue;
            }
            if (sentence < 0) {
                sentence = event.sentence();
            }
            if (event.sentence() == sentence) {
                latest.addFirst(event);
            }
        }
        return latest;
    }

    /** Whether a reason or background is all that the sentence of the event tells. */
    private boolean isAside(Event event) {
        List<Event> near = event.cause ? recent() : List.of();
        return near.stream().anyMatch(other -> !other.cause && !other.title)
                && near.stream().noneMatch(other -> other.sentence() == event.sentence() && !other.cause);
    }

    /** The last events, newest first, up to the limit of memory. */
    List<Event> recent() {
        List<Event> recent = new ArrayList<>();
        for (int i = events.size() - 1; i >= Math.max(0, events.size() - MEMORY); i--) {
            recent.add(events.get(i));
        }
        return recent;
    }

    private @Nullable String waveSending;
    private PersonCategory waveCategory = PersonCategory.UNSPECIFIED;

    private final Set<String> mentioned = new LinkedHashSet<>();

    @Nullable
    Group lastGroup;

    /** The mission told last, with its State; what "its staff" belongs to. */
    @Nullable
    Group lastPost;

    int lastGroupSentence = -1;

    @Nullable
    Unnamed unnamed;

    @Nullable
    Event whole;

    /** Persons whose States a later sentence may list. */
    record Unnamed(Cell cell, TargetSum sum, MeasureStatus status, String receiver) {}

    List<String> lastStates = List.of();
    final List<String> titleActors = new ArrayList<>();

    /** Remembers that many States expel persons of this one. */
    void wave(String sending, PersonCategory category) {
        waveSending = sending;
        waveCategory = category;
        lastSending = sending;
    }

    boolean isWave() {
        return waveSending != null;
    }

    PersonCategory lastCategory(String sending) {
        if (sending.equals(waveSending)) {
            return waveCategory;
        }
        return lastGroup != null && lastGroup.sending().contains(sending)
                ? lastGroup.category()
                : PersonCategory.UNSPECIFIED;
    }

    @Nullable
    Event lastBetween(String receiving, String sending) {
        for (Event event : recent()) {
            if (event.receiving.equals(receiving) && event.sending.equals(sending)) {
                return event;
            }
        }
        return null;
    }

    /** The only State told so far besides the one that acts; null when there are more. */
    @Nullable
    String onlyOther(List<String> acting) {
        List<String> others =
                mentioned.stream().filter(code -> !acting.contains(code)).toList();
        return others.size() == 1 ? others.getFirst() : null;
    }

    void note(Reading reading) {
        for (Actor actor : reading.actors()) {
            mentioned.addAll(actor.codes());
            if (actor.codes().size() > 1 && !actor.codes().contains(THESE)) {
                lastStates = actor.codes();
            }
            if (actor.codes().size() == 1 && !actor.codes().contains(THESE) && actor.role() == Actor.Role.FREE) {
                lastActor = actor.codes().getFirst();
            }
        }
        @Nullable Group earlier = null;
        for (Group told : reading.groups()) {
            boolean his = earlier != null && told.owned() && told.sending().isEmpty();
            Group group = his ? told.withSending(earlier.sending()) : told;
            earlier = group.sending().size() == 1 ? group : earlier;
            mentioned.addAll(group.sending());
            if (!group.missions().isEmpty() && group.sending().size() == 1) {
                lastPost = group;
            }
            if (group.sending().size() > 1) {
                lastStates = group.sending();
            }
            diplomatic |= group.diplomatic() == Group.Diplomatic.YES;
            if (group.diplomatic().compareTo(Group.Diplomatic.WEAK) <= 0
                    && group.sending().size() == 1
                    && !group.sending().contains(THESE)) {
                lastGroup = group;
                lastGroupSentence = reading.sentence().index();
            }
        }
    }
}
