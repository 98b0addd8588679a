package org.grata.extraction.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.grata.extraction.lexicon.Entry;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Group.Diplomatic;
import org.grata.vocabulary.CountQualifier;
import org.grata.vocabulary.MissionKind;
import org.grata.vocabulary.PersonCategory;
import org.grata.vocabulary.StateCodes;
import org.jspecify.annotations.Nullable;

/** A group while its sides are read. */
final class GroupDraft {
    final Match head;
    int from;
    int to;
    PersonCategory category;

    @Nullable
    Integer count;

    CountQualifier qualifier = CountQualifier.EXACT;
    boolean except;
    boolean same;

    @Nullable
    Integer total;

    @Nullable
    Span number;

    final Set<String> sending = new LinkedHashSet<>();

    @Nullable
    Span sendingSpan;

    @Nullable
    String host;

    final List<MissionMention> missions = new ArrayList<>();
    Diplomatic diplomatic;
    boolean definite;
    /** Whether the head stands in quotation marks and what belongs to it outside. */
    boolean quoted;
    /** Whether the count holds for every State told. */
    boolean each;

    boolean owned;
    final boolean singular;
    final List<Span> names = new ArrayList<>();

    GroupDraft(Reading reading, Match head) {
        this.head = head;
        this.from = head.from();
        this.to = head.to();
        Entry entry = head.entry();
        this.category =
                PersonCategory.valueOf(entry.get("category", "unspecified").toUpperCase(Locale.ROOT));
        boolean people = head.tag() == Tag.STATE;
        if (head.tag() == Tag.MISSION) {
            MissionKind kind = MissionKind.valueOf(entry.get("kind", "embassy").toUpperCase(Locale.ROOT));
            this.category =
                    kind == MissionKind.CONSULATE ? PersonCategory.CONSULAR_OFFICER : PersonCategory.EMBASSY_STAFF;
        }
        this.diplomatic = people
                ? Diplomatic.WEAK
                : head.tag() == Tag.MISSION
                        ? Diplomatic.POST
                        : Diplomatic.valueOf(entry.get("diplomatic", "yes").toUpperCase(Locale.ROOT));
        this.singular = entry.is("number", "one");
        if (entry.get("count") != null) {
            count = Integer.valueOf(entry.get("count", "1"));
        }
        if (people || (head.tag() == Tag.PERSON && entry.get("code") != null)) {
            // "the nuncio" is sent by one State only.
            addSending(head);
        }
        if (head.tag() == Tag.NUMBER) {
            diplomatic = Diplomatic.WEAK;
            addNumber(
                    new Span(head.from(), head.to()),
                    entry.get("value") == null ? null : Integer.valueOf(entry.get("value", "1")),
                    entry.get("qualifier"));
        }
    }

    void addSending(Match state) {
        String codes = state.entry().get("codes");
        if (codes != null) {
            sending.addAll(Arrays.asList(codes.split(",")));
        } else if (state.entry().get("code") != null) {
            sending.add(state.entry().get("code", ""));
        }
        Span span = new Span(state.from(), state.to());
        sendingSpan = sendingSpan == null ? span : sendingSpan.with(span);
    }

    /** Takes a number; one that is told before a total makes the earlier one the total. */
    void addNumber(Span span, @Nullable Integer value, @Nullable String written) {
        if (count != null && total == null) {
            total = count;
        }
        count = value;
        number = span;
        qualify(written);
    }

    void qualify(@Nullable String written) {
        if (written == null) {
            return;
        }
        if (written.equals("except")) {
            except = true;
        } else if (written.equals("same")) {
            same = true;
        } else {
            qualifier = CountQualifier.valueOf(written.toUpperCase(Locale.ROOT));
        }
    }

    Group build() {
        Integer counted = count;
        CountQualifier how = qualifier;
        if (except && total != null && counted != null && total > counted) {
            counted = total - counted;
        } else if (except) {
            counted = null;
        }
        if (counted == null && singular && !sending.isEmpty() && sending.size() > 1) {
            counted = 1;
        } else if (counted == null && singular) {
            counted = 1;
        }
        if (counted == null && number == null && category == PersonCategory.AMBASSADOR && sending.size() > 1) {
            // Every State of a list has one ambassador.
            counted = 1;
        }
        if (same) {
            counted = null;
            how = CountQualifier.EXACT;
        } else if (counted == null || counted < 1 || how == CountQualifier.UNSPECIFIED) {
            counted = null;
            how = CountQualifier.UNSPECIFIED;
        }
        if (diplomatic == Diplomatic.POST) {
            // "four of the five consulates": missions are no persons.
            counted = null;
            how = CountQualifier.UNSPECIFIED;
        }
        if (category == PersonCategory.EMBASSY_STAFF
                && !missions.isEmpty()
                && missions.stream().allMatch(mission -> mission.kind() == MissionKind.CONSULATE)) {
            category = PersonCategory.CONSULAR_OFFICER;
        }
        if (diplomatic == Diplomatic.WEAK
                && category == PersonCategory.UNSPECIFIED
                && sending.stream().anyMatch(StateCodes::isOrganisation)) {
            // Officials of an organisation are accredited wherever they serve.
            diplomatic = Diplomatic.YES;
        }
        return new Group(
                new Span(from, to),
                new Span(head.from(), head.to()),
                category,
                counted,
                how,
                total,
                number,
                List.copyOf(sending),
                sendingSpan,
                host,
                missions,
                missions.isEmpty() || diplomatic == Diplomatic.NO || diplomatic == Diplomatic.POST
                        ? diplomatic
                        : Diplomatic.YES,
                definite,
                owned,
                singular,
                names);
    }
}
