package dev.rapport.judged;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Deliverable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BasisTest {

    private static final Sourced TABLE = Sourced.UNSAID;

    @Test
    void ownPostsAreMeasuredWhateverTheUsualSponsoredRatio() {
        Assumption sponsored = Assumption.ofPack(Assumption.Kind.SPONSORED, TABLE, Value.of(0.8));
        assertThat(basis(Figure.ENGAGEMENTS, sponsored)).isEqualTo(Basis.MEASURED);
    }

    @Test
    void fewPostsAreAssumedWhereTheTableWeighsMore() {
        assertThat(basis(Figure.ENGAGEMENTS, few(0.49))).isEqualTo(Basis.MEASURED);
        assertThat(basis(Figure.ENGAGEMENTS, few(0.5))).isEqualTo(Basis.ASSUMED);
    }

    @Test
    void whatAListSaysIsStated() {
        Assumption stated = Assumption.stated(Assumption.Kind.STATED_VIEWS);
        assertThat(basis(Figure.VIEWS, stated)).isEqualTo(Basis.STATED);
        assertThat(basis(Figure.VIEWS_IN_MARKETS, stated)).isEqualTo(Basis.STATED);
        assertThat(basis(Figure.ENGAGEMENTS, stated)).isEqualTo(Basis.MEASURED);
    }

    @Test
    void ordersAreAsFirmAsTheLoosestNumberUnderThem() {
        Assumption ofCampaign = Assumption.ofCampaign(Assumption.Kind.CONVERSION_RATE, Value.of(0.02));
        Assumption ofTable = Assumption.ofPack(Assumption.Kind.CLICK_RATE, TABLE, Value.of(0.01));
        assertThat(basis(Figure.CLICKS, ofCampaign)).isEqualTo(Basis.MEASURED);
        assertThat(basis(Figure.CONVERSIONS, ofCampaign)).isEqualTo(Basis.STATED);
        assertThat(basis(Figure.ROI, ofCampaign, ofTable)).isEqualTo(Basis.ASSUMED);
    }

    @Test
    void aRateThatOwnResultsOutweighIsMeasured() {
        Assumption moved =
                Assumption.ofPack(Assumption.Kind.CLICK_RATE, TABLE, Value.of(0.01), Value.of(900.0), Value.of(500.0));
        Assumption hardly =
                Assumption.ofPack(Assumption.Kind.CLICK_RATE, TABLE, Value.of(0.01), Value.of(100.0), Value.of(500.0));
        assertThat(basis(Figure.CLICKS, moved)).isEqualTo(Basis.MEASURED);
        assertThat(basis(Figure.CLICKS, hardly)).isEqualTo(Basis.ASSUMED);
    }

    @Test
    void aFeeIsStatedAndThePacksPriceAssumed() {
        assertThat(basis(Figure.COST)).isEqualTo(Basis.STATED);
        assertThat(basis(Figure.COST, Assumption.ofPack(Assumption.Kind.FAIR_PRICE, TABLE)))
                .isEqualTo(Basis.ASSUMED);
    }

    private static Assumption few(double weight) {
        return Assumption.ofPack(Assumption.Kind.FEW_POSTS, TABLE, Value.of(3), Value.of(weight));
    }

    private static Basis basis(Figure figure, Assumption... assumptions) {
        Map<Figure, Range> figures = new EnumMap<>(Figure.class);
        for (Figure one : Figure.values()) {
            figures.put(one, new Range(1, 2, 3));
        }
        return new Forecast(
                        AccountRef.of("instagram", "", "ada"),
                        Deliverable.POST,
                        figures,
                        Optional.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        12,
                        1,
                        Optional.empty(),
                        List.of(assumptions),
                        Drivers.NONE)
                .basis(figure);
    }
}
