package org.grata.registry.expulsion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.grata.message.Deadline;
import org.grata.message.Headcount;
import org.grata.message.MissionRef;
import org.grata.message.Remaining;
import org.grata.vocabulary.CountQualifier;
import org.grata.vocabulary.PersonCategory;

/**
 * Which of the told values rule: official before the other side and agencies before media before
 * unknown speakers; later before earlier; exact before vague. Lists (missions, grounds, ...) are the
 * union of what was told.
 */
public final class Merge {
    private Merge() {}

    /** What the register says, given everything told. */
    public static MergedMeasure measure(Account account) {
        return new MergedMeasure(
                account.status(),
                account.confirmation(),
                new Headcount(
                        headcount(account).map(ruling -> ruling.value().count()).orElse(null),
                        headcount(account)
                                .map(ruling -> ruling.value().qualifier())
                                .orElse(CountQualifier.UNSPECIFIED),
                        Tellings.ruling(account.sharedTotal())
                                .map(Telling::value)
                                .orElse(null)),
                category(account).map(Telling::value).orElse(PersonCategory.UNSPECIFIED),
                missions(account).stream().map(Telling::value).toList(),
                account.persons().stream().map(Telling::value).toList(),
                announcedOn(account).map(Telling::value).orElse(null),
                announcedIn(account).map(Telling::value).orElse(null),
                deadline(account).map(Telling::value).orElse(Deadline.none()),
                account.grounds().stream().map(Telling::value).sorted().toList(),
                !account.retaliation().isEmpty(),
                account.inConcertWith().stream().map(Telling::value).sorted().toList(),
                remaining(account).map(Telling::value).orElse(null));
    }

    /**
     * The report behind each ruling value, by the value's name. Values of a list are named by the
     * list's name and the value, such as {@code grounds.ESPIONAGE}. Untold values are absent.
     */
    public static Map<String, Provenance> sources(Account account) {
        Map<String, Provenance> sources = new LinkedHashMap<>();
        headcount(account).ifPresent(ruling -> sources.put("headcount", ruling.source()));
        Tellings.ruling(account.sharedTotal())
                .ifPresent(ruling -> sources.put("headcount.sharedTotal", ruling.source()));
        category(account).ifPresent(ruling -> sources.put("category", ruling.source()));
        for (Telling<MissionRef> mission : missions(account)) {
            String city = mission.value().city();
            String name = mission.value().kind() + (city == null ? "" : " " + city);
            sources.put("missions." + name, mission.source());
        }
        account.persons()
                .forEach(person -> sources.put("persons." + person.value().name(), person.source()));
        announcedOn(account).ifPresent(ruling -> sources.put("announcedOn", ruling.source()));
        announcedIn(account).ifPresent(ruling -> sources.put("announcedIn", ruling.source()));
        deadline(account).ifPresent(ruling -> sources.put("deadline", ruling.source()));
        account.grounds().forEach(ground -> sources.put("grounds." + ground.value(), ground.source()));
        account.retaliation().forEach(told -> sources.put("retaliation", told.source()));
        account.inConcertWith().forEach(state -> sources.put("inConcertWith." + state.value(), state.source()));
        remaining(account).ifPresent(ruling -> sources.put("remaining", ruling.source()));
        return sources;
    }

    private static Optional<Telling<Headcount>> headcount(Account account) {
        return Tellings.ruling(
                account.headcount(),
                headcount -> headcount.qualifier() == CountQualifier.EXACT,
                (vague, exact) -> Agreement.of(vague, exact) == Agreement.FITS);
    }

    /** "Diplomats" and "staff" are what headlines call anybody; a particular office is not contradicted by them. */
    private static Optional<Telling<PersonCategory>> category(Account account) {
        return Tellings.ruling(account.category(), Merge::isParticular, (vague, exact) -> true);
    }

    static boolean isParticular(PersonCategory category) {
        return switch (category) {
            case AMBASSADOR, MILITARY_ATTACHE, CONSULAR_OFFICER, ADMINISTRATIVE_STAFF, INTELLIGENCE_OFFICER -> true;
            case DIPLOMAT, EMBASSY_STAFF, UNSPECIFIED -> false;
        };
    }

    /** A measure is announced once; a later day in an equally good report is the day of that report. */
    static Optional<Telling<LocalDate>> announcedOn(Account account) {
        return account.announcedOn().stream()
                .min(Comparator.comparing((Telling<LocalDate> telling) -> telling.standing())
                        .thenComparing(Telling::value));
    }

    /** A month tells more than a year; both are silent once a day is told. */
    static Optional<Telling<String>> announcedIn(Account account) {
        return account.announcedOn().isEmpty()
                ? Tellings.ruling(
                        account.announcedIn(), period -> Period.of(period).isMonth(), (vague, exact) -> true)
                : Optional.empty();
    }

    private static Optional<Telling<Deadline>> deadline(Account account) {
        return Tellings.ruling(account.deadline());
    }

    private static Optional<Telling<Remaining>> remaining(Account account) {
        return Tellings.ruling(account.remaining());
    }

    /** "The embassy" is left out once the embassy's city is told. */
    private static List<Telling<MissionRef>> missions(Account account) {
        List<Telling<MissionRef>> all = account.missions();
        return all.stream()
                .filter(mission -> mission.value().city() != null
                        || all.stream()
                                .map(Telling::value)
                                .noneMatch(
                                        other -> other.kind() == mission.value().kind() && other.city() != null))
                .sorted(Comparator.comparing(
                                (Telling<MissionRef> mission) -> mission.value().kind())
                        .thenComparing(
                                mission -> Account.identity(mission.value()).toString()))
                .toList();
    }
}
