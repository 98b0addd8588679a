package org.grata.registry.execution;

/** How far the order to leave has been carried out, as persons tell it. */
public enum Stage {
    /** Made known, and no more is told. */
    ANNOUNCED,
    /** Notified to the sending State (VCDR art. 9(1)): the period to leave runs. */
    IN_FORCE,
    /** All who had to leave have left. */
    DEPARTED,
    /**
     * The period ended and no departure is known: the receiving State may refuse to recognise the persons as members
     * of the mission (VCDR art. 9(2)).
     */
    LAPSED
}
