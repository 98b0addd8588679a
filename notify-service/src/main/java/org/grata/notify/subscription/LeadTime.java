package org.grata.notify.subscription;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How long before {@code leaveBy} a subscriber wants to be told: an amount of elapsed time ({@code P7D}), or a clock
 * time on an earlier day ({@code P1D@09:00}).
 */
public sealed interface LeadTime {
    /** Nobody is given longer than this to leave; more is a slip of the pen. */
    Duration LONGEST = Duration.ofDays(365);

    /** What a subscriber gets who names none. */
    List<LeadTime> DEFAULTS =
            List.of(Elapsed.parse("P7D"), Elapsed.parse("PT72H"), Elapsed.parse("PT24H"), Elapsed.parse("PT0S"));

    /** As the subscriber wrote it. */
    String iso();

    /**
     * When to tell.
     *
     * @param seat zone of the receiving State's seat of government
     * @return for a clock time on the last day itself, possibly after {@code leaveBy}
     */
    Instant dueAt(OffsetDateTime leaveBy, ZoneId seat);

    /** Whether both say the same under perhaps another spelling: {@code P1D} and {@code PT24H}. */
    boolean isSameAs(LeadTime other);

    /** @throws IllegalArgumentException with a sentence for the subscriber when the text is no lead time */
    static LeadTime parse(String text) {
        return text.contains("@") ? Local.parse(text) : Elapsed.parse(text);
    }

    /**
     * The first of the given lead times that says the same as an earlier one.
     *
     * @return its index, or -1
     */
    static int firstRepeat(List<LeadTime> leadTimes) {
        for (int i = 0; i < leadTimes.size(); i++) {
            if (leadTimes.subList(0, i).stream().anyMatch(leadTimes.get(i)::isSameAs)) {
                return i;
            }
        }
        return -1;
    }

    private static void refuseNegative(String amount) {
        if (amount.contains("-")) {
            throw new IllegalArgumentException("must not be negative: a reminder comes before the deadline or at it");
        }
    }

    /** Zero where the text does not name that unit. */
    private static long number(Matcher matcher, String unit) {
        String digits = matcher.group(unit);
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /**
     * An amount of elapsed time, so that {@code P1D} is exactly 24 hours, also where a clock changes in between.
     *
     * @param iso ISO 8601 ({@code P7D}, {@code P1W}, {@code PT71H59M50S}); whole numbers of weeks, days, hours,
     *     minutes and seconds. Years and months are no amount of time and are refused.
     * @param amount between zero ({@code PT0S}: at the deadline) and {@link #LONGEST}
     */
    record Elapsed(String iso, Duration amount) implements LeadTime {
        private static final Pattern FORM = Pattern.compile(
                "P(?!$)(?:(?<weeks>\\d{1,4})W|(?:(?<days>\\d{1,5})D)?(?:T(?=\\d)(?:(?<hours>\\d{1,6})H)?"
                        + "(?:(?<minutes>\\d{1,8})M)?(?:(?<seconds>\\d{1,9})S)?)?)");

        public Elapsed {
            if (amount.isNegative() || amount.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("must lie between PT0S and P365D: " + iso);
            }
        }

        private static Elapsed parse(String text) {
            refuseNegative(text);
            Matcher told = FORM.matcher(text);
            if (!told.matches()) {
                throw new IllegalArgumentException(
                        "must be an ISO 8601 duration of whole weeks, days, hours, minutes and seconds, such as P7D or"
                                + " PT72H, or a clock time on an earlier day, such as P1D@09:00");
            }
            return new Elapsed(
                    text,
                    Duration.ofDays(7 * number(told, "weeks") + number(told, "days"))
                            .plusHours(number(told, "hours"))
                            .plusMinutes(number(told, "minutes"))
                            .plusSeconds(number(told, "seconds")));
        }

        @Override
        public Instant dueAt(OffsetDateTime leaveBy, ZoneId seat) {
            return leaveBy.toInstant().minus(amount);
        }

        @Override
        public boolean isSameAs(LeadTime other) {
            return other instanceof Elapsed elapsed && amount.equals(elapsed.amount);
        }
    }

    /**
     * A clock time on the day of {@code leaveBy} or some calendar days before it; the zone says whose clock, and whose
     * day {@code leaveBy} falls on.
     *
     * <p>Where clocks go forward over that time there is no such instant: it is told as much later as the clock was
     * moved (02:30 at 03:30). Where they go back it comes twice, and the first is taken. So {@code java.time} has it.
     *
     * @param iso {@code P1D@09:00} or {@code P1D@09:00[Europe/Paris]}; weeks or days, 24-hour clock, and the zone in
     *     the manner of RFC 9557
     * @param days between zero (the day of {@code leaveBy}) and 365
     * @param zone null for the receiving State's seat of government. A zone of the IANA database by its id, as
     *     {@link Zones} knows it. An offset is refused, because it does not follow the clock: {@code [+02:00]} is an
     *     hour off for half of the year where most would write it, and who means it can name {@code Etc/GMT-2}.
     */
    record Local(
            String iso, int days, LocalTime time, @Nullable ZoneId zone) implements LeadTime {
        private static final Pattern FORM = Pattern.compile(
                "P(?:(?<weeks>\\d{1,4})W|(?<days>\\d{1,5})D)@(?<time>[^\\[\\]]*)(?:\\[(?<zone>[^\\[\\]]*)])?");
        private static final Pattern CLOCK = Pattern.compile("(?:[01]\\d|2[0-3]):[0-5]\\d");

        public Local {
            if (days < 0 || days > LONGEST.toDays()) {
                throw new IllegalArgumentException("must lie between P0D and P365D before the @: " + iso);
            }
        }

        private static Local parse(String text) {
            refuseNegative(text.substring(0, text.indexOf('@')));
            Matcher told = FORM.matcher(text);
            if (!told.matches()) {
                throw new IllegalArgumentException("must be whole weeks or days, @ and a clock time, such as P1D@09:00"
                        + " (at the receiving State's seat of government) or P1D@09:00[Europe/Paris]");
            }
            if (!CLOCK.matcher(told.group("time")).matches()) {
                throw new IllegalArgumentException(
                        "must have a clock time from 00:00 to 23:59 after the @, such as 09:00");
            }
            String zone = told.group("zone");
            return new Local(
                    text,
                    Math.toIntExact(7 * number(told, "weeks") + number(told, "days")),
                    LocalTime.parse(told.group("time")),
                    zone == null ? null : zone(zone));
        }

        private static ZoneId zone(String id) {
            return Zones.find(id)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "must name a time zone of the IANA database in the brackets, such as [Europe/Paris]; an"
                                    + " offset such as [+02:00] would not follow the clock"));
        }

        @Override
        public Instant dueAt(OffsetDateTime leaveBy, ZoneId seat) {
            ZoneId clock = Objects.requireNonNullElse(zone, seat);
            return leaveBy.atZoneSameInstant(clock)
                    .toLocalDate()
                    .minusDays(days)
                    .atTime(time)
                    .atZone(clock)
                    .toInstant();
        }

        @Override
        public boolean isSameAs(LeadTime other) {
            return other instanceof Local local
                    && days == local.days
                    && time.equals(local.time)
                    && Objects.equals(zone, local.zone);
        }
    }
}
