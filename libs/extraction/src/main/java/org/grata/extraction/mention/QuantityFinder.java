package org.grata.extraction.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.text.Token;
import org.grata.vocabulary.CountQualifier;
import org.jspecify.annotations.Nullable;

/** Finds numbers that stand alone for persons. A number before an unknown noun is not one. */
final class QuantityFinder {
    private final Reading reading;
    /** Tokens of groups and times. */
    private final BitSet taken;

    QuantityFinder(Reading reading) {
        this.reading = reading;
        taken = Mention.tokens(reading.groups());
        taken.or(Mention.tokens(reading.times()));
    }

    List<Quantity> find() {
        List<Quantity> quantities = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            Quantity quantity = taken.get(i) ? null : at(i);
            if (quantity != null) {
                quantities.add(quantity);
                i = quantity.span().to() - 1;
            }
        }
        return List.copyOf(quantities);
    }

    private @Nullable Quantity at(int position) {
        Integer value;
        int end;
        CountQualifier qualifier = CountQualifier.EXACT;
        Match match = reading.at(position);
        if (match != null && match.tag() == Tag.EACH && match.entry().get("value") != null && !followsGroup(position)) {
            int one = Integer.parseInt(match.entry().get("value", "1"));
            return new Quantity(new Span(position, match.to()), one, CountQualifier.EXACT, true, false, false);
        }
        if (match != null && match.tag() == Tag.NUMBER) {
            if (match.entry().is("article", "yes") && !reading.isAt(match.to(), Tag.EACH)) {
                return null;
            }
            String written = match.entry().get("value");
            value = written == null ? null : Integer.valueOf(written);
            qualifier = qualifier(match, qualifier);
            end = match.to();
        } else if (match == null && reading.token(position).kind() == Token.Kind.NUMBER) {
            value = Numerals.parse(reading.token(position).norm());
            end = position + 1;
        } else {
            return null;
        }
        if (value == null || value < 1 || value > 2000 || value >= 1900 || taken.get(end - 1) || !standsAlone(end)) {
            return null;
        }
        int from = position;
        Match before = reading.before(position);
        if (before != null && isQualifier(before)) {
            qualifier = qualifier(before, qualifier);
            from = before.from();
            before = reading.before(from);
        }
        while (before != null && before.tag() == Tag.MODIFIER) {
            before = reading.before(before.from());
        }
        boolean definite =
                before != null && (isArticle(before) || before.entry().is("definite", "yes"));
        Match after = reading.at(end);
        boolean each = (after != null && after.tag() == Tag.EACH) || (before != null && before.tag() == Tag.EACH);
        return new Quantity(new Span(from, end), value, qualifier, each, definite, false);
    }

    private static boolean isArticle(Match match) {
        return match.tag() == Tag.FUNCTION && match.entry().is("role", "article");
    }

    /** A word of limit may limit a number as well as a time: "hasta cinco". */
    private static boolean isQualifier(Match match) {
        return match.tag() == Tag.QUALIFIER
                || (match.tag() == Tag.UNTIL && match.entry().get("qualifier") != null);
    }

    /**
     * "the counsellors, one from each": says how many the persons before are. The comma may follow the
     * end of the verb: "weist die Attachés Chiles und Perus aus, je einen".
     */
    private boolean followsGroup(int position) {
        boolean comma = position > 0 && reading.token(position - 1).isMark(",");
        int end = comma ? position - 1 : position;
        return reading.groups().stream()
                .map(group -> group.span().to())
                .anyMatch(last -> last == end || (comma && last == end - 1));
    }

    private static CountQualifier qualifier(Match match, CountQualifier otherwise) {
        String written = match.entry().get("qualifier");
        if (written == null || written.equals("except") || written.equals("same")) {
            return otherwise;
        }
        return CountQualifier.valueOf(written.toUpperCase(Locale.ROOT));
    }

    private boolean standsAlone(int end) {
        if (end >= reading.size()) {
            return true;
        }
        Token next = reading.token(end);
        if (next.kind() == Token.Kind.MARK) {
            return !next.norm().equals("%")
                    && !next.norm().equals("$")
                    && !next.norm().equals("€");
        }
        Match match = reading.at(end);
        if (reading.times().stream().anyMatch(time -> time.span().from() == end)) {
            return true;
        }
        if (match == null) {
            return false;
        }
        return switch (match.tag()) {
            case FUNCTION, EACH, AND, LINK, UNTIL, PRONOUN, IMMEDIATE, MODIFIER -> true;
            case DAY -> match.entry().get("days") != null;
            case WEEKDAY -> true;
            default -> false;
        };
    }
}
