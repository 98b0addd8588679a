package org.grata.acceptance;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

/** Computes the id of a reminder as {@code docs/asyncapi.yaml} tells a subscriber to. */
final class ReminderIds {
    static final UUID NAMESPACE = UUID.fromString("8a6a1f5e-4c0f-4b57-9c5e-0d8b7c1e2f93");

    private ReminderIds() {}

    static UUID of(JsonNode body, String subscriptionId) {
        return named(String.join(
                "/",
                body.path("expulsionId").asText(),
                body.path("stage").asText(),
                body.path("leadTime").isNull() ? "-" : body.path("leadTime").asText(),
                body.path("revision").asText(),
                subscriptionId));
    }

    /** RFC 9562, section 5.5. */
    static UUID named(String name) {
        ByteBuffer space = ByteBuffer.allocate(16)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits());
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(space.array());
            ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
            return new UUID(
                    (hash.getLong() & 0xffff_ffff_ffff_0fffL) | 0x5000L,
                    (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
