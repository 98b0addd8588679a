package org.grata.ingest.extraction.lexicon;

import java.util.Locale;

/** What a phrase of a lexicon stands for; the layer tells which phrases compete for the same words. */
public enum Tag {
    /** A State or organisation: {@code code}, {@code form=name|capital|metonym|adjective|people}. */
    STATE(Layer.MENTION),
    /** Several States: {@code codes=EE,LV,LT}. */
    STATES(Layer.MENTION),
    /** A word that stands for an authority: ministry, minister, government; {@code code} if it has one. */
    AUTHORITY(Layer.MENTION),
    /** A news agency or medium. */
    MEDIUM(Layer.MENTION),
    /** Persons: {@code category}, {@code number=one|many}, {@code diplomatic=yes|weak|no}. */
    PERSON(Layer.MENTION),
    /** A mission: {@code kind}. */
    MISSION(Layer.MENTION),
    /** A city that is no capital: {@code name} in English, {@code code} of its State if known. */
    CITY(Layer.MENTION),
    /** A number word: {@code value}, {@code qualifier}. */
    NUMBER(Layer.MENTION),
    /** A word before (or after) a number: {@code qualifier}. */
    QUALIFIER(Layer.MENTION),
    /** A unit of time: {@code unit=hour|day|week|month|year}. */
    UNIT(Layer.MENTION),
    /** A whole duration in words: {@code iso}. */
    DURATION(Layer.MENTION),
    MONTH(Layer.MENTION),
    WEEKDAY(Layer.MENTION),
    /** A day or moment relative to publication: {@code days=0}, or {@code end=day|week|month|year}. */
    DAY(Layer.MENTION),
    /** A word that makes a following date a deadline. */
    UNTIL(Layer.MENTION),
    /** At once. */
    IMMEDIATE(Layer.MENTION),
    /** A modifier that may stand between number, State and person. */
    MODIFIER(Layer.MENTION),
    /** A link between person, mission, State and place: {@code role=of|in|to}. */
    LINK(Layer.MENTION),
    /** A pronoun: {@code role=subject|possessive|there}. */
    PRONOUN(Layer.MENTION),
    /** Joins two groups of persons. */
    AND(Layer.MENTION),
    /** A function word; lets a bare number before it stand for persons. */
    FUNCTION(Layer.MENTION),
    /** One each. */
    EACH(Layer.MENTION),
    /** Words that look like a mention but are none. */
    NOTHING(Layer.MENTION),

    /** Expels: {@code target=before|after|any}, {@code strength=strong|weak}, {@code status}. */
    TRIGGER(Layer.FRAME),
    /** An oblique preposition: a State after it does not act. */
    OBLIQUE(Layer.CASE),
    /** By: the State after it acts. */
    AGENT(Layer.CASE),
    /** Starts a clause: {@code mode=cause|relative|coordinate}. */
    CLAUSE(Layer.FRAME),
    /** Own recall, summons, closures: takes the persons near it away from triggers. */
    DECOY(Layer.FRAME),

    /** {@code status=threatened|reversed|past|none}, {@code scope=sentence|clause}. */
    STATUS(Layer.CUE),
    /** {@code ground}. */
    GROUND(Layer.REASON),
    RETALIATION(Layer.CUE),
    CONCERT(Layer.CUE),
    REMAINING(Layer.CUE),
    /** From one number to another: as many fewer persons as lie between. */
    DIFFERENCE(Layer.CUE),
    SPEECH(Layer.CUE),
    VOW(Layer.CUE),
    JURISDICTION(Layer.CUE),

    /** Starts a line that is not part of the text. */
    NOISE(Layer.PAGE),
    /** Does not end a sentence although a full stop follows. */
    ABBREVIATION(Layer.PAGE);

    /** Phrases of one layer compete, the longest wins; layers are independent. */
    public enum Layer {
        MENTION,
        CASE,
        FRAME,
        CUE,
        REASON,
        PAGE
    }

    private final Layer layer;

    Tag(Layer layer) {
        this.layer = layer;
    }

    public Layer layer() {
        return layer;
    }

    static Tag of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
