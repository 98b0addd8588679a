package org.grata.extraction.mention;

import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads how many units a duration has, in whole ones and halves. */
final class Amounts {
    /** More of any unit limit nothing. */
    static final int LONGEST = 400;

    private static final int HALF_A_DAY = 12;
    private static final int HALF_A_WEEK = 7 * HALF_A_DAY;
    private static final int HALF_AN_HOUR = 30;

    private Amounts() {}

    /** The whole number at a token, in words or digits, also of "2.5" and "anderthalb". */
    static @Nullable Integer number(Reading reading, int position) {
        if (position >= reading.size()) {
            return null;
        }
        Match match = reading.at(position);
        if (match != null && (match.tag() == Tag.NUMBER || match.tag() == Tag.HALF)) {
            String value = match.entry().get("value");
            return value == null ? null : Integer.valueOf(value);
        }
        Token token = reading.token(position);
        if (token.kind() != Token.Kind.NUMBER) {
            return null;
        }
        String digits = token.norm();
        return Numerals.parse(isDecimal(digits) ? digits.substring(0, digits.length() - 2) : digits);
    }

    /** Whether the number at a token tells a half with it. */
    static boolean isHalf(Reading reading, int position) {
        Token token = reading.token(position);
        return reading.isAt(position, Tag.HALF) || (token.kind() == Token.Kind.NUMBER && isDecimal(token.norm()));
    }

    private static boolean isDecimal(String digits) {
        int mark = digits.length() - 2;
        return mark > 0 && digits.charAt(mark + 1) == '5' && (digits.charAt(mark) == '.' || digits.charAt(mark) == ',');
    }

    /** Index after words that add a half to what stands before the token; -1 if there are none. */
    static int halfEnd(Reading reading, int position) {
        Match match = reading.at(position);
        if (match != null && match.tag() == Tag.HALF && match.entry().get("value") == null) {
            return match.to();
        }
        return position < reading.size() && reading.token(position).isMark("½") ? position + 1 : -1;
    }

    static String iso(@Nullable Integer amount, boolean half, String unit) {
        if (amount == null || amount > LONGEST) {
            return Time.ENDLESS;
        }
        int halves = 2 * amount + 1;
        return switch (unit) {
            case "hour" -> half ? "PT" + HALF_AN_HOUR * halves + "M" : "PT" + amount + "H";
            case "day" -> half ? "PT" + HALF_A_DAY * halves + "H" : "P" + amount + "D";
            case "week" -> half ? "PT" + HALF_A_WEEK * halves + "H" : "P" + 7 * amount + "D";
            case "month" -> "P" + amount + (half ? "M15D" : "M");
            case "year" -> half ? "P" + 6 * halves + "M" : "P" + amount + "Y";
            default -> throw new IllegalArgumentException("unknown unit " + unit);
        };
    }

    /** Of a phrase for one unit, as in "un día y medio", half of it more. */
    static String andHalf(String iso) {
        return switch (iso) {
            case "PT24H", "P1D" -> iso(1, true, "day");
            case "P7D" -> iso(1, true, "week");
            case "P1M" -> iso(1, true, "month");
            default -> iso;
        };
    }
}
