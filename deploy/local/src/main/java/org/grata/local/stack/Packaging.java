package org.grata.local.stack;

/** How the services are built. */
public enum Packaging {
    /** A jar, run by the JDK that runs this process. */
    JVM,
    /** An executable of its own, built by {@code ./grata native}. */
    NATIVE
}
