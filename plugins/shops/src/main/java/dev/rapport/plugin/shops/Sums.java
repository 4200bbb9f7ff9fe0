package dev.rapport.plugin.shops;

import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.sheets.results.ResultNotes;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sums of an order of a shop that is not known. Whether its subtotal is before or after the discount, and whether prices have tax in
 * them, nobody says: what adds up to the total does.
 *
 * @param subtotals of each row or of the order; a shop may repeat the order's own in each row
 * @param discounts likewise
 */
record Sums(
        List<BigDecimal> subtotals,
        List<BigDecimal> discounts,
        Optional<BigDecimal> shipping,
        Optional<BigDecimal> tax,
        Optional<BigDecimal> total) {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    Sums {
        subtotals = List.copyOf(subtotals);
        discounts = List.copyOf(discounts);
    }

    /** Goods after discount, without shipping and tax; empty where the file has no subtotal. */
    Optional<BigDecimal> goods(ResultNotes notes, String order, String place) {
        Optional<BigDecimal> sum = subtotals.stream().reduce(BigDecimal::add);
        if (sum.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal off = discounts.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal first =
                discounts.stream().findFirst().orElse(BigDecimal.ZERO).abs();
        if (total.isEmpty()) {
            return sum.map(whole -> whole.subtract(off));
        }
        Set<BigDecimal> may = new LinkedHashSet<>(List.of(
                sum.get().subtract(off),
                sum.get().subtract(first),
                sum.get(),
                subtotals.get(0).subtract(first),
                subtotals.get(0)));
        Optional<Priced> fits = may.stream()
                .map(this::priced)
                .filter(Sums::addsUp)
                .findFirst()
                .or(() ->
                        may.stream().map(this::priced).filter(this::leavesRest).findFirst());
        if (fits.isPresent()) {
            fits.get().tell(notes, order, place);
            return fits.map(Priced::goods);
        }
        Priced priced = priced(sum.get().subtract(off));
        notes.once(ReadIssue.warning(
                "sums-unclear",
                "The sums of order (" + order + ") do not add up: subtotal "
                        + sum.get().toPlainString() + ", discount " + off.toPlainString() + ", shipping "
                        + priced.shipping().toPlainString() + ", taxes "
                        + priced.taxes().toPlainString() + ", total "
                        + total.get().toPlainString() + ". Goods are taken as "
                        + priced.goods().toPlainString() + ". Maybe add the shop's own export.",
                place));
        return Optional.of(priced.goods());
    }

    private Priced priced(BigDecimal subtotal) {
        return new Priced(
                subtotal,
                shipping.orElse(BigDecimal.ZERO),
                tax.orElse(BigDecimal.ZERO),
                total.orElse(BigDecimal.ZERO),
                List.of());
    }

    private static boolean addsUp(Priced priced) {
        BigDecimal sum = priced.subtotal().add(priced.shipping());
        return priced.tax() == Priced.Tax.INSIDE
                || priced.tax() == Priced.Tax.OUTSIDE
                || sum.subtract(priced.total()).abs().compareTo(CENT) <= 0;
    }

    /** Where the file has no shipping or no tax, what is not goods may be these. */
    private boolean leavesRest(Priced priced) {
        BigDecimal rest = priced.total().subtract(priced.subtotal()).subtract(priced.shipping());
        return (shipping.isEmpty() || tax.isEmpty()) && rest.compareTo(priced.taxes()) >= 0;
    }
}
