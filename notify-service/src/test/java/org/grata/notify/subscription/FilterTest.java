package org.grata.notify.subscription;

import java.util.List;

import org.grata.vocabulary.Confirmation;
import org.grata.vocabulary.ReminderStage;
import org.grata.vocabulary.StateCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FilterTest {
    @ParameterizedTest
    @EnumSource
    void emptyListsWantEverything(ReminderStage stage) {
        assertThat(Filter.everything().wants(stage)).isTrue();
        assertThat(Filter.everything().concerns("BE", "RU")).isTrue();
    }

    @Test
    void listsNarrowTogether() {
        Filter filter = new Filter(List.of("BE", "NL"), List.of("RU"), List.of(ReminderStage.LEAD), false);

        assertThat(filter.concerns("BE", "RU")).isTrue();
        assertThat(filter.concerns("NL", "RU")).isTrue();
        assertThat(filter.concerns("CZ", "RU")).isFalse();
        assertThat(filter.concerns("BE", "BY")).isFalse();
        assertThat(filter.wants(ReminderStage.LEAD)).isTrue();
        assertThat(filter.wants(ReminderStage.EXPIRED)).isFalse();
    }

    @Test
    void whatIsNotConfirmedIsToldToThoseWhoWantItAndWhatIsRejectedToNobody() {
        Filter unconfirmedToo = new Filter(List.of(), List.of(), List.of(), true);
        assertThat(Confirmation.values())
                .filteredOn(Filter.everything()::relies)
                .containsExactly(Confirmation.AUTOMATIC, Confirmation.CONFIRMED);
        assertThat(Confirmation.values())
                .filteredOn(unconfirmedToo::relies)
                .containsExactly(Confirmation.UNCONFIRMED, Confirmation.AUTOMATIC, Confirmation.CONFIRMED);
    }

    @Test
    void dropsRepeats() {
        assertThat(new Filter(List.of("BE", "NL", "BE"), List.of(), List.of(), false).receivingStates())
                .containsExactly("BE", "NL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BE", "RU", "XK", "EU", "NATO", "UN", "OSCE"})
    void knowsStatesAndOrganisations(String code) {
        assertThat(StateCodes.isKnown(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "be", "XX", "BEL", "UK", "EUR", " BE"})
    void knowsNoOtherCode(String code) {
        assertThat(StateCodes.isKnown(code)).isFalse();
    }
}
