package org.grata.notify;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

import org.grata.message.Headcount;
import org.grata.notify.reminder.Expulsion;
import org.grata.notify.reminder.Expulsion.Standing;
import org.grata.vocabulary.Confirmation;
import org.grata.vocabulary.CountQualifier;
import org.jspecify.annotations.Nullable;

/** Expulsions of 29 March 2022, as notify hears of them. */
public final class Expulsions {
    public static final UUID BE_ID = UUID.fromString("0195f000-0000-7000-8000-0000000000be");
    public static final UUID CZ_ID = UUID.fromString("0195f000-0000-7000-8000-0000000000c2");
    public static final UUID NL_ID = UUID.fromString("0195f000-0000-7000-8000-000000000031");

    private Expulsions() {}

    /** Fifteen days: the last second of 13 April in Brussels. */
    public static Expulsion belgium() {
        return live(BE_ID, "BE", "Europe/Brussels", 21, OffsetDateTime.parse("2022-04-13T23:59:59+02:00"));
    }

    /** 72 hours after publication at 16:00Z. */
    public static Expulsion czechia() {
        return live(CZ_ID, "CZ", "Europe/Prague", 1, OffsetDateTime.parse("2022-04-01T18:00:00+02:00"));
    }

    /** No deadline was told. */
    public static Expulsion netherlands() {
        return live(NL_ID, "NL", "Europe/Amsterdam", 17, null);
    }

    public static Expulsion revised(Expulsion expulsion, @Nullable OffsetDateTime leaveBy) {
        return next(expulsion, expulsion.standing(), leaveBy);
    }

    public static Expulsion reversed(Expulsion expulsion) {
        return next(expulsion, Standing.REVERSED, expulsion.leaveBy());
    }

    /** As a register tells it that knows no zones. */
    public static Expulsion withoutSeatZone(Expulsion expulsion) {
        return new Expulsion(
                expulsion.id(),
                expulsion.revision(),
                expulsion.receivingState(),
                expulsion.sendingState(),
                expulsion.standing(),
                expulsion.confirmation(),
                expulsion.headcount(),
                expulsion.leaveBy(),
                null);
    }

    /** As the next revision. */
    public static Expulsion judged(Expulsion expulsion, Confirmation confirmation) {
        return new Expulsion(
                expulsion.id(),
                expulsion.revision() + 1,
                expulsion.receivingState(),
                expulsion.sendingState(),
                expulsion.standing(),
                confirmation,
                expulsion.headcount(),
                expulsion.leaveBy(),
                expulsion.seatZone());
    }

    private static Expulsion next(Expulsion expulsion, Standing standing, @Nullable OffsetDateTime leaveBy) {
        return new Expulsion(
                expulsion.id(),
                expulsion.revision() + 1,
                expulsion.receivingState(),
                expulsion.sendingState(),
                standing,
                expulsion.confirmation(),
                expulsion.headcount(),
                leaveBy,
                expulsion.seatZone());
    }

    private static Expulsion live(
            UUID id, String receivingState, String seatZone, int count, @Nullable OffsetDateTime leaveBy) {
        return new Expulsion(
                id,
                1,
                receivingState,
                "RU",
                Standing.LIVE,
                Confirmation.AUTOMATIC,
                Headcount.of(count, CountQualifier.EXACT),
                leaveBy,
                ZoneId.of(seatZone));
    }
}
