package org.grata.local.postgres;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import org.grata.local.process.LocalStackException;

/** The database that the environment names; it is neither started nor stopped. */
public record NamedPostgreSql(Credentials admin) implements Database {
    private static final String WANTED =
            "GRATA_DATABASE_URL must look like postgresql://user:password@host:5432/database";

    /**
     * @param url {@code postgresql://user:password@host:port/database}, with or without {@code jdbc:}
     *     in front
     */
    public static NamedPostgreSql parse(String url) {
        URI uri;
        try {
            uri = URI.create(url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url);
        } catch (IllegalArgumentException e) {
            throw new LocalStackException(WANTED, e);
        }
        String[] userInfo = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        boolean postgres = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
        if (!postgres || uri.getHost() == null || uri.getPath().length() < 2 || userInfo.length < 2) {
            throw new LocalStackException(WANTED);
        }
        int port = uri.getPort() == -1 ? 5432 : uri.getPort();
        String jdbcUrl = "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getRawPath();
        return new NamedPostgreSql(new Credentials(jdbcUrl, decode(userInfo[0]), decode(userInfo[1])));
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public String description() {
        return "PostgreSQL named by GRATA_DATABASE_URL (" + admin + ")";
    }

    @Override
    public void close() {
        // It was not started here.
    }
}
