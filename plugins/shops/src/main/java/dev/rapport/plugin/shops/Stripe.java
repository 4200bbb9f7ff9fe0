package dev.rapport.plugin.shops;

import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Refund;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.api.model.Utm;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.ResultNotes;
import dev.rapport.sheets.results.TableFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Payments of Stripe's dashboard: what was paid, with tax and shipping in it. Codes stand only where the shop keeps them as metadata. */
record Stripe(ResultNotes notes) implements TableFormat.RowReader {

    static final Set<String> HEADINGS = Set.of("amount", "currency", "status");

    /** Until 2021, and since. */
    private static final String[] CREATED = {"created date (utc)", "created (utc)"};

    private static final Set<String> UNFINISHED =
            Set.of("incomplete", "requires_payment_method", "requires_confirmation", "requires_action", "open");

    private static final String SHOP = "stripe";
    private static final String METADATA = "(metadata)";

    static boolean isHead(Set<String> headings) {
        return headings.containsAll(HEADINGS)
                && Stream.of(CREATED).anyMatch(headings::contains)
                && (headings.contains("taxes on fee")
                        || headings.contains("converted amount")
                        || headings.contains("paymentintent id"));
    }

    @Override
    public void row(HeadedRow row) {
        String ofShop = metadata(row, name -> name.matches("order[ _-]?(?:id|number|no)"));
        String id = ofShop.isEmpty() ? row.get("id", "paymentintent id", "invoice number") : ofShop;
        boolean wasNeverCharged = id.isEmpty() && state(row.get("status")) == OrderState.CANCELLED;
        if (wasNeverCharged || isUnfinished(row.get("status"))) {
            unfinished(notes, row.get("status"), row.place("status"));
            return;
        }
        if (id.isEmpty()) {
            notes.noId(row.place("id"));
            return;
        }
        // The shop has the same order: without a shop's name the host can tell that it is one.
        String shop = ofShop.isEmpty() ? SHOP : "";
        String currency = notes.currency(row.get("currency"), row.place("currency"));
        notes.once(ReadIssue.info(
                "goods-with-tax",
                "Payments have tax and shipping in them, and nothing says how much: they are counted whole."
                        + " Maybe also add the shop's own orders.",
                row.place("amount")));
        String mode = row.get("mode").toLowerCase(Locale.ROOT);
        notes.sink()
                .order(new Order(
                        shop,
                        id,
                        notes.utc(row, CREATED),
                        state(row.get("status")),
                        Optional.empty(),
                        notes.money(row, currency, "amount"),
                        mode.isEmpty() ? Flag.UNKNOWN : Flag.of(mode.equals("test")),
                        notes.customer(SHOP, row.get("customer email"), row.get("customer id")),
                        Flag.UNKNOWN,
                        trace(row),
                        Source.UNSET));
        Optional<BigDecimal> back = notes.number(row, "amount refunded").filter(sum -> sum.signum() > 0);
        back.ifPresent(sum -> notes.sink()
                .refund(new Refund(
                        shop,
                        id,
                        "",
                        notes.utc(row, "refunded date (utc)"),
                        Optional.empty(),
                        notes.money(back, currency, row.place("amount refunded"), "Amount Refunded"),
                        Source.UNSET)));
    }

    /** Whether somebody only began to pay. */
    static boolean isUnfinished(String status) {
        return UNFINISHED.contains(status.strip().toLowerCase(Locale.ROOT).replace(' ', '_'));
    }

    static void unfinished(ResultNotes notes, String status, String place) {
        notes.once(ReadIssue.info(
                "unfinished-payment",
                "Payments that were begun and never made (" + status + ") are no orders and are left out.",
                place));
    }

    /** Whether a shop keeps a code under this name. */
    static boolean isOfCode(String name) {
        return name.matches(".*(?:coupon|promo|discount|voucher).*|code");
    }

    private static Trace trace(HeadedRow row) {
        String code = metadata(row, Stripe::isOfCode);
        return Trace.of()
                .codes(code.isEmpty() ? List.of() : Marks.codes(code, "[,;]"))
                .utm(new Utm(
                        utm(row, "source"),
                        utm(row, "medium"),
                        utm(row, "campaign"),
                        utm(row, "content"),
                        utm(row, "term")))
                .build();
    }

    private static String utm(HeadedRow row, String name) {
        String column = row.get("utm " + name);
        return column.isEmpty() ? metadata(row, key -> key.equals("utm_" + name)) : column;
    }

    /** What the shop keeps beside a payment, by the name that it gave it. */
    private static String metadata(HeadedRow row, Predicate<String> isNamed) {
        return row.columns().keySet().stream()
                .filter(heading -> heading.endsWith(METADATA)
                        && isNamed.test(heading.substring(0, heading.length() - METADATA.length())
                                .strip()))
                .sorted()
                .map(row::get)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static OrderState state(String status) {
        String lower = status.toLowerCase(Locale.ROOT);
        if (lower.startsWith("partial") && lower.contains("refund")) {
            return OrderState.PARTLY_REFUNDED;
        }
        return switch (lower) {
            case "paid", "succeeded" -> OrderState.PAID;
            case "refunded" -> OrderState.REFUNDED;
            case "failed", "canceled", "cancelled", "blocked", "expired" -> OrderState.CANCELLED;
            case "pending", "uncaptured", "requires_capture" -> OrderState.PENDING;
            default -> OrderState.UNKNOWN;
        };
    }
}
