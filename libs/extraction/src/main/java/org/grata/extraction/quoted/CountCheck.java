package org.grata.extraction.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.grata.extraction.RuleExtractor;
import org.grata.extraction.event.Context;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Quantity;
import org.grata.extraction.mention.Span;
import org.grata.extraction.quoted.Doubt.Reason;
import org.grata.extraction.quoted.QuoteFinder.Place;
import org.grata.extraction.text.Token;
import org.grata.message.Headcount;
import org.grata.message.Remaining;
import org.grata.vocabulary.CountQualifier;
import org.jspecify.annotations.Nullable;

/** Whether our parsers read a number of persons from words. */
final class CountCheck {
    private static final String HEADCOUNT = "headcount";
    private static final String REMAINING = "remaining";
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

    private final RuleExtractor rules;
    private final Context context;

    CountCheck(RuleExtractor rules, Context context) {
        this.rules = rules;
        this.context = context;
    }

    /** A number that words tell. */
    record Counted(int count, CountQualifier qualifier) {}

    /** How many must leave; unspecified, and doubted, when the words do not tell this number. */
    Headcount headcount(@Nullable Quoted<Integer> told, Review review) {
        Counted number = told == null ? null : number(HEADCOUNT, told, true, review);
        return number == null ? Headcount.unspecified() : Headcount.of(number.count(), number.qualifier());
    }

    /** How many stay; null, and doubted, when the words do not tell this number. */
    @Nullable
    Remaining remaining(@Nullable Quoted<Integer> told, Review review) {
        Counted number = told == null ? null : number(REMAINING, told, false, review);
        return number == null ? null : new Remaining(number.count(), null);
    }

    private @Nullable Counted number(String field, Quoted<Integer> told, boolean leaving, Review review) {
        Optional<Place> place = review.place(field, told.quote());
        if (place.isEmpty()) {
            return null;
        }
        List<Counted> numbers = numbers(place.get(), leaving, told.value());
        for (Counted number : numbers) {
            if (number.count() == told.value()) {
                review.cite(field, place.get());
                return number;
            }
        }
        review.doubt(field, numbers.isEmpty() ? Reason.TELLS_NOTHING : Reason.TELLS_OTHERWISE);
        return null;
    }

    /**
     * Numbers that the words tell, where they stand or else alone.
     *
     * @param leaving whether "from 41 to 8" tells 33, not one of both
     * @param sought words that tell it where they stand need not be read alone
     */
    List<Counted> numbers(Place place, boolean leaving, int sought) {
        List<Counted> numbers = numbers(Words.at(context, place), leaving);
        if (numbers.stream().anyMatch(number -> number.count() == sought)) {
            return numbers;
        }
        List<Counted> all = new ArrayList<>(numbers);
        all.addAll(numbers(Words.alone(rules, context, place), leaving));
        return all;
    }

    private static List<Counted> numbers(List<Words> words, boolean leaving) {
        List<Counted> numbers = new ArrayList<>();
        for (Words part : words) {
            List<Counted> differences = leaving ? differences(part) : List.of();
            numbers.addAll(differences.isEmpty() ? told(part) : differences);
        }
        return numbers;
    }

    private static List<Counted> differences(Words words) {
        return words.reading().differences().stream()
                .filter(difference -> words.span().contains(difference.span()))
                .map(difference -> new Counted(difference.count(), difference.qualifier()))
                .toList();
    }

    private static List<Counted> told(Words words) {
        List<Counted> persons = new ArrayList<>();
        for (Group group : words.reading().groups()) {
            Integer count = group.count();
            Span telling = group.number() == null ? group.head() : group.number();
            if (count != null && telling.overlaps(words.span())) {
                persons.add(new Counted(count, group.qualifier()));
            }
        }
        for (Quantity quantity : words.reading().quantities()) {
            if (quantity.span().overlaps(words.span())) {
                persons.add(new Counted(quantity.count(), quantity.qualifier()));
            }
        }
        if (persons.isEmpty()) {
            return bare(words);
        }
        if (persons.size() > 1) {
            persons.add(sum(persons));
        }
        return persons;
    }

    /** "the ambassador and two attachés": whoever is told together leaves together. */
    private static Counted sum(List<Counted> persons) {
        int sum = persons.stream().mapToInt(Counted::count).sum();
        CountQualifier qualifier = persons.stream()
                .map(Counted::qualifier)
                .filter(one -> one != CountQualifier.EXACT)
                .findFirst()
                .orElse(CountQualifier.EXACT);
        return new Counted(sum, qualifier);
    }

    /** Numbers before a noun that no rule takes for persons: "eleven accredited envoys", "15 spies". */
    private static List<Counted> bare(Words words) {
        List<Counted> numbers = new ArrayList<>();
        for (int i = words.span().from(); i < words.span().to(); i++) {
            int position = i;
            if (words.reading().times().stream().anyMatch(time -> time.span().contains(position))) {
                continue;
            }
            Match match = words.reading().at(i);
            Token token = words.reading().token(i);
            if (match != null && match.tag() == Tag.NUMBER) {
                add(match.entry().get("value"), match.entry().get("qualifier"), numbers);
            } else if (match == null && DIGITS.matcher(token.norm()).matches()) {
                add(token.norm(), null, numbers);
            }
        }
        return numbers;
    }

    private static void add(@Nullable String value, @Nullable String written, List<Counted> numbers) {
        if (value == null || Integer.parseInt(value) < 1) {
            return;
        }
        CountQualifier qualifier = CountQualifier.EXACT;
        for (CountQualifier known : List.of(CountQualifier.ABOUT, CountQualifier.AT_LEAST, CountQualifier.AT_MOST)) {
            qualifier = known.name().toLowerCase(Locale.ROOT).equals(written) ? known : qualifier;
        }
        numbers.add(new Counted(Integer.parseInt(value), qualifier));
    }
}
