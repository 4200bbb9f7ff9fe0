package dev.rapport.sheets.results;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people and programs call the columns of a table of orders. Two readers know such tables: that of shops, and that of lists of orders by
 * code. Each table is one's, so that none is refused because both would have it.
 */
public final class OrderHeadings {

    private static final List<String> ID = List.of(
            "order_id",
            "order id",
            "orderid",
            "order_number",
            "order number",
            "ordernumber",
            "order no",
            "order #",
            "bestellnummer");
    private static final List<String> TIME = List.of(
            "created_at",
            "created at",
            "date_created",
            "date created",
            "order_date",
            "order date",
            "orderdate",
            "date",
            "processed_at",
            "purchased_at",
            "datum",
            "day");
    private static final List<String> GOODS =
            List.of("revenue", "net_sales", "net sales", "net_revenue", "net revenue", "umsatz");
    private static final List<String> BEFORE_DISCOUNT = List.of("subtotal_price", "subtotal", "sub_total");
    private static final List<String> DISCOUNT = List.of(
            "total_discounts", "total_discount", "total discount", "discount_amount", "discount amount", "discount");
    private static final List<String> TOTAL = List.of(
            "total_price",
            "total price",
            "order_amount",
            "order amount",
            "order_total",
            "order total",
            "total",
            "amount",
            "order_value",
            "order value",
            "total_amount",
            "total amount",
            "grand_total",
            "grand total");
    private static final List<String> CODE = List.of(
            "discount_code",
            "discount code",
            "coupon_code",
            "coupon code",
            "coupon",
            "promo_code",
            "promo code",
            "voucher",
            "code used",
            "code");
    private static final List<String> STATE =
            List.of("financial_status", "financial status", "status", "order_status", "order status");

    /** What a shop says of an order, and a list of who brought it does not. */
    private static final List<String> OF_SHOP = List.of(
            "financial_status",
            "financial status",
            "status",
            "order_status",
            "order status",
            "subtotal_price",
            "subtotal",
            "utm_source",
            "utm source",
            "email",
            "customer_email",
            "customer_id",
            "quantity",
            "sku");

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
        boolean hasAmount = has(headings, GOODS) || has(headings, BEFORE_DISCOUNT) || has(headings, TOTAL);
        boolean isByCode = headings.stream().anyMatch(OrderHeadings::isCode)
                && (!has(headings, OF_SHOP) || headings.stream().anyMatch(OrderHeadings::isPartner));
        return has(headings, ID) && has(headings, TIME) && hasAmount && !isByCode;
    }

    private static boolean isPartner(String heading) {
        return words(heading).stream().anyMatch(PARTNER::contains);
    }

    private static boolean isCode(String heading) {
        Set<String> words = words(heading);
        return words.stream().anyMatch(COUPON::contains)
                || words.contains("code") && words.stream().noneMatch(CODED::contains);
    }

    private static Set<String> words(String heading) {
        return Stream.of(heading.split("[ _-]+")).collect(Collectors.toSet());
    }

    private static boolean has(Set<String> headings, List<String> names) {
        return names.stream().anyMatch(headings::contains);
    }

    /** The order's number. */
    public static String[] id() {
        return ID.toArray(String[]::new);
    }

    /** When it was placed. */
    public static String[] time() {
        return TIME.toArray(String[]::new);
    }

    /** Goods after discount. */
    public static String[] goods() {
        return GOODS.toArray(String[]::new);
    }

    /** Goods before discount. */
    public static String[] beforeDiscount() {
        return BEFORE_DISCOUNT.toArray(String[]::new);
    }

    /** What was taken off. */
    public static String[] discount() {
        return DISCOUNT.toArray(String[]::new);
    }

    /** All that was paid. */
    public static String[] total() {
        return TOTAL.toArray(String[]::new);
    }

    /** Codes. */
    public static String[] code() {
        return CODE.toArray(String[]::new);
    }

    /** Where it stands. */
    public static String[] state() {
        return STATE.toArray(String[]::new);
    }
}
