package dev.rapport.sheets.results;

import dev.rapport.sheets.Folded;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whose a table of orders is. Two readers know such tables: that of shops, and that of lists of orders by code. Each table is one's, so that
 * none is refused because both would have it.
 */
public final class OrderHeadings {

    /** What a shop says of an order, and a list of who brought it does not. */
    private static final List<OrderPart> OF_SHOP =
            List.of(OrderPart.STATE, OrderPart.SUBTOTAL, OrderPart.EMAIL, OrderPart.CUSTOMER);

    private static final Set<String> ALSO_OF_SHOP = Set.of("utmsource", "quantity", "sku");

    /** What is said of what went back, and no order is. */
    private static final Set<String> OF_REFUNDS =
            Set.of("refundid", "refundreason", "returnid", "returnreason", "refunddate");

    private static final Set<String> COUPON = Set.of(
            "coupon",
            "coupons",
            "voucher",
            "promo",
            "gutschein",
            "gutscheincode",
            "rabattcode",
            "cupom",
            "cupon",
            "codice");

    /** What has a code and is no coupon. */
    private static final Set<String> CODED = Set.of(
            "country",
            "currency",
            "zip",
            "postal",
            "post",
            "state",
            "province",
            "region",
            "product",
            "item",
            "language");

    private static final Set<String> PARTNER = Set.of("influencer", "creator", "affiliate", "partner", "ambassador");

    private OrderHeadings() {}

    /** Whether it is a shop's table: a number, a day and an amount, and where it has codes, what else only a shop knows. */
    public static boolean areOfShop(Set<String> headings) {
        boolean hasAmount = Stream.of(OrderPart.GOODS, OrderPart.SUBTOTAL, OrderPart.TOTAL)
                .anyMatch(part -> part.isAmong(headings));
        boolean isByCode = headings.stream().anyMatch(OrderHeadings::isCode)
                && (!isOfShop(headings) || headings.stream().anyMatch(OrderHeadings::isPartner));
        boolean areRefunds = headings.stream().map(OrderPart::folded).anyMatch(OF_REFUNDS::contains);
        return OrderPart.ID.isAmong(headings)
                && OrderPart.TIME.isAmong(headings)
                && hasAmount
                && !isByCode
                && !areRefunds;
    }

    private static boolean isOfShop(Set<String> headings) {
        return OF_SHOP.stream().anyMatch(part -> part.isAmong(headings))
                || headings.stream().map(OrderPart::folded).anyMatch(ALSO_OF_SHOP::contains);
    }

    private static boolean isPartner(String heading) {
        return Folded.words(heading).stream().anyMatch(PARTNER::contains);
    }

    private static boolean isCode(String heading) {
        List<String> words = Folded.words(heading);
        return words.stream().anyMatch(COUPON::contains)
                || words.contains("code") && words.stream().noneMatch(CODED::contains);
    }
}
