package org.grata.registry.expulsion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.grata.message.Headcount;
import org.grata.message.MissionRef;
import org.grata.message.Remaining;
import org.grata.vocabulary.CountQualifier;
import org.grata.vocabulary.Ground;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.MissionKind;
import org.grata.vocabulary.PersonCategory;
import org.grata.vocabulary.SpeakerKind;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.MARCH_29;
import static org.grata.registry.expulsion.Measures.announced;
import static org.grata.registry.expulsion.Measures.belgium;

class MergeTest {
    private static final List<CountQualifier> TOLD_QUALIFIERS =
            List.of(CountQualifier.EXACT, CountQualifier.AT_LEAST, CountQualifier.AT_MOST, CountQualifier.ABOUT);

    private static Account account(List<Report> reports) {
        var account = Account.of(reports.getFirst());
        for (var report : reports.subList(1, reports.size())) {
            account = account.plus(report);
        }
        return account;
    }

    private static MergedMeasure merged(Report... reports) {
        return Merge.measure(account(List.of(reports)));
    }

    private static Measures count(int count, SpeakerKind... speakers) {
        return announced("BE", "RU").count(count).toldBy(speakers);
    }

    private static Integer number(MergedMeasure measure) {
        return measure.headcount().count();
    }

    @Test
    void the_receiving_State_outranks_everybody() {
        assertThat(number(merged(
                        count(21, SpeakerKind.OFFICIAL).report(1),
                        count(22, SpeakerKind.OTHER_SIDE).report(2),
                        count(23, SpeakerKind.AGENCY).report(3),
                        count(24, SpeakerKind.MEDIA).report(4),
                        count(25).report(5))))
                .isEqualTo(21);
    }

    @Test
    void an_agency_outranks_other_media_and_media_outrank_the_unknown() {
        assertThat(number(merged(
                        count(23, SpeakerKind.AGENCY).report(1),
                        count(24, SpeakerKind.MEDIA).report(2))))
                .isEqualTo(23);
        assertThat(number(
                        merged(count(24, SpeakerKind.MEDIA).report(1), count(25).report(2))))
                .isEqualTo(24);
    }

    @Test
    void the_best_of_several_speakers_counts() {
        assertThat(number(merged(
                        count(21, SpeakerKind.MEDIA, SpeakerKind.OFFICIAL).report(1),
                        count(22, SpeakerKind.AGENCY).report(2))))
                .isEqualTo(21);
    }

    @Test
    void later_outranks_earlier_among_equals() {
        assertThat(number(merged(
                        count(25, SpeakerKind.AGENCY).report(1),
                        count(27, SpeakerKind.OTHER_SIDE).report(2))))
                .isEqualTo(27);
    }

    @Test
    void a_vague_retelling_does_not_replace_the_exact_number() {
        var vague = announced("BE", "RU").about(20).toldBy(SpeakerKind.OFFICIAL).report(2);

        assertThat(number(merged(count(21, SpeakerKind.OFFICIAL).report(1), vague)))
                .isEqualTo(21);
    }

    @Test
    void a_vague_number_that_contradicts_is_a_correction() {
        var vague = announced("BE", "RU")
                .headcount(Headcount.of(30, CountQualifier.AT_LEAST))
                .toldBy(SpeakerKind.OFFICIAL)
                .report(2);

        assertThat(number(merged(count(21, SpeakerKind.OFFICIAL).report(1), vague)))
                .isEqualTo(30);
    }

    @Test
    void untold_never_replaces_told() {
        assertThat(merged(
                        belgium().report(1),
                        announced("BE", "RU")
                                .category(PersonCategory.UNSPECIFIED)
                                .toldBy(SpeakerKind.OFFICIAL)
                                .report(2)))
                .isEqualTo(merged(belgium().report(1)));
    }

    @Test
    void a_particular_office_outranks_the_general_word() {
        assertThat(merged(
                                announced("NL", "RU")
                                        .category(PersonCategory.INTELLIGENCE_OFFICER)
                                        .report(1),
                                announced("NL", "RU")
                                        .category(PersonCategory.DIPLOMAT)
                                        .report(2))
                        .category())
                .isEqualTo(PersonCategory.INTELLIGENCE_OFFICER);
    }

