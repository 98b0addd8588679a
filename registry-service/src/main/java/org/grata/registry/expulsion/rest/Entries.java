package org.grata.registry.expulsion.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.message.Measure;
import org.grata.registry.expulsion.messaging.HandRecording;
import org.grata.registry.state.State;
import org.grata.registry.state.store.States;

/** Takes what persons send into the register, one expulsion at a time. */
@ApplicationScoped
class Entries {
    private final HandRecording recording;
    private final States states;
    private final Clock clock;

    Entries(HandRecording recording, States states, Clock clock) {
        this.recording = recording;
        this.states = states;
        this.clock = clock;
    }

    /** @throws org.grata.web.ProblemException naming every field that is not in order; nothing is recorded then */
    HandRecording.Recorded record(NewExpulsion entry) {
        Instant published = published(entry);
        return recording.record(measure(entry, published), published, entry.title(), entry.sourceTold());
    }

    /** Records nothing; throws like {@link #record}. */
    void check(NewExpulsion entry) {
        measure(entry, published(entry));
    }

    private Measure measure(NewExpulsion entry, Instant published) {
        entry.check(clock.instant());
        return entry.measure(published, zone(entry.receivingState()));
    }

    private Instant published(NewExpulsion entry) {
        return Objects.requireNonNullElseGet(entry.publishedAt(), clock::instant);
    }

    /** Of the seat of government; of an organisation's host. */
    private ZoneId zone(String code) {
        return states.find(code)
                .flatMap(state -> Optional.ofNullable(state.seatZone()).or(() -> Optional.ofNullable(state.hostState())
                        .flatMap(states::find)
                        .map(State::seatZone)))
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
    }
}
