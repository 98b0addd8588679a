package org.grata.registry.expulsion.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.message.AnnouncementExtracted;
import org.grata.message.Measure;
import org.grata.registry.Register;
import org.grata.testing.GrataTestResource;
import org.grata.vocabulary.SpeakerKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.coordinated;
import static org.grata.registry.expulsion.Measures.czechia;

/** Many tell the same at once. */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
class RaceTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Register register = new Register();

    @Test
    void aThousandReportsOfOneEventMakeOneExpulsion() {
        register.clear();
        List<AnnouncementExtracted> reports = new ArrayList<>();
        for (int number = 1; number <= 1_000; number++) {
            reports.add(czechia()
                    .toldBy(SpeakerKind.AGENCY)
                    .announcement(new UUID(6, number), AFTERNOON.plusSeconds(number), "Source " + number));
        }
        Collections.shuffle(reports, new Random(1));

        register.tellAll(reports);

        await().atMost(PATIENCE).until(() -> register.number("select count(*) from inbox") == 1_000);
        assertThat(register.number("select count(*) from expulsion")).isEqualTo(1);
        assertThat(register.number("select count(*) from expulsion_report")).isEqualTo(1_000);
        assertThat(register.number("select count(*) from outbox where type = 'expulsion.recorded.v1'"))
                .isEqualTo(1);
        // Whatever the order: the deadline counts from the earliest publication that said 72 hours.
        assertThat(register.text("select to_char(leave_by at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') from expulsion"))
                .isEqualTo("2022-04-01 16:00:00");
    }

    /** Two announcements that lock the same pairs in another order would block each other. */
    @Test
    void announcementsWithTheSameMeasuresInAnyOrderDoNotBlockEachOther() {
        register.clear();
        Random random = new Random(2);
        List<AnnouncementExtracted> announcements = new ArrayList<>();
        for (int number = 1; number <= 60; number++) {
            AnnouncementExtracted told = coordinated(new UUID(7, number));
            List<Measure> measures = new ArrayList<>(told.measures());
            Collections.shuffle(measures, random);
            announcements.add(new AnnouncementExtracted(
                    told.announcementId(), told.publishedAt(), "en", null, told.source(), measures));
        }

        register.tellAll(announcements);

        await().atMost(PATIENCE).until(() -> register.number("select count(*) from inbox") == 60);
        assertThat(register.number("select count(*) from expulsion where status = 'ANNOUNCED'"))
                .isEqualTo(7);
        assertThat(register.number("select count(*) from expulsion where status = 'REPORTED_PAST'"))
                .isEqualTo(5);
        assertThat(register.number("select count(*) from expulsion_report")).isEqualTo(720);
        assertThat(register.number("select count(*) from outbox")).isEqualTo(7);
        assertThat(register.number("select count(*) from mission")).isEqualTo(2);
    }
}
