package org.grata.notify.subscription;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long before {@code leaveBy} a subscriber wants to be told: an amount of elapsed time, so that
 * {@code P1D} is exactly 24 hours, also where a clock changes in between. A deadline carries only an
 * offset, and "a day earlier on the wall clock" would need the zone; who wants a wall-clock time
 * computes it from {@code leaveBy}.
 *
 * @param iso ISO 8601 as the subscriber wrote it ({@code P7D}, {@code P1W}, {@code PT71H59M50S});
 *     whole numbers of weeks, days, hours, minutes and seconds. Years and months are no amount of
 *     time and are refused.
 * @param amount between zero ({@code PT0S}: at the deadline) and {@link #LONGEST}
 */
public record LeadTime(String iso, Duration amount) {
    /** Nobody is given longer than this to leave; more is a slip of the pen. */
    public static final Duration LONGEST = Duration.ofDays(365);

    private static final Pattern WEEKS = Pattern.compile("P(\\d{1,4})W");
    private static final Pattern CLOCK =
            Pattern.compile("P(?:(\\d{1,5})D)?(?:T(?=\\d)(?:(\\d{1,6})H)?(?:(\\d{1,8})M)?(?:(\\d{1,9})S)?)?");

    /** What a subscriber gets who names none; below the patterns, which it needs. */
    public static final List<LeadTime> DEFAULTS = List.of(parse("P7D"), parse("PT72H"), parse("PT24H"), parse("PT0S"));

    public LeadTime {
        if (amount.isNegative() || amount.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("must lie between PT0S and P365D: " + iso);
        }
    }

    /**
     * @throws IllegalArgumentException with a sentence for the subscriber when the text is no such
     *     amount
     */
    public static LeadTime parse(String text) {
        if (text.contains("-")) {
            throw new IllegalArgumentException("must not be negative: a reminder comes before the deadline or at it");
        }
        Matcher weeks = WEEKS.matcher(text);
        if (weeks.matches()) {
            return new LeadTime(text, Duration.ofDays(7 * number(weeks, 1)));
        }
        Matcher clock = CLOCK.matcher(text);
        if (!clock.matches() || text.equals("P")) {
            throw new IllegalArgumentException(
                    "must be an ISO 8601 duration of whole weeks, days, hours, minutes and seconds, such as P7D or PT72H");
        }
        return new LeadTime(
                text,
                Duration.ofDays(number(clock, 1))
                        .plusHours(number(clock, 2))
                        .plusMinutes(number(clock, 3))
                        .plusSeconds(number(clock, 4)));
    }

    /**
     * The first of the given lead times that repeats the amount of an earlier one ({@code P1D} and
     * {@code PT24H} would tell the same thing at the same instant).
     *
     * @return its index, or -1
     */
    public static int firstRepeat(List<LeadTime> leadTimes) {
        Set<Duration> seen = new HashSet<>();
        for (int i = 0; i < leadTimes.size(); i++) {
            if (!seen.add(leadTimes.get(i).amount())) {
                return i;
            }
        }
        return -1;
    }

    private static long number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
