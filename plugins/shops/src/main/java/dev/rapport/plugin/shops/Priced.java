package dev.rapport.plugin.shops;

import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Remarks;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * What an order was priced at, and what of it is goods. Whether tax is inside the prices is a property of the shop that no file says, but
 * sums do.
 *
 * @param subtotal goods after discount
 * @param shipping what sending costs
 * @param taxes all of them
 * @param total what was paid
 * @param rates of the taxes, in per cent; empty where they are unknown
 */
record Priced(BigDecimal subtotal, BigDecimal shipping, BigDecimal taxes, BigDecimal total, List<BigDecimal> rates) {

    /** Where the tax is. */
    enum Tax {
        NONE,
        INSIDE,
        OUTSIDE,
        UNCLEAR
    }

    private static final BigDecimal CENT = new BigDecimal("0.01");
    /** Shops round tax line by line. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.03");

    Priced {
        rates = List.copyOf(rates);
    }

    Tax tax() {
        if (taxes.signum() == 0) {
            return Tax.NONE;
        }
        BigDecimal without = subtotal.add(shipping);
        if (isNear(without, total, CENT)) {
            return Tax.INSIDE;
        }
        return isNear(without.add(taxes), total, CENT) ? Tax.OUTSIDE : Tax.UNCLEAR;
    }

    /** Goods after discount, without shipping and tax. */
    BigDecimal goods() {
        return switch (tax()) {
            case NONE, OUTSIDE -> subtotal;
            case INSIDE -> subtotal.subtract(taxOfGoods());
            // More was paid than the sum, such as a tip; or less, and then tax must be inside.
            case UNCLEAR ->
                total.compareTo(subtotal.add(shipping).add(taxes)) > 0 ? subtotal : subtotal.subtract(taxOfGoods());
        };
    }

    /** Goods where the file says itself whether tax is inside. */
    BigDecimal goods(boolean isInside) {
        return isInside ? subtotal.subtract(taxOfGoods()) : subtotal;
    }

    /** Some shops tax the sending and some do not: the rate tells, else the tax is shared out. */
    private BigDecimal taxOfGoods() {
        BigDecimal both = subtotal.add(shipping);
        if (shipping.signum() == 0 || both.signum() <= 0) {
            return taxes;
        }
        if (rates.size() == 1) {
            BigDecimal rate = rates.get(0);
            BigDecimal ofGoods =
                    subtotal.multiply(rate).divide(rate.add(BigDecimal.valueOf(100)), MathContext.DECIMAL64);
            if (isNear(ofGoods, taxes, ROUNDING)) {
                return taxes;
            }
        }
        return taxes.multiply(subtotal).divide(both, 2, RoundingMode.HALF_UP);
    }

    /** Says which reading was taken. */
    void tell(Remarks remarks, String order, String place) {
        switch (tax()) {
            case NONE -> {}
            case INSIDE ->
                remarks.once(ReadIssue.info(
                        "tax-inside",
                        "The prices have tax in them: of order (" + order + ") " + sum() + " = " + plain(total)
                                + ", of it tax " + plain(taxes) + ". Goods are counted without it.",
                        place));
            case OUTSIDE ->
                remarks.once(ReadIssue.info(
                        "tax-outside",
                        "The prices are without tax: of order (" + order + ") " + sum() + " + " + plain(taxes) + " = "
                                + plain(total) + ". Goods are counted as they are.",
                        place));
            case UNCLEAR ->
                remarks.once(ReadIssue.warning(
                        "tax-unclear",
                        "Whether tax is in the price of order (" + order + ") is not clear: " + sum() + ", taxes "
                                + plain(taxes) + ", total " + plain(total) + ". Goods are taken as " + plain(goods())
                                + ".",
                        place));
        }
    }

    private String sum() {
        return plain(subtotal) + " + " + plain(shipping);
    }

    private static String plain(BigDecimal amount) {
        return amount.toPlainString();
    }

    private static boolean isNear(BigDecimal one, BigDecimal other, BigDecimal distance) {
        return one.subtract(other).abs().compareTo(distance) <= 0;
    }
}
