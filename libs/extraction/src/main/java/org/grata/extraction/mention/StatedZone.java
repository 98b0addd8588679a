package org.grata.extraction.mention;

import java.time.ZoneId;
import java.util.Map;

import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.lexicon.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Words after a clock time that tell where it holds: "GMT", "Moscow time", "heure de Paris".
 *
 * @param zone null for "local time", which is that of the State that receives
 * @param to index after the last token
 */
record StatedZone(@Nullable ZoneId zone, int to) {
    private static final String SEAT = "seat";
    private static final Map<String, ZoneId> SEATS = Tables.seats();

    /** The zone that starts at the token; null if none does. */
    static @Nullable StatedZone at(Reading reading, int position) {
        Match match = reading.at(position);
        if (match == null) {
            return null;
        }
        if (match.tag() == Tag.STATE) {
            Match word = reading.at(match.to());
            return word != null && word.tag() == Tag.ZONE && word.entry().is("of", "before")
                    ? seat(match, word.to())
                    : null;
        }
        if (match.tag() != Tag.ZONE) {
            return null;
        }
        String zone = match.entry().get("zone");
        if (match.entry().is("of", "after")) {
            Match state = reading.at(match.to());
            StatedZone seat = state != null && state.tag() == Tag.STATE ? seat(state, state.to()) : null;
            if (seat != null) {
                return seat;
            }
        }
        if (zone == null) {
            return match.entry().get("code") == null ? null : seat(match, match.to());
        }
        return new StatedZone(zone.equals(SEAT) ? null : ZoneId.of(zone), match.to());
    }

    private static @Nullable StatedZone seat(Match state, int to) {
        ZoneId zone = SEATS.get(state.entry().get("code", ""));
        return zone == null ? null : new StatedZone(zone, to);
    }
}
