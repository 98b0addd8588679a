package org.grata.notify.reminder;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

import org.grata.notify.subscription.LeadTime;
import org.grata.vocabulary.ReminderStage;
import org.jspecify.annotations.Nullable;

/**
 * Names a reminder so that the same reminder always has the same id: a UUID of version 5 (RFC 9562,
 * section 5.5), which any subscriber can compute too. The name is {@code
 * expulsionId/stage/leadTime/revision/subscriptionId} in UTF-8, UUIDs in lower case, the lead time
 * as the subscription writes it and {@code -} for none.
 */
public final class ReminderId {
    /** Chosen once at random; changing it would make every reminder look new. */
    public static final UUID NAMESPACE = UUID.fromString("8a6a1f5e-4c0f-4b57-9c5e-0d8b7c1e2f93");

    private ReminderId() {}

    public static UUID of(
            UUID expulsionId, ReminderStage stage, @Nullable LeadTime leadTime, int revision, UUID subscriptionId) {
        String name = String.join(
                "/",
                expulsionId.toString(),
                stage.name(),
                leadTime == null ? "-" : leadTime.iso(),
                Integer.toString(revision),
                subscriptionId.toString());
        return version5(name.getBytes(StandardCharsets.UTF_8));
    }

    private static UUID version5(byte[] name) {
        ByteBuffer input = ByteBuffer.allocate(16 + name.length)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .put(name);
        ByteBuffer hash = ByteBuffer.wrap(sha1().digest(input.array()));
        long high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L;
        long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
