package org.grata.registry.expulsion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
        Account account = Account.of(reports.getFirst());
        for (Report report : reports.subList(1, reports.size())) {
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
    void theReceivingStateOutranksEverybody() {
        assertThat(number(merged(
                        count(21, SpeakerKind.OFFICIAL).report(1),
                        count(22, SpeakerKind.OTHER_SIDE).report(2),
                        count(23, SpeakerKind.AGENCY).report(3),
                        count(24, SpeakerKind.MEDIA).report(4),
                        count(25).report(5))))
                .isEqualTo(21);
    }

    @Test
    void anAgencyOutranksOtherMediaAndMediaOutrankTheUnknown() {
        assertThat(number(merged(
                        count(23, SpeakerKind.AGENCY).report(1),
                        count(24, SpeakerKind.MEDIA).report(2))))
                .isEqualTo(23);
        assertThat(number(
                        merged(count(24, SpeakerKind.MEDIA).report(1), count(25).report(2))))
                .isEqualTo(24);
    }

    @Test
    void theBestOfSeveralSpeakersCounts() {
        assertThat(number(merged(
                        count(21, SpeakerKind.MEDIA, SpeakerKind.OFFICIAL).report(1),
                        count(22, SpeakerKind.AGENCY).report(2))))
                .isEqualTo(21);
    }

    @Test
    void laterOutranksEarlierAmongEquals() {
        assertThat(number(merged(
                        count(25, SpeakerKind.AGENCY).report(1),
                        count(27, SpeakerKind.OTHER_SIDE).report(2))))
                .isEqualTo(27);
    }

    @Test
    void aVagueRetellingDoesNotReplaceTheExactNumber() {
        Report vague =
                announced("BE", "RU").about(20).toldBy(SpeakerKind.OFFICIAL).report(2);

        assertThat(number(merged(count(21, SpeakerKind.OFFICIAL).report(1), vague)))
                .isEqualTo(21);
    }

    @Test
    void aVagueNumberThatContradictsIsACorrection() {
        Report vague = announced("BE", "RU")
                .headcount(Headcount.of(30, CountQualifier.AT_LEAST))
                .toldBy(SpeakerKind.OFFICIAL)
                .report(2);

        assertThat(number(merged(count(21, SpeakerKind.OFFICIAL).report(1), vague)))
                .isEqualTo(30);
    }

    @Test
    void untoldNeverReplacesTold() {
        assertThat(merged(
                        belgium().report(1),
                        announced("BE", "RU")
                                .category(PersonCategory.UNSPECIFIED)
                                .toldBy(SpeakerKind.OFFICIAL)
                                .report(2)))
                .isEqualTo(merged(belgium().report(1)));
    }

    @Test
    void aParticularOfficeOutranksTheGeneralWord() {
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
    void listsAreUnitedAndTheUntoldCityGivesWay() {
        MissionRef embassy = new MissionRef(MissionKind.EMBASSY, null);
        MissionRef brussels = new MissionRef(MissionKind.EMBASSY, "Brussels");
        MissionRef antwerp = new MissionRef(MissionKind.CONSULATE, "Antwerp");

        MergedMeasure merged = merged(
                announced("BE", "RU")
                        .at(antwerp, embassy)
                        .grounds(Ground.NATIONAL_SECURITY)
                        .report(1),
                announced("BE", "RU").at(brussels).grounds(Ground.ESPIONAGE).report(2));

        assertThat(merged.missions()).containsExactly(brussels, antwerp);
        assertThat(merged.grounds()).containsExactly(Ground.ESPIONAGE, Ground.NATIONAL_SECURITY);
    }

    @Test
    void theDayOfAnnouncementIsTheEarliestOfTheBestSpeakers() {
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
    void everyValueNamesTheReportItCameFrom() {
        Report agency = count(23, SpeakerKind.AGENCY)
                .remaining(new Remaining(58, "ANP"))
                .grounds(Ground.OTHER)
                .report(1);
        Report official = belgium().report(2);

        Map<String, Provenance> sources = Merge.sources(account(List.of(agency, official)));

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
    void outrankedValuesAreKept() {
        Account account = account(List.of(
                count(21, SpeakerKind.OFFICIAL).report(1),
                count(22, SpeakerKind.MEDIA).report(2)));

        assertThat(account.headcount())
                .extracting(telling -> telling.value().count())
                .containsExactly(21, 22);
    }

    @RepeatedTest(300)
    void theOrderOfArrivalDoesNotMatter(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Report> reports = new ArrayList<>();
        for (int number = 1; number <= 8; number++) {
            reports.add(anyReport(random, number));
        }
        // Mentions only count until the measure is announced, so one report announces it.
        reports.add(count(20 + random.nextInt(3), SpeakerKind.AGENCY).report(9));
        List<Report> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, random);

        assertThat(account(shuffled)).isEqualTo(account(reports));
    }

    @RepeatedTest(20)
    void aReportTakenTwiceCountsOnce(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Report> reports = List.of(anyReport(random, 1), anyReport(random, 2), anyReport(random, 3));
        List<Report> twice = new ArrayList<>(reports);
        twice.addAll(reports);

        assertThat(account(twice)).isEqualTo(account(reports));
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static Report anyReport(Random random, int number) {
        Measures measure = random.nextInt(6) == 0
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
    void aReversalRulesOverAnnouncements() {
        assertThat(merged(
                                belgium().report(1),
                                Measures.reversed("BE", "RU").report(2),
                                belgium().report(3))
                        .status())
                .isEqualTo(MeasureStatus.REVERSED);
    }
}
