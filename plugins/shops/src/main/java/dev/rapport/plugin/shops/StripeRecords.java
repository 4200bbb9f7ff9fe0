package dev.rapport.plugin.shops;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.api.model.Utm;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.sheets.results.JsonFields;
import dev.rapport.sheets.results.JsonFormat;
import dev.rapport.sheets.results.ResultNotes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Payments of Stripe's interface, and the events that bring them: amounts are in the smallest unit. A payment is told by one kind of record alone. */
final class StripeRecords implements JsonFormat.RecordReader {

    static final Set<String> WRAPPERS = Set.of("data");

    private static final String SHOP = "stripe";
    private static final Set<String> KINDS = Set.of("charge", "payment_intent", "checkout.session");
    private static final Map<String, String> BEGINNINGS =
            Map.of("ch", "charge", "py", "charge", "pi", "payment_intent", "cs", "checkout.session");

    private final ResultNotes notes;
    private String kind = "";

    StripeRecords(ResultNotes notes) {
        this.notes = notes;
    }

    static boolean isPayment(JsonNode node) {
        String path = path(node);
        return !kind(path.isEmpty() ? node : Json.at(node, path)).isEmpty();
    }

    /** Where the payment is: an event has it inside. */
    private static String path(JsonNode node) {
        if (node.path("object").isObject()) {
            return "object";
        }
        return node.path("data").path("object").isObject() ? "data/object" : "";
    }

    private static String kind(JsonNode payment) {
        String said = Json.text(payment, "object");
        String id = Json.text(payment, "id");
        String kind = said.isEmpty() ? BEGINNINGS.getOrDefault(id.replaceFirst("_.*", ""), "") : said;
        boolean isPayment = KINDS.contains(kind)
                && Json.hasAll(payment, "created", "currency")
                && Json.hasAny(payment, "amount", "amount_total");
        return isPayment ? kind : "";
    }

    @Override
    public void record(JsonFields given) {
        String path = path(given.node());
        JsonFields payment = path.isEmpty() ? given : given.in(path);
        String found = kind(payment.node());
        kind = kind.isEmpty() ? found : kind;
        if (!found.equals(kind)) {
            notes.once(ReadIssue.info(
                    "other-payments",
                    "The file begins with records of the kind (" + kind + "); others, such as (" + found
                            + "), may be of the same payments and are left out. Maybe keep one kind in a file.",
                    payment.at("object")));
            return;
        }
        // A session that is open has a status of its own beside that of its payment.
        if (Stripe.isUnfinished(payment.text("status"))) {
            Stripe.unfinished(notes, payment.text("status"), payment.at("status"));
            return;
        }
        give(payment);
    }

    private void give(JsonFields payment) {
        String ofShop = payment.text("metadata/order_id", "metadata/orderId", "metadata/order_number");
        String id = ofShop.isEmpty() ? payment.text("id") : ofShop;
        String shop = ofShop.isEmpty() ? SHOP : "";
        String currency = payment.currency("currency");
        Optional<Money> total = amount(payment, currency, "amount_total", "amount");
        Optional<Money> goods = payment.has("total_details/amount_tax")
                ? total.map(sum ->
                        less(sum, payment, currency, "total_details/amount_tax", "total_details/amount_shipping"))
                : Optional.empty();
        if (goods.isEmpty()) {
            notes.once(ReadIssue.info(
                    "goods-with-tax",
                    "Payments have tax and shipping in them, and nothing says how much: they are counted whole."
                            + " Maybe also add the shop's own orders.",
                    payment.at("amount")));
        }
        Flag live = Json.flag(payment.node(), "livemode");
        Optional<Money> back = amount(payment, currency, "amount_refunded")
                .filter(sum -> sum.amount().signum() > 0);
        notes.sink()
                .order(new Order(
                        shop,
                        id,
                        payment.time("created"),
                        state(payment, back, total),
                        goods,
                        total,
                        live.isKnown() ? Flag.of(!live.isYes()) : Flag.UNKNOWN,
                        notes.customer(
                                SHOP,
                                payment.text(
                                        "billing_details/email",
                                        "customer_details/email",
                                        "customer_email",
                                        "receipt_email"),
                                payment.text("customer")),
                        Flag.UNKNOWN,
                        trace(payment),
                        Source.UNSET));
        back.ifPresent(sum -> notes.gaveBack(shop, id, back));
    }

    /** Some currencies have no smaller unit. */
    private Optional<Money> amount(JsonFields payment, String currency, String... paths) {
        Optional<Money> whole = payment.money(currency, paths);
        return payment.number(paths)
                .flatMap(number -> whole.map(money -> Money.of(
                        number.movePointLeft(Math.max(0, money.currency().getDefaultFractionDigits())),
                        money.currency().getCurrencyCode())));
    }

    private Money less(Money sum, JsonFields payment, String currency, String... paths) {
        BigDecimal left = sum.amount();
        for (String path : paths) {
            left = left.subtract(
                    amount(payment, currency, path).map(Money::amount).orElse(BigDecimal.ZERO));
        }
        return Money.of(left, currency);
    }

    private static Trace trace(JsonFields payment) {
        List<String> codes = new ArrayList<>();
        payment.node().path("metadata").properties().forEach(entry -> {
            if (Stripe.isOfCode(entry.getKey().toLowerCase(Locale.ROOT))) {
                codes.addAll(Marks.codes(entry.getValue().asText(), "[,;]"));
            }
        });
        payment.each("discounts").forEach(discount -> {
            String code = discount.text("promotion_code/code");
            if (!code.isEmpty()) {
                codes.add(code);
            }
        });
        return Trace.of()
                .codes(codes.stream().distinct().toList())
                .utm(new Utm(
                        payment.text("metadata/utm_source"),
                        payment.text("metadata/utm_medium"),
                        payment.text("metadata/utm_campaign"),
                        payment.text("metadata/utm_content"),
                        payment.text("metadata/utm_term")))
                .build();
    }

    private static OrderState state(JsonFields payment, Optional<Money> back, Optional<Money> total) {
        if (Json.flag(payment.node(), "refunded").isYes()) {
            return OrderState.REFUNDED;
        }
        if (back.isPresent()) {
            return back.equals(total) ? OrderState.REFUNDED : OrderState.PARTLY_REFUNDED;
        }
        String paid = payment.text("payment_status");
        return switch (paid.isEmpty() || payment.text("status").equals("expired") ? payment.text("status") : paid) {
            case "succeeded", "paid", "no_payment_required" -> OrderState.PAID;
            case "failed", "canceled", "expired" -> OrderState.CANCELLED;
            case "unpaid", "pending", "processing", "requires_capture" -> OrderState.PENDING;
            default -> OrderState.UNKNOWN;
        };
    }
}
