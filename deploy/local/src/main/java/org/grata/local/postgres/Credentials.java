package org.grata.local.postgres;

/**
 * How to reach one database.
 *
 * @param jdbcUrl without user and password
 */
public record Credentials(String jdbcUrl, String user, String password) {
    /** Says where, not with which password. */
    @Override
    public String toString() {
        return user + " at " + jdbcUrl;
    }
}