    @Test
    void lists_are_united_and_the_untold_city_gives_way() {
        var embassy = new MissionRef(MissionKind.EMBASSY, null);
        var brussels = new MissionRef(MissionKind.EMBASSY, "Brussels");
        var antwerp = new MissionRef(MissionKind.CONSULATE, "Antwerp");

        var merged = merged(
                announced("BE", "RU")
                        .at(antwerp, embassy)
                        .grounds(Ground.NATIONAL_SECURITY)
                        .report(1),
                announced("BE", "RU").at(brussels).grounds(Ground.ESPIONAGE).report(2));

        assertThat(merged.missions()).containsExactly(brussels, antwerp);
        assertThat(merged.grounds()).containsExactly(Ground.ESPIONAGE, Ground.NATIONAL_SECURITY);
    }

    @Test
    void the_day_of_announcement_is_the_earliest_of_the_best_speakers() {
        assertThat(merged(
                                count(21, SpeakerKind.OFFICIAL).on(MARCH_29).report(1),
                                count(21, SpeakerKind.OFFICIAL)
                                        .on(MARCH_29.plusDays(1))
                                        .report(2),
                                count(21, SpeakerKind.MEDIA)
                                        .on(MARCH_29.minusDays(1))
                                        .report(3))
                        .announcedOn())
                .isEqualTo(MARCH_29);
    }

    @Test
    void every_value_names_the_report_it_came_from() {
        var agency = count(23, SpeakerKind.AGENCY)
                .remaining(new Remaining(58, "ANP"))
                .grounds(Ground.OTHER)
                .report(1);
        var official = belgium().report(2);

        var sources = Merge.sources(account(List.of(agency, official)));

        assertThat(sources.keySet())
                .containsExactly(
                        "headcount",
                        "category",
                        "missions.EMBASSY Brussels",
                        "missions.CONSULATE Antwerp",
                        "announcedOn",
                        "deadline",
                        "grounds.OTHER",
                        "grounds.ESPIONAGE",
                        "grounds.INFLUENCE_OPERATIONS",
                        "grounds.NATIONAL_SECURITY",
                        "inConcertWith.NL",
                        "remaining");
        assertThat(sources.get("headcount").reportId()).isEqualTo(official.id());
        assertThat(sources.get("remaining").reportId()).isEqualTo(agency.id());
    }

    @Test
    void outranked_values_are_kept() {
        var account = account(List.of(
                count(21, SpeakerKind.OFFICIAL).report(1),
                count(22, SpeakerKind.MEDIA).report(2)));

        assertThat(account.headcount())
                .extracting(telling -> telling.value().count())
                .containsExactly(21, 22);
    }

    @RepeatedTest(300)
    void the_order_of_arrival_does_not_matter(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var reports = new ArrayList<Report>();
        for (int number = 1; number <= 8; number++) {
            reports.add(anyReport(random, number));
        }
        // Mentions only count until the measure is announced, so one report announces it.
        reports.add(count(20 + random.nextInt(3), SpeakerKind.AGENCY).report(9));
        var shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, random);

        assertThat(account(shuffled)).isEqualTo(account(reports));
    }

    @RepeatedTest(20)
    void a_report_taken_twice_counts_once(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var reports = List.of(anyReport(random, 1), anyReport(random, 2), anyReport(random, 3));
        var twice = new ArrayList<>(reports);
        twice.addAll(reports);

        assertThat(account(twice)).isEqualTo(account(reports));
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static Report anyReport(Random random, int number) {
        var measure = random.nextInt(6) == 0
                ? Measures.past("BE", "RU")
                : random.nextInt(8) == 0 ? Measures.reversed("BE", "RU") : announced("BE", "RU");
        if (random.nextBoolean()) {
            measure.headcount(Headcount.of(20 + random.nextInt(4), any(random, TOLD_QUALIFIERS)));
        }
        if (random.nextBoolean()) {
            measure.within("P" + (14 + random.nextInt(2)) + "D", "2022-04-1" + random.nextInt(9) + "T23:59:59+02:00");
        }
        return measure.category(any(random, List.of(PersonCategory.values())))
                .grounds(any(random, List.of(Ground.values())))
                .on(random.nextBoolean() ? MARCH_29.plusDays(random.nextInt(2)) : null)
                .toldBy(any(random, List.of(SpeakerKind.values())))
                // Equal times happen: the ids of the announcements then decide.
                .report(number, AFTERNOON.plusSeconds(random.nextInt(4)));
    }

    @Test
    void a_reversal_rules_over_announcements() {
        assertThat(merged(
                                belgium().report(1),
                                Measures.reversed("BE", "RU").report(2),
                                belgium().report(3))
                        .status())
                .isEqualTo(MeasureStatus.REVERSED);
    }
}
