package org.grata.extraction.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.grata.extraction.event.Event;
import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.MissionMention;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.text.Sentence.Role;
import org.grata.vocabulary.MeasureStatus;

/** Completes the missions of a measure from sentences that only describe the persons. */
final class MissionDetails {
    private MissionDetails() {}

    static void complete(List<Reading> readings, List<Event> events) {
        Set<Reading> telling = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<String, List<Event>> announced = new HashMap<>();
        for (Event event : events) {
            telling.add(event.reading);
            if (event.status == MeasureStatus.ANNOUNCED) {
                announced
                        .computeIfAbsent(event.receiving, state -> new ArrayList<>())
                        .add(event);
            }
        }
        for (Reading reading : readings) {
            if (reading.sentence().role() == Role.BODY && !telling.contains(reading)) {
                reading.groups().forEach(group -> complete(group, announced));
            }
        }
    }

    /** @param announced by receiving State */
    private static void complete(Group group, Map<String, List<Event>> announced) {
        for (MissionMention mission : group.missions()) {
            String host = mission.host();
            if (host == null || mission.city() == null) {
                continue;
            }
            for (Event event : announced.getOrDefault(host, List.of())) {
                boolean fits = group.sending().contains(event.sending)
                        && event.missions.stream().anyMatch(known -> known.kind() == mission.kind());
                if (fits) {
                    List<MissionMention> one = new ArrayList<>(List.of(mission));
                    Merger.missions(event.missions, one);
                }
            }
        }
    }
}
