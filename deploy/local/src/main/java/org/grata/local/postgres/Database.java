package org.grata.local.postgres;

/** A PostgreSQL database with an administrator who may make roles and schemas in it. */
public sealed interface Database extends AutoCloseable permits EmbeddedPostgreSql, NamedPostgreSql {
    /** The administrator's access. */
    Credentials admin();

    /** One line for the user. */
    String description();

    /** Stops what was started for this database; nothing more for one that was named. */
    @Override
    void close();
}
