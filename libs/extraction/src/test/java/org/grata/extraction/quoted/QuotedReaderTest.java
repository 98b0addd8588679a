package org.grata.extraction.quoted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.grata.extraction.Announcement;
import org.grata.extraction.RuleExtractor;
import org.grata.extraction.quoted.Doubt.Reason;
import org.grata.message.Measure;
import org.grata.message.MissionRef;
import org.grata.message.PersonRef;
import org.grata.vocabulary.CountQualifier;
import org.grata.vocabulary.DeadlineType;
import org.grata.vocabulary.Ground;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.MissionKind;
import org.grata.vocabulary.PersonCategory;
import org.grata.vocabulary.SpeakerKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuotedReaderTest {
    private static final Instant PUBLISHED = Instant.parse("2024-05-16T12:00:00Z");
    private static final RuleExtractor RULES = new RuleExtractor();
    private static final QuotedReader READER = new QuotedReader(RULES);
    private static final double CONFIDENCE = 0.8;

    private static final String ENGLISH = """
            Norway is sending home at least four members of the Russian embassy in Oslo. They were told on Wednesday to
            be gone within 72 hours, foreign minister Anna Berg said. "They were spying," the ministry's note reads.
            Finland took the same step.
            """;

    /** What is told of {@link #ENGLISH}, and can be told wrong. */
    private static final class Answer {
        private MeasureStatus status = MeasureStatus.ANNOUNCED;
        private String trigger = "is sending home";
        private QuotedState receiving = new QuotedState("NO", "Norway", null);
        private QuotedState sending = new QuotedState("RU", "Russian", null);
        private @Nullable Quoted<Integer> count = new Quoted<>(4, "at least four members");
        private @Nullable Quoted<LocalDate> day = new Quoted<>(LocalDate.parse("2024-05-15"), "on Wednesday");
        private @Nullable Quoted<String> deadline = new Quoted<>("PT72H", "within 72 hours");
        private List<Quoted<MissionRef>> missions =
                List.of(new Quoted<>(new MissionRef(MissionKind.EMBASSY, "Oslo"), "Russian embassy in Oslo"));
        private List<Quoted<PersonRef>> persons = List.of();
        private @Nullable String retaliation;

        private QuotedMeasure measure() {
            return new QuotedMeasure(
                    status,
                    trigger,
                    receiving,
                    sending,
                    count,
                    new Quoted<>(PersonCategory.EMBASSY_STAFF, "members of the Russian embassy"),
                    missions,
                    persons,
                    day,
                    deadline,
                    List.of(new Quoted<>(Ground.ESPIONAGE, "'They were spying,'")),
                    retaliation,
                    List.of(new QuotedState("FI", "Finland", null)),
                    null,
                    List.of(new Quoted<>(SpeakerKind.OFFICIAL, "foreign minister Anna Berg")));
        }
    }

    static QuotedReading read(String text, String language, QuotedMeasure... told) {
        return READER.read(new Announcement(text, PUBLISHED, language, null), List.of(told), CONFIDENCE);
    }

    private static QuotedReading english(Answer answer) {
        return read(ENGLISH, "en", answer.measure());
    }

    static Measure only(QuotedReading reading) {
        assertThat(reading.extraction().measures()).hasSize(1);
        return reading.extraction().measures().getFirst();
    }

    /** Nothing is left of it. */
    private static void refused(Answer answer, String field, Reason reason) {
        QuotedReading reading = english(answer);
        assertThat(reading.extraction().measures()).isEmpty();
        assertThat(reading.doubts()).containsExactly(new Doubt(0, field, reason));
    }

    @Test
    void whatTheTextSaysStandsWithItsWords() {
        QuotedReading reading = english(new Answer());
        assertThat(reading.doubts()).isEmpty();
        assertThat(reading.extraction().language()).isEqualTo("en");
        Measure measure = only(reading);
        assertThat(measure.status()).isEqualTo(MeasureStatus.ANNOUNCED);
        assertThat(measure.receivingState()).isEqualTo("NO");
        assertThat(measure.sendingState()).isEqualTo("RU");
        assertThat(measure.headcount().count()).isEqualTo(4);
        assertThat(measure.headcount().qualifier()).isEqualTo(CountQualifier.AT_LEAST);
        assertThat(measure.category()).isEqualTo(PersonCategory.EMBASSY_STAFF);
        assertThat(measure.missions()).containsExactly(new MissionRef(MissionKind.EMBASSY, "Oslo"));
        assertThat(measure.announcedOn()).isEqualTo("2024-05-15");
        assertThat(measure.deadline().type()).isEqualTo(DeadlineType.DURATION);
        assertThat(measure.deadline().leaveBy()).isEqualTo("2024-05-19T14:00:00+02:00");
        assertThat(measure.grounds()).containsExactly(Ground.ESPIONAGE);
        assertThat(measure.inConcertWith()).containsExactly("FI");
        assertThat(measure.attribution().getFirst().speaker()).isEqualTo("foreign minister Anna Berg");
        assertThat(measure.confidence()).isEqualTo(CONFIDENCE);
        assertThat(measure.confirmation()).isNull();
        assertThat(measure.evidence()).isNotEmpty().allSatisfy(evidence -> assertThat(
                        ENGLISH.substring(evidence.start(), evidence.end()))
                .isEqualTo(evidence.quote()));
    }

    @Test
    void aMeasureWhoseWordsAreInventedIsLeftOut() {
        Answer answer = new Answer();
        answer.trigger = "has expelled";
        refused(answer, "status", Reason.NOT_IN_TEXT);
    }

    @Test
    void aStateThatItsWordsDoNotTellIsNone() {
        Answer otherwise = new Answer();
        otherwise.sending = new QuotedState("BY", "Russian", null);
        refused(otherwise, "sendingState", Reason.TELLS_OTHERWISE);
        Answer nothing = new Answer();
        nothing.receiving = new QuotedState("SE", "the ministry", null);
        refused(nothing, "receivingState", Reason.TELLS_NOTHING);
        Answer invented = new Answer();
        invented.receiving = new QuotedState("SE", "Sweden", null);
        refused(invented, "receivingState", Reason.NOT_IN_TEXT);
        Answer unknown = new Answer();
        unknown.receiving = new QuotedState("ZZ", "Norway", null);
        refused(unknown, "receivingState", Reason.MALFORMED);
        Answer self = new Answer();
        self.sending = new QuotedState("NO", "Norway", null);
        refused(self, "sendingState", Reason.MALFORMED);
    }

    @Test
    void aStateMayBeNamedElsewhere() {
        Answer answer = new Answer();
        answer.receiving = new QuotedState("NO", "the ministry", "Norway");
        Measure measure = only(english(answer));
        assertThat(measure.receivingState()).isEqualTo("NO");
        assertThat(measure.evidence().stream().filter(one -> one.field().equals("receivingState")))
                .extracting("quote")
                .containsExactly("the ministry", "Norway");
    }

    @Test
    void aNumberIsReadFromItsWordsAndTheReadersIsOnlyCompared() {
        Answer wrong = new Answer();
        wrong.count = new Quoted<>(5, "at least four members");
        QuotedReading reading = english(wrong);
        assertThat(only(reading).headcount().qualifier()).isEqualTo(CountQualifier.UNSPECIFIED);
        assertThat(reading.doubts()).containsExactly(new Doubt(0, "headcount", Reason.TELLS_OTHERWISE));

        Answer vague = new Answer();
        vague.count = new Quoted<>(4, "They");
        assertThat(english(vague).doubts()).containsExactly(new Doubt(0, "headcount", Reason.TELLS_NOTHING));
    }

    @Test
    void aLimitIsReadFromItsWords() {
        Answer same = new Answer();
        same.deadline = new Quoted<>("P3D", "72 hours");
        assertThat(only(english(same)).deadline().iso()).isEqualTo("PT72H");

        Answer wrong = new Answer();
        wrong.deadline = new Quoted<>("PT48H", "within 72 hours");
        QuotedReading reading = english(wrong);
        assertThat(only(reading).deadline().type()).isEqualTo(DeadlineType.NONE);
        assertThat(reading.doubts()).containsExactly(new Doubt(0, "deadline", Reason.TELLS_OTHERWISE));

        Answer threat = new Answer();
        threat.status = MeasureStatus.THREATENED;
        assertThat(only(english(threat)).deadline().type()).isEqualTo(DeadlineType.NONE);
        assertThat(only(english(threat)).announcedOn()).isNull();
    }

    @Test
    void aDayIsReadFromItsWords() {
        Answer wrong = new Answer();
        wrong.day = new Quoted<>(LocalDate.parse("2024-05-14"), "on Wednesday");
        QuotedReading reading = english(wrong);
        assertThat(only(reading).announcedOn()).isNull();
        assertThat(reading.doubts()).containsExactly(new Doubt(0, "announcedOn", Reason.TELLS_OTHERWISE));

        Answer untold = new Answer();
        untold.day = null;
        assertThat(only(english(untold)).announcedOn()).isEqualTo("2024-05-16");
        untold.status = MeasureStatus.REPORTED_PAST;
        assertThat(only(english(untold)).announcedOn()).isNull();
    }

    @Test
    void whatTheTextDoesNotNameIsLeftOut() {
        Answer answer = new Answer();
        answer.missions = List.of(
                new Quoted<>(new MissionRef(MissionKind.EMBASSY, "Bergen"), "Russian embassy in Oslo"),
                new Quoted<>(new MissionRef(MissionKind.CONSULATE, null), "consulate"));
        answer.persons = List.of(new Quoted<>(new PersonRef("Ivan Petrov", null), "members of the Russian embassy"));
        answer.retaliation = "in return";
        QuotedReading reading = english(answer);
        assertThat(only(reading).missions()).containsExactly(new MissionRef(MissionKind.EMBASSY, null));
        assertThat(only(reading).persons()).isEmpty();
        assertThat(only(reading).retaliation()).isFalse();
        assertThat(reading.doubts())
                .extracting(Doubt::field)
                .containsExactlyInAnyOrder("missions", "missions", "persons", "retaliation");
    }

    @Test
    void theSameMeasureTwiceIsOne() {
        QuotedReading reading = read(ENGLISH, "en", new Answer().measure(), new Answer().measure());
        assertThat(reading.extraction().measures()).hasSize(1);
        assertThat(reading.doubts()).isEmpty();
    }

    @Property(tries = 300)
    void anyAnswerMayBeGiven(@ForAll String words, @ForAll String code, @ForAll int number, @ForAll String iso) {
        QuotedState state = new QuotedState(code, words, words);
        QuotedReading reading = read(
                ENGLISH,
                "en",
                QuotedLanguagesTest.plain(
                        words, state, new QuotedState("RU", "Russian", words), number, words, iso, words));
        assertThat(reading.extraction().measures()).isEmpty();
        QuotedMeasure half = QuotedLanguagesTest.plain(
                "is sending home",
                new QuotedState("NO", "Norway", words),
                new QuotedState("RU", "Russian", words),
                number,
                "at least four members",
                iso,
                "within 72 hours");
        assertThat(read(ENGLISH, "en", half).extraction().measures()).hasSize(1);
    }
}
