package org.grata.notify.reminder;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
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

    private static final NameBasedGenerator IDS = Generators.nameBasedGenerator(NAMESPACE);

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
        return IDS.generate(name.getBytes(StandardCharsets.UTF_8));
    }
}
