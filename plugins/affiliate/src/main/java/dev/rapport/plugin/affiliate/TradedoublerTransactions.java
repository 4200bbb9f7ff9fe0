package dev.rapport.plugin.affiliate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Trace;
import dev.rapport.parsing.Json;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.JsonFields;
import dev.rapport.sheets.results.JsonFormat;
import dev.rapport.sheets.results.ResultNotes;
import dev.rapport.sheets.results.TableFormat;
import java.util.Set;
import java.util.stream.Stream;

/** Transactions of Tradedoubler with their names, of the interface or as a table of the same. */
final class TradedoublerTransactions implements JsonFormat.RecordReader, TableFormat.RowReader {

    static final Set<String> WRAPPERS = Set.of("items");

    private static final String[] NUMBER = {"ordernr", "order nr", "ordernumber", "order number", "order no", "order id"
    };
    private static final String[] ID = {"transactionid", "transaction id"};
    private static final String[] TIME = {
        "time of transaction", "timeoftransaction", "time of event", "transaction time"
    };
    private static final String[] EPI = {"epi", "epi1", "epi 1"};
    private static final String[] VALUE = {"ordervalue", "order value"};

    private final ResultNotes notes;
    private final Conversions conversions;

    TradedoublerTransactions(ResultNotes notes) {
        this.notes = notes;
        this.conversions = new Conversions("tradedoubler", notes);
    }

    static boolean isTransaction(JsonNode node) {
        return Json.hasAll(node, "transactionId", "timeOfTransaction", "orderValue", "status");
    }

    static boolean isHead(Set<String> headings) {
        return headings.contains("status")
                && Stream.of(EPI, VALUE, TIME)
                        .allMatch(names -> Stream.of(names).anyMatch(headings::contains));
    }

    @Override
    public void record(JsonFields record) {
        conversions.add(new Part(
                record.text("orderNr", "orderNumber", "transactionId"),
                record.time("timeOfTransaction"),
                Tradedoubler.state(record.text("status")),
                record.money(record.currency("currency", "currencyCode"), "orderValue"),
                Flag.UNKNOWN,
                Trace.of().affiliate(Part.affiliate(record.text("epi", "epi1"))).build(),
                record.place()));
    }

    @Override
    public void row(HeadedRow row) {
        String number = row.get(NUMBER);
        String status = row.get("status");
        if (status.isEmpty() && row.get(TIME).isEmpty()) {
            // the row of totals
            return;
        }
        conversions.add(new Part(
                number.isEmpty() ? row.get(ID) : number,
                notes.time(row, TIME),
                Tradedoubler.state(status),
                notes.money(row, notes.currency(row.get("currency", "currency code"), row.place("currency")), VALUE),
                Flag.UNKNOWN,
                Trace.of().affiliate(Part.affiliate(row.get(EPI))).build(),
                row.place(VALUE)));
    }

    @Override
    public void end() {
        conversions.end();
    }
}
