package org.grata.ingest.extraction.measure;

import java.util.ArrayList;
import java.util.List;

import org.grata.ingest.extraction.event.Event;
import org.grata.ingest.extraction.mention.Group;
import org.grata.ingest.extraction.mention.MissionMention;
import org.grata.ingest.extraction.mention.Reading;
import org.grata.ingest.extraction.text.Sentence.Role;
import org.grata.vocabulary.MeasureStatus;

/** Completes the missions of a measure from sentences that only describe the persons. */
final class MissionDetails {
    private MissionDetails() {}

    static void complete(List<Reading> readings, List<Event> events) {
        for (Reading reading : readings) {
            boolean tells = events.stream().anyMatch(event -> event.reading == reading);
            if (reading.sentence().role() == Role.BODY && !tells) {
                reading.groups().forEach(group -> complete(group, events));
            }
        }
    }

    private static void complete(Group group, List<Event> events) {
        for (MissionMention mission : group.missions()) {
            for (Event event : events) {
                boolean fits = event.status == MeasureStatus.ANNOUNCED
                        && group.sending().contains(event.sending)
                        && event.receiving.equals(mission.host())
                        && mission.city() != null
                        && event.missions.stream().anyMatch(known -> known.kind() == mission.kind());
                if (fits) {
                    List<MissionMention> one = new ArrayList<>(List.of(mission));
                    Merger.missions(event.missions, one);
                }
            }
        }
    }
}
