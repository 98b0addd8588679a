package org.grata.notify.subscription;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LeadTimeTest {
    @ParameterizedTest
    @CsvSource({
        "P7D, 604800",
        "P1W, 604800",
        "PT72H, 259200",
        "PT71H59M50S, 259190",
        "P1DT2H3M4S, 93784",
        "PT90M, 5400",
        "PT0S, 0",
        "P0D, 0",
        "P365D, 31536000",
        "PT8760H, 31536000"
    })
    void readsAmountsOfElapsedTime(String iso, long seconds) {
        assertThat(LeadTime.parse(iso)).isEqualTo(new LeadTime(iso, Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-P1D", "P-1D", "PT-1H", "-PT0S"})
    void refusesNegativeAmounts(String iso) {
        assertThatThrownBy(() -> LeadTime.parse(iso))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("must not be negative");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "PT",
                "P1DT",
                "1D",
                "P1M",
                "P1Y",
                "p1d",
                "PT1.5H",
                "PT0.5S",
                "P1W2D",
                "PT1M1H",
                " P1D",
                "P1D ",
                "PT٣H",
                "PT99999999999999999999S",
                "tomorrow"
            })
    void refusesWhatIsNoAmountOfTime(String text) {
        assertThatThrownBy(() -> LeadTime.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("must be an ISO 8601 duration");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P366D", "P365DT1S", "P53W", "P99999D", "PT999999H"})
    void refusesMoreThanAYear(String iso) {
        assertThatThrownBy(() -> LeadTime.parse(iso))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("must lie between PT0S and P365D: " + iso);
    }

    @Test
    void findsTheSameAmountUnderAnotherSpelling() {
        assertThat(LeadTime.firstRepeat(leads("P7D", "PT24H", "P1D", "P7D"))).isEqualTo(2);
        assertThat(LeadTime.firstRepeat(leads("P7D", "PT24H"))).isEqualTo(-1);
        assertThat(LeadTime.firstRepeat(List.of())).isEqualTo(-1);
    }

    @Test
    void hasFourDefaults() {
        assertThat(LeadTime.DEFAULTS).extracting(LeadTime::iso).containsExactly("P7D", "PT72H", "PT24H", "PT0S");
    }

    private static List<LeadTime> leads(String... isos) {
        return Stream.of(isos).map(LeadTime::parse).toList();
    }
}
