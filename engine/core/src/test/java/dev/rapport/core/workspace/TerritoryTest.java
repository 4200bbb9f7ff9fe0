package dev.rapport.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryTest {

    @ParameterizedTest
    @CsvSource({
        "DE, DE, true",
        "DE, AT, false",
        "'DE; AT', AT, true",
        "Deutschland und Österreich, AT, true",
        "Germany and Austria, DE, true",
        "DACH, CH, true",
        "EU, CH, false",
        "Europe, CH, true",
        "EU, GB, false",
        "UK, GB, true",
        "worldwide, JP, true",
        "weltweit, JP, true",
        "Bosnia & Herzegovina, BA, true",
    })
    void aTerritoryHoldsACountryOrNot(String written, String country, boolean holds) {
        assertThat(Territory.of(written).orElseThrow().holds(country)).isEqualTo(holds);
    }

    @Test
    void withoutAWordNothingIsLimited() {
        assertThat(Territory.of("").orElseThrow().holds("JP")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Atlantis", "DE and Atlantis", "as agreed"})
    void whatCannotBeReadIsNoTerritory(String written) {
        assertThat(Territory.of(written)).isEmpty();
    }
}
