package dev.rapport.plugin.analytics;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Trace;
import dev.rapport.api.model.Utm;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Times;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.JsonFields;
import dev.rapport.sheets.results.JsonFormat;
import dev.rapport.sheets.results.ResultNotes;
import dev.rapport.sheets.results.TableFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Events of Google Analytics 4 out of BigQuery: sessions that began, and purchases, each transaction once however often its page was loaded
 * again. The source of a session is never the one that first brought the user.
 */
final class Ga4Events implements JsonFormat.RecordReader, TableFormat.RowReader {

    static final Set<String> HEADINGS = Set.of("name", "ecommerce_transaction_id", "user_pseudo_id");

    private static final List<String> PREFIXES = List.of(
            "session_traffic_source_last_click/manual_campaign/",
            "session_traffic_source_last_click/cross_channel_campaign/",
            "collected_traffic_source/manual_");

    private final ResultNotes notes;
    private final Set<String> transactions = new HashSet<>();

    Ga4Events(ResultNotes notes) {
        this.notes = notes;
    }

    static boolean isEvent(JsonNode node) {
        return Json.hasAll(node, "event_name", "event_timestamp", "event_params");
    }

    @Override
    public void end() {}

    @Override
    public void record(JsonFields event) {
        Trace trace = Seen.trace(utm(event));
        Moment time = Times.of(event.text("event_timestamp"));
        switch (event.text("event_name")) {
            case "session_start" -> Seen.clicks(notes.sink(), trace, time, Count.exact(1));
            case "purchase" -> {
                if (isNew(event.text("ecommerce/transaction_id"), event.place())) {
                    Seen.sales(notes.sink(), trace, time, Count.exact(1), revenue(event));
                }
            }
            default -> {}
        }
    }

    /** As a copier of warehouses flattens them. */
    @Override
    public void row(HeadedRow row) {
        if (!row.get("name").equals("purchase") || !isNew(row.get("ecommerce_transaction_id"), row.place("name"))) {
            return;
        }
        Utm utm = new Utm(
                row.get("collected_traffic_source_manual_source", "param_source"),
                row.get("collected_traffic_source_manual_medium", "param_medium"),
                row.get("collected_traffic_source_manual_campaign_name", "param_campaign"),
                row.get("collected_traffic_source_manual_content", "param_content"),
                row.get("param_term"));
        Seen.sales(
                notes.sink(),
                Seen.trace(utm),
                notes.utc(row, "timestamp"),
                Count.exact(1),
                notes.money(row, "USD", "ecommerce_purchase_revenue_in_usd"));
    }

    private boolean isNew(String transaction, String place) {
        String id = Seen.mark(transaction);
        if (id.isEmpty()) {
            notes.reject("no-transaction", "The purchase has no transaction_id and cannot be counted once.", place);
            return false;
        }
        return transactions.add(id);
    }

    private Optional<Money> revenue(JsonFields event) {
        String currency = parameter(event, "currency");
        return currency.isEmpty() || !event.has("ecommerce/purchase_revenue")
                ? event.money("USD", "ecommerce/purchase_revenue_in_usd")
                : event.money(notes.currency(currency, event.place()), "ecommerce/purchase_revenue");
    }

    /** Of the session's last click, else of the click that was collected, else of the event itself. */
    private static Utm utm(JsonFields event) {
        for (String prefix : PREFIXES) {
            Utm utm = utm(name -> event.text(prefix + name), "campaign_name");
            if (!utm.isEmpty()) {
                return utm;
            }
        }
        return utm(name -> parameter(event, name), "campaign");
    }

    private static Utm utm(UnaryOperator<String> said, String campaign) {
        return new Utm(
                Seen.mark(said.apply("source")),
                Seen.mark(said.apply("medium")),
                Seen.mark(said.apply(campaign)),
                Seen.mark(said.apply("content")),
                Seen.mark(said.apply("term")));
    }

    private static String parameter(JsonFields event, String key) {
        return event.each("event_params").stream()
                .filter(parameter -> parameter.text("key").equals(key))
                .map(parameter -> parameter.text("value/string_value"))
                .findFirst()
                .orElse("");
    }
}
