package org.grata.extraction.lexicon;

import java.util.Locale;
import java.util.Set;

/**
 * What a phrase of a lexicon stands for, in which layer it competes with others for the same words, and
 * which attributes it may have. An attribute that is not listed here is refused when a lexicon is loaded.
 */
public enum Tag {
    /**
     * A State or organisation: {@code code}, {@code form=name|capital|metonym|adjective|people}, {@code city} for
     * the English name of a capital. Of its grammar: {@code role=subject|object|genitive|owner|other} for an
     * inflected form, {@code genitive=yes|no} whether it may own what stands before it, {@code attributive=yes} for
     * a noun that stands before persons like an adjective, {@code number=one|many} of the persons an adjective
     * stands for, {@code article=yes} for a name that has an article.
     */
    STATE(Layer.MENTION, "code", "form", "city", "role", "genitive", "attributive", "number", "article"),
    /** Several States: {@code codes=EE,LV,LT}; {@code THESE} are those told last, {@code MUTUAL} is "each other". */
    STATES(Layer.MENTION, "codes", "form"),
    /**
     * A word that stands for an authority: ministry, minister, government; {@code code} if it has one,
     * {@code generic=yes} for governments in general, {@code role} as of a State; {@code staff=yes} with
     * {@code category} where those who work for it are told by it ("the men of the service").
     */
    AUTHORITY(Layer.MENTION, "code", "generic", "role", "staff", "category"),
    /** A news agency or medium. */
    MEDIUM(Layer.MENTION),
    /**
     * Persons: {@code category}, {@code number=one|many}, {@code diplomatic=yes|weak|no}, {@code count} that the
     * word implies, {@code code} of their State, {@code staff=yes} for a word that a mission may own,
     * {@code describes=yes} for one that tells more of the persons before it.
     */
    PERSON(Layer.MENTION, "category", "number", "diplomatic", "count", "code", "staff", "describes"),
    /** A mission: {@code kind}. */
    MISSION(Layer.MENTION, "kind"),
    /** A city that is no capital: {@code name} in English, {@code code} of its State if known. */
    CITY(Layer.MENTION, "name", "code"),
    /**
     * A number word: {@code value}, {@code qualifier}; {@code parts} {@code of} for a fraction, {@code article=yes}
     * for a word that is an article too, {@code definite=yes} for "both", {@code each=yes} for "two each".
     */
    NUMBER(Layer.MENTION, "value", "qualifier", "of", "parts", "article", "definite", "each"),
    /** A word before (or after) a number: {@code qualifier=about|at_least|at_most|exact|same|except|unspecified}. */
    QUALIFIER(Layer.MENTION, "qualifier"),
    /**
     * A unit of time: {@code unit=hour|day|week|month|year}; {@code single=yes} when it means one without a number,
     * {@code working=yes} for days on which ministries work, {@code ago=yes} with a word that tells how long before or
     * after something it was ("days after"), which limits nothing.
     */
    UNIT(Layer.MENTION, "unit", "single", "working", "ago"),
    /** Half of the unit beside it more: "and a half"; {@code value} where a number is told with it: "anderthalb". */
    HALF(Layer.MENTION, "value"),
    /** What is done as a rule: a duration right beside it limits nothing. */
    HABIT(Layer.MENTION),
    /**
     * The zone of a clock time: {@code zone} by its name or offset, {@code zone=seat} for the receiving State's own,
     * {@code code} of the State whose seat has it, or {@code of=before|after} for the State told beside it.
     */
    ZONE(Layer.MENTION, "zone", "code", "of"),
    /** A whole duration in words: {@code iso}. */
    DURATION(Layer.MENTION, "iso"),
    /** A month: {@code month=1..12}; {@code strict=yes} when the word alone is none. */
    MONTH(Layer.MENTION, "month", "strict"),
    /** A weekday: {@code day=1..7}, Monday first. */
    WEEKDAY(Layer.MENTION, "day"),
    /**
     * A day or moment relative to publication: {@code days=0}, {@code end=day|week|month|year}, {@code end=weekend}
     * for the last day before it, {@code clock=HH:mm};
     * {@code until=yes} when it is a limit, {@code past=yes} when it lies before, {@code ago=P1M} when that is the
     * month or year so long before, {@code season=yes} for a part of a year or month that is told after it.
     */
    DAY(Layer.MENTION, "days", "end", "until", "past", "clock", "ago", "season"),
    /**
     * A word that makes a following date a deadline, or with {@code after=yes} the one before it; {@code ago=yes} when
     * a duration after it lies back ("vor drei Tagen"), {@code clock=yes} when a number of hours after it may be a clock
     * time of the day that follows, {@code clock=hour} when the number after it is one.
     */
    UNTIL(Layer.MENTION, "qualifier", "after", "ago", "clock"),
    /** At once. */
    IMMEDIATE(Layer.MENTION),
    /**
     * A modifier that may stand between number, State and person; {@code diplomatic=yes} when it makes them members
     * of a mission, {@code participle=yes} when words of its own stand before it.
     */
    MODIFIER(Layer.MENTION, "diplomatic", "participle"),
    /**
     * A link between person, mission, State and place: {@code role=of|in|to|genitive}; {@code each=yes}: one of each,
     * {@code posted=yes} where persons work, told after a comma.
     */
    LINK(Layer.MENTION, "role", "each", "posted"),
    /**
     * A pronoun: {@code role=subject|possessive|there}, {@code number}; {@code object=yes} when it
     * cannot act, {@code possessive=yes} when it may also own.
     */
    PRONOUN(Layer.MENTION, "role", "number", "object", "possessive"),
    /** Joins two groups of persons. */
    AND(Layer.MENTION),
    /**
     * A function word; lets a bare number before it stand for persons. {@code role=article}, {@code genitive=yes};
     * {@code joins=yes} may stand before a later member of a list.
     */
    FUNCTION(Layer.MENTION, "role", "genitive", "joins"),
    /** One each, or {@code value} each. */
    EACH(Layer.MENTION, "value"),
    /** Words that look like a mention but are none. */
    NOTHING(Layer.MENTION),

