package org.grata.extraction.mention;

import java.util.ArrayList;
import java.util.List;

import org.grata.extraction.lexicon.Language;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Slots;
import org.grata.extraction.lexicon.Slots.Slot;
import org.grata.extraction.lexicon.Symbols;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.lexicon.Tag.Layer;
import org.grata.extraction.text.Sentence;
import org.grata.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/** A sentence with the phrases of every layer and the mentions made of them. Immutable once read. */
public final class Reading {
    private final String text;
    private final Sentence sentence;
    private final Match[] startingAt;
    private final Match[] endingAt;
    private final Match[] caseEndingAt;
    private final Match[] frameEndingAt;
    private final List<Time> times;
    private final List<Group> groups;
    private final List<Actor> actors;
    private final List<Quantity> quantities;
    private final List<Match> frames;
    private final List<Match> cues;
    private final List<Match> reasons;
    private final List<Quantity> differences;

    private Reading(String text, Sentence sentence, Language language, boolean linkless) {
        this.text = text;
        this.sentence = sentence;
        int size = sentence.tokens().size();
        startingAt = new Match[size + 1];
        endingAt = new Match[size + 1];
        Symbols symbols = language.symbols(sentence.tokens());
        for (Match match : language.matches(Layer.MENTION, symbols, Slots.NONE)) {
            startingAt[match.from()] = match;
            endingAt[match.to()] = match;
        }
        times = new TimeFinder(this).find();
        groups = new GroupFinder(this, language, linkless).find();
        quantities = new QuantityFinder(this).find();
        Slots slots = this::slotEnd;
        frames = language.matches(Layer.FRAME, symbols, slots);
        caseEndingAt = new Match[size + 1];
        for (Match match : language.matches(Layer.CASE, symbols, slots)) {
            caseEndingAt[match.headEnd()] = match;
        }
        frameEndingAt = new Match[size + 1];
        frames.forEach(frame -> frameEndingAt[frame.headEnd()] = frame);
        actors = new ActorFinder(this).find();
        cues = language.matches(Layer.CUE, symbols, slots);
        reasons = language.matches(Layer.REASON, symbols, slots);
        differences = Differences.find(this);
    }

    public static Reading of(String text, Sentence sentence, Language language) {
        return new Reading(text, sentence, language, language.hasCases());
    }

    private int slotEnd(Slot slot, int position) {
        return switch (slot) {
            case TIME -> end(times, position);
            case LIMIT -> limitEnd(position);
            case GROUP -> end(groups, position);
            case NUMBER -> end(quantities, position);
            case STATE -> stateEnd(position);
        };
    }

    /** A time that can be a limit: a duration, "at once", a date after "until". */
    private int limitEnd(int position) {
        for (Time time : times) {
            if (time.span().from() == position && time.kind() != Time.Kind.PAST) {
                return time.kind() != Time.Kind.DATE || time.until()
                        ? time.span().to()
                        : -1;
            }
        }
        return -1;
    }

    private int stateEnd(int position) {
        Match match = startingAt[position];
        return match != null && (match.tag() == Tag.STATE || match.tag() == Tag.STATES) ? match.to() : -1;
    }

    private static int end(List<? extends Mention> mentions, int position) {
        for (Mention mention : mentions) {
            if (mention.span().from() == position) {
                return mention.span().to();
            }
        }
        return -1;
    }

    public Sentence sentence() {
        return sentence;
    }

    public List<Token> tokens() {
        return sentence.tokens();
    }

    public int size() {
        return sentence.tokens().size();
    }

    public Token token(int index) {
        return sentence.tokens().get(index);
    }

    /** The phrase of the mention layer that starts at the token; null if none does. */
    public @Nullable Match at(int token) {
        return token >= 0 && token < size() ? startingAt[token] : null;
    }

    /** The phrase of the mention layer that ends before the token; null if none does. */
    public @Nullable Match before(int token) {
        return token > 0 && token <= size() ? endingAt[token] : null;
    }

    public boolean isAt(int token, Tag tag) {
        Match match = at(token);
        return match != null && match.tag() == tag;
    }

    public boolean isBefore(int token, Tag tag) {
        Match match = before(token);
        return match != null && match.tag() == tag;
    }

    public List<Time> times() {
        return times;
    }

    public List<Group> groups() {
        return groups;
    }

    public List<Actor> actors() {
        return actors;
    }

    public List<Quantity> quantities() {
        return quantities;
    }

    /** Numbers of persons fewer, as "from 41 to 8" tells them. */
    public List<Quantity> differences() {
        return differences;
    }

    public List<Match> frames() {
        return frames;
    }

    /** The preposition or the like that ends before the token; null if none does. */
    public @Nullable Match caseBefore(int token) {
        return token > 0 && token <= size() ? caseEndingAt[token] : null;
    }

    /** The frame phrase whose first part ends before the token; null if none does. */
    public @Nullable Match frameBefore(int token) {
        return token > 0 && token <= size() ? frameEndingAt[token] : null;
    }

    public List<Match> frames(Tag tag) {
        return select(frames, tag);
    }

    public List<Match> cues(Tag tag) {
        return select(cues, tag);
    }

    public List<Match> reasons() {
        return reasons;
    }

    private static List<Match> select(List<Match> matches, Tag tag) {
        List<Match> selected = new ArrayList<>();
        for (Match match : matches) {
            if (match.tag() == tag) {
                selected.add(match);
            }
        }
        return selected;
    }

    /** Words of a span as they stand in the text. */
    public String written(Span span) {
        return text.substring(token(span.from()).start(), token(span.to() - 1).end());
    }
}
