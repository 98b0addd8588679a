package org.grata.registry.expulsion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.grata.message.AnnouncementExtracted;
import org.grata.message.Attribution;
import org.grata.message.Deadline;
import org.grata.message.Evidence;
import org.grata.message.Headcount;
import org.grata.message.Measure;
import org.grata.message.MissionRef;
import org.grata.message.PersonRef;
import org.grata.message.Remaining;
import org.grata.vocabulary.Confirmation;
import org.grata.vocabulary.CountQualifier;
import org.grata.vocabulary.DeadlineType;
import org.grata.vocabulary.Ground;
import org.grata.vocabulary.MeasureKind;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.MissionKind;
import org.grata.vocabulary.PersonCategory;
import org.grata.vocabulary.Reader;
import org.grata.vocabulary.SpeakerKind;
import org.jspecify.annotations.Nullable;

/** Object mother: measures as texts of spring 2022 told them, and small changes to them. */
public final class Measures {
    public static final LocalDate MARCH_29 = LocalDate.of(2022, 3, 29);
    public static final Instant AFTERNOON = Instant.parse("2022-03-29T16:00:00Z");

    private final MeasureStatus status;
    private final String receiving;
    private final String sending;
    private Headcount headcount = Headcount.unspecified();
    private PersonCategory category = PersonCategory.DIPLOMAT;
    private List<MissionRef> missions = List.of();
    private List<PersonRef> persons = List.of();
    private @Nullable LocalDate announcedOn = MARCH_29;
    private @Nullable String announcedIn;
    private Deadline deadline = Deadline.none();
    private List<Ground> grounds = List.of();
    private boolean retaliation;
    private List<String> inConcertWith = List.of();
    private @Nullable Remaining remaining;
    private List<Attribution> attribution = List.of();
    private @Nullable Confirmation confirmation = Confirmation.AUTOMATIC;

    private Measures(MeasureStatus status, String receiving, String sending) {
        this.status = status;
        this.receiving = receiving;
        this.sending = sending;
    }

    public static Measures announced(String receiving, String sending) {
        return new Measures(MeasureStatus.ANNOUNCED, receiving, sending);
    }

    public static Measures past(String receiving, String sending) {
        return new Measures(MeasureStatus.REPORTED_PAST, receiving, sending).on(null);
    }

    public static Measures threatened(String receiving, String sending) {
        return new Measures(MeasureStatus.THREATENED, receiving, sending).on(null);
    }

    public static Measures reversed(String receiving, String sending) {
        return new Measures(MeasureStatus.REVERSED, receiving, sending);
    }

    /** Belgium sends home 21 members of the embassy and the consulate within 15 days. */
    public static Measures belgium() {
        return announced("BE", "RU")
                .count(21)
                .category(PersonCategory.EMBASSY_STAFF)
                .at(new MissionRef(MissionKind.EMBASSY, "Brussels"), new MissionRef(MissionKind.CONSULATE, "Antwerp"))
                .within("P15D", "2022-04-13T23:59:59+02:00")
                .grounds(Ground.ESPIONAGE, Ground.INFLUENCE_OPERATIONS, Ground.NATIONAL_SECURITY)
                .inConcertWith("NL")
                .toldBy(SpeakerKind.OFFICIAL);
    }

    public static Measures netherlands() {
        return announced("NL", "RU")
                .count(17)
                .category(PersonCategory.INTELLIGENCE_OFFICER)
                .grounds(Ground.ESPIONAGE, Ground.NATIONAL_SECURITY)
                .inConcertWith("BE")
                .remaining(new Remaining(58, "ANP"))
                .toldBy(SpeakerKind.OFFICIAL);
    }

    public static Measures czechia() {
        return announced("CZ", "RU")
                .count(1)
                .within("PT72H", "2022-04-01T18:00:00+02:00")
                .grounds(Ground.ESPIONAGE)
                .toldBy(SpeakerKind.OFFICIAL);
    }