    /**
     * Expels: {@code target=before|after|any|either} is where the persons stand, {@code strength=weak} only with
     * persons of a mission and a limit, {@code strength=ellipsis} only after another expulsion,
     * {@code place=after} the State after it is left ({@code leaves=yes}: also without a preposition),
     * {@code sender=subject} the State that acts is the sending one, {@code tense=past} background,
     * {@code keeps=yes} the number is of those who stay, {@code reduces=yes} staff is cut, {@code counts=yes} tells how
     * many of those told before, {@code completes=only} never tells persons of its own, {@code dates=limit} its date is
     * a limit, {@code repeats} another did the same, {@code needs=diplomat} not for persons in general,
     * {@code extends=yes} gives those told before another limit, {@code inside=limit} a day within it is a limit,
     * {@code addressee=gap} who stands in the gap is asked to call persons back, and has sent them.
     */
    TRIGGER(
            Layer.FRAME,
            "target",
            "strength",
            "place",
            "leaves",
            "sender",
            "tense",
            "keeps",
            "reduces",
            "counts",
            "completes",
            "dates",
            "repeats",
            "needs",
            "extends",
            "inside",
            "addressee"),
    /** A preposition: a State after it does not act. {@code role}; {@code works=yes} for a place where persons work. */
    OBLIQUE(Layer.CASE, "role", "works"),
    /** By: the State after it acts. */
    AGENT(Layer.CASE),
    /**
     * Starts a clause: {@code mode=cause|relative|coordinate|context|none}, {@code owner=yes} for "whose",
     * {@code noun=yes} for a reason told as a noun, {@code phrase=yes} for one that ends before the subject,
     * {@code article=yes} for a word that is an article too.
     */
    CLAUSE(Layer.FRAME, "mode", "owner", "noun", "phrase", "article"),
    /** Own recall, summons, closures: takes the persons near it away from triggers. {@code target} as of a trigger. */
    DECOY(Layer.FRAME, "target"),

    /**
     * {@code status=threatened|reversed|past|announced|none}, {@code scope=sentence|clause}; {@code denies=yes|before}
     * also takes back what was told already, {@code tally=yes} counts what many States did, unless the sentence
     * tells the parts of the number.
     */
    STATUS(Layer.CUE, "status", "scope", "denies", "tally"),
    /**
     * Why: {@code ground} as in the message; {@code opens=reason} says that a reason follows or went before, without
     * telling which ("accused of", "because").
     */
    GROUND(Layer.REASON, "ground", "opens"),
    /** Answers an act of the other side; {@code needs=act} only where that act is told too, {@code needs=told} was told before. */
    RETALIATION(Layer.CUE, "needs"),
    /** Agreed with others. */
    CONCERT(Layer.CUE),
    /** Counts those who stay. */
    REMAINING(Layer.CUE),
    /** From one number to another: as many fewer persons as lie between. {@code order=reverse|by}. */
    DIFFERENCE(Layer.CUE, "order"),
    /** One number for another: the last told holds, with {@code order=reverse} the first. */
    CORRECTION(Layer.CUE, "order"),
    /** Says, according to. */
    SPEECH(Layer.CUE),
    /** Promises an answer without saying which. */
    VOW(Layer.CUE),
    /** Whose business it is. */
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

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is.
    private final Set<String> attributes;

    Tag(Layer layer, String... attributes) {
        this.layer = layer;
        this.attributes = Set.of(attributes);
    }

    /** Names that may stand in a section of this tag. */
    public Set<String> attributes() {
        return attributes;
    }

    public Layer layer() {
        return layer;
    }

    /** The tag of this name in a section header. */
    public static Tag of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
