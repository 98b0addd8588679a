package org.grata.registry.expulsion;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.PersonCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.reversed;
import static org.grata.registry.expulsion.Resolutions.NOW;
import static org.grata.registry.expulsion.Resolutions.days;

/** Orders that are known, a reversal told a day later, and what is decided about it. */
final class Withdrawals {
    private Withdrawals() {}

    static Expulsion known(Measures measure) {
        return known(measure, 1);
    }

    /** The number tells known orders apart; they are published a second apart. */
    static Expulsion known(Measures measure, int number) {
        return known(measure, number, AFTERNOON.plusSeconds(number));
    }

    static Expulsion known(Measures measure, int number, Instant publishedAt) {
        return Expulsion.record(new UUID(3, number), measure.report(number, publishedAt), NOW);
    }

    static Measures reversal() {
        return reversed("RS", "ME").category(PersonCategory.UNSPECIFIED).on(null);
    }

    static Withdrawal withdrawal(Report report, Expulsion... known) {
        return new Resolution(List.of(known), Set.of()).withdrawal(report, NOW);
    }

    static Withdrawal withdrawal(Measures reversal, Expulsion... known) {
        return withdrawal(reversal.report(20, days(1)), known);
    }

    static void assertReverses(Withdrawal withdrawal, Expulsion meant) {
        assertThat(withdrawal).isInstanceOfSatisfying(Withdrawal.Decided.class, decided -> {
            assertThat(decided.reverses().before()).isEqualTo(meant);
            assertThat(decided.reverses().after().status()).isEqualTo(MeasureStatus.REVERSED);
        });
    }

    static void assertUndecided(Withdrawal withdrawal, Expulsion... candidates) {
        List<UUID> ids = List.of(candidates).stream().map(Expulsion::id).toList();
        assertThat(withdrawal).isEqualTo(new Withdrawal.Undecided(ids));
    }
}