    /** What the coordinated announcement of 29 March 2022 tells: seven measures and five mentions. */
    public static AnnouncementExtracted coordinated(UUID announcementId) {
        return new AnnouncementExtracted(
                announcementId,
                AFTERNOON,
                "en",
                "Four States act together",
                new AnnouncementExtracted.Source("Example Wire", "https://wire.example/1"),
                List.of(
                        belgium().measure(),
                        netherlands().measure(),
                        announced("IE", "RU").count(4).grounds(Ground.ESPIONAGE).measure(),
                        czechia().measure(),
                        russiaAgainst("EE").measure(),
                        russiaAgainst("LT").measure(),
                        russiaAgainst("LV").measure(),
                        past("US", "RU").measure(),
                        past("PL", "RU").measure(),
                        past("EE", "RU").measure(),
                        past("LV", "RU").measure(),
                        past("LT", "RU").measure()));
    }

    private static Measures russiaAgainst(String sending) {
        return announced("RU", sending)
                .headcount(new Headcount(
                        null, CountQualifier.UNSPECIFIED, new Headcount.SharedTotal(10, List.of("EE", "LT", "LV"))))
                .grounds(Ground.RETALIATION)
                .retaliation();
    }

    public Measures count(int count) {
        return headcount(Headcount.of(count, CountQualifier.EXACT));
    }

    public Measures about(int count) {
        return headcount(Headcount.of(count, CountQualifier.ABOUT));
    }

    public Measures headcount(Headcount value) {
        headcount = value;
        return this;
    }

    public Measures category(PersonCategory value) {
        category = value;
        return this;
    }

    public Measures at(MissionRef... values) {
        missions = List.of(values);
        return this;
    }

    public Measures naming(String... names) {
        persons = List.of(names).stream().map(name -> new PersonRef(name, null)).toList();
        return this;
    }

    public Measures on(@Nullable LocalDate day) {
        announcedOn = day;
        return this;
    }

    /** A month or year, and no day. */
    public Measures in(String period) {
        announcedOn = null;
        announcedIn = period;
        return this;
    }

    public Measures within(String iso, String leaveBy) {
        deadline = new Deadline(DeadlineType.DURATION, iso, "within " + iso, OffsetDateTime.parse(leaveBy));
        return this;
    }

    public Measures by(String date, String leaveBy) {
        deadline = new Deadline(DeadlineType.DATE, date, "by " + date, OffsetDateTime.parse(leaveBy));
        return this;
    }

    public Measures grounds(Ground... values) {
        grounds = List.of(values);
        return this;
    }

    public Measures retaliation() {
        retaliation = true;
        return this;
    }

    public Measures inConcertWith(String... states) {
        inConcertWith = List.of(states);
        return this;
    }

    public Measures remaining(Remaining value) {
        remaining = value;
        return this;
    }

    public Measures toldBy(SpeakerKind... kinds) {
        attribution = List.of(kinds).stream()
                .map(kind -> new Attribution("a speaker", kind, 0, 9))
                .toList();
        return this;
    }

    public Measures judged(@Nullable Confirmation value) {
        confirmation = value;
        return this;
    }

    public Measures quoting(String agency) {
        attribution = List.of(new Attribution(agency, SpeakerKind.AGENCY, 0, 4));
        return this;
    }

    public Measure measure() {
        return new Measure(
                MeasureKind.EXPULSION,
                status,
                receiving,
                sending,
                headcount,
                category,
                missions,
                persons,
                announcedOn,
                announcedIn,
                deadline,
                grounds,
                retaliation,
                inConcertWith,
                remaining,
                attribution,
                0.9,
                confirmation,
                List.of(new Evidence("headcount", 0, 9, "some words")));
    }

    /** What a reading of an announcement that is known already tells. */
    public static AnnouncementExtracted reading(
            int reading, UUID announcementId, Instant at, String source, Measures... measures) {
        return new AnnouncementExtracted(
                announcementId,
                at,
                "en",
                null,
                new AnnouncementExtracted.Source(source, null),
                Stream.of(measures).map(Measures::measure).toList(),
                reading,
                reading == 1 ? Reader.RULES : Reader.PERSON);
    }

    /** As the only measure of an announcement published at {@code at}. */
    public AnnouncementExtracted announcement(UUID announcementId, Instant at, String source) {
        return new AnnouncementExtracted(
                announcementId, at, "en", null, new AnnouncementExtracted.Source(source, null), List.of(measure()));
    }

    /** As a report with ids that count up in the order of {@code number}. */
    public Report report(int number, Instant publishedAt) {
        return Report.of(new UUID(1, number), announcement(new UUID(2, number), publishedAt, "Source " + number), 0);
    }

    public Report report(int number) {
        return report(number, AFTERNOON.plusSeconds(number));
    }
}
