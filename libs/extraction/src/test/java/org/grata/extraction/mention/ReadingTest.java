package org.grata.extraction.mention;

import java.util.List;

import org.grata.extraction.RuleExtractor;
import org.grata.vocabulary.CountQualifier;
import org.grata.vocabulary.MissionKind;
import org.grata.vocabulary.PersonCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingTest {
    private static final RuleExtractor EXTRACTOR = RuleExtractor.rulesAlone();

    private static Reading read(String text) {
        return EXTRACTOR.read(text, "en").getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It met 23 Russian diplomats. | 23 | EXACT | RU",
                "It met about 25 diplomats of Chile. | 25 | ABOUT | CL",
                "It met six of Norway's nine diplomats. | 6 | EXACT | NO",
                "It met all but 21 of Canada's 62 diplomats. | 41 | EXACT | CA",
                "It met at least a dozen British diplomats. | 12 | AT_LEAST | GB"
            })
    void countsPersons(String text, int count, CountQualifier qualifier, String sending) {
        Group group = read(text).groups().getFirst();
        assertThat(group.count()).isEqualTo(count);
        assertThat(group.qualifier()).isEqualTo(qualifier);
        assertThat(group.sending()).containsExactly(sending);
    }

    @Test
    void tiesMissionsAndCitiesToPersons() {
        Group group =
                read("It met 27 employees of the Spanish embassy in Moscow and the consulate general in St Petersburg.")
                        .groups()
                        .getFirst();
        assertThat(group.category()).isEqualTo(PersonCategory.EMBASSY_STAFF);
        assertThat(group.missions())
                .extracting(MissionMention::kind)
                .containsExactly(MissionKind.EMBASSY, MissionKind.CONSULATE);
        assertThat(group.missions()).extracting(MissionMention::city).containsExactly("Moscow", "Saint Petersburg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "within 15 days | P15D",
                "a week | P7D",
                "72 hours | PT72H",
                "a fortnight | P14D",
                "one month | P1M",
                "72hrs | PT72H",
                "two and a half days | PT60H",
                "three working days | WP3D"
            })
    void readsDurations(String text, String iso) {
        assertThat(read("They have " + text + ".").times())
                .extracting(Time::iso)
                .containsExactly(iso);
    }

    @Test
    void readsDatesOfManyParts() {
        Time time = read("They have until midnight on Sunday.").times().getFirst();
        assertThat(time.until()).isTrue();
        assertThat(time.weekday()).isEqualTo(java.time.DayOfWeek.SUNDAY);
        assertThat(time.end()).isEqualTo("day");
    }

    @ParameterizedTest
    @CsvSource({"30/04", "30.04", "4/30", "30/04/2024", "30-04-2024", "30.4.2024", "2024-04-30"})
    void readsDatesInDigits(String digits) {
        Time time = read("They have until " + digits + " to leave.").times().getFirst();
        assertThat(time.day()).isEqualTo(30);
        assertThat(time.month()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "Some 3/4 of them left.",
        "The vote was 10-12-10 or so.",
        "It cost 30.04 euros.",
        "They sold 10/12 units."
    })
    void readsNoDateInOtherDigits(String text) {
        assertThat(read(text).times()).filteredOn(time -> time.day() != null).isEmpty();
    }

    @Test
    void takesAZoneForNoActor() {
        Reading reading = read("They have until 6 p.m. Moscow time.");
        assertThat(reading.times().getFirst().zone()).hasToString("Europe/Moscow");
        assertThat(reading.actors()).extracting(Actor::codes).doesNotContain(List.of("RU"));
    }

    @Test
    void tellsActorsFromPlaces() {
        List<Actor> actors = read("The Czech Foreign Ministry spoke in Prague.").actors();
        assertThat(actors).extracting(Actor::kind).containsExactly(Actor.Kind.AUTHORITY, Actor.Kind.CAPITAL);
        assertThat(actors).extracting(Actor::role).containsExactly(Actor.Role.FREE, Actor.Role.WITHIN);
    }
}
