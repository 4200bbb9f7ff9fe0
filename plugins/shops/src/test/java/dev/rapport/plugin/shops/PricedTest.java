package dev.rapport.plugin.shops;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether tax is in a price, and what of the price is goods. */
class PricedTest {

    @Test
    void whereGoodsAndShippingAreAllThatWasPaidTaxIsInside() {
        Priced order = priced("85.00", "0.00", "15.89", "85.00", "23");
        assertThat(order.tax()).isEqualTo(Priced.Tax.INSIDE);
        assertThat(order.goods()).isEqualByComparingTo("69.11");
    }

    @Test
    void whereTaxCameOnTopTheGoodsAreAsTheyStand() {
        Priced order = priced("200.00", "10.00", "18.90", "228.90", "9");
        assertThat(order.tax()).isEqualTo(Priced.Tax.OUTSIDE);
        assertThat(order.goods()).isEqualByComparingTo("200.00");
    }

    @Test
    void theRateTellsThatShippingIsNotTaxed() {
        // 66.29 * 23 / 123 = 12.40: all of the tax is of the goods.
        assertThat(priced("66.29", "3.85", "12.39", "70.14", "23").goods()).isEqualByComparingTo("53.90");
    }

    @Test
    void taxOfGoodsAndShippingIsSharedOut() {
        // 9.50 * 47.60 / 59.50 = 7.60
        assertThat(priced("47.60", "11.90", "9.50", "59.50", "19").goods()).isEqualByComparingTo("40.00");
        // Of two rates none is that of all goods.
        assertThat(priced("47.60", "11.90", "9.50", "59.50", "19", "7").goods()).isEqualByComparingTo("40.00");
    }

    @Test
    void aTipOnTopLeavesTheTaxOutside() {
        Priced order = priced("100.00", "5.00", "10.00", "120.00", "10");
        assertThat(order.tax()).isEqualTo(Priced.Tax.UNCLEAR);
        assertThat(order.goods()).isEqualByComparingTo("100.00");
    }

    @Test
    void lessThanTheSumMeansThatTaxIsInside() {
        Priced order = priced("50.00", "5.00", "9.00", "52.00", "19");
        assertThat(order.tax()).isEqualTo(Priced.Tax.UNCLEAR);
        assertThat(order.goods()).isEqualByComparingTo("41.82");
    }

    @Test
    void withoutTaxThereIsNothingToJudge() {
        assertThat(priced("1299.00", "0.00", "0.00", "1299.00").tax()).isEqualTo(Priced.Tax.NONE);
    }

    private static Priced priced(String subtotal, String shipping, String taxes, String total, String... rates) {
        return new Priced(
                new BigDecimal(subtotal),
                new BigDecimal(shipping),
                new BigDecimal(taxes),
                new BigDecimal(total),
                List.of(rates).stream().map(BigDecimal::new).toList());
    }
}
