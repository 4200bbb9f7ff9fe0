package dev.rapport.plugin.affiliate;

import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Trace;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.ResultNotes;
import dev.rapport.sheets.results.TableFormat;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders that creators brought to a shop on TikTok: a row for each product of an order, the day before the month. */
final class TikTokShop implements TableFormat.RowReader {

    static final Set<String> HEADINGS =
            Set.of("order id", "sku id", "payment amount", "creator username", "content id");

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?:[ ,]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?");
    private static final Pattern POST = Pattern.compile("[0-9]{10,25}");

    private final ResultNotes notes;
    private final Conversions conversions;

    TikTokShop(ResultNotes notes) {
        this.notes = notes;
        this.conversions = new Conversions("tiktok shop", notes);
    }

    @Override
    public void row(HeadedRow row) {
        String creator = row.get("creator username").replaceFirst("^@", "");
        String content = row.get("content id");
        boolean isPost = row.get("content type").equalsIgnoreCase("video")
                && POST.matcher(content).matches()
                && !creator.isEmpty();
        conversions.add(new Part(
                row.get("order id"),
                time(row),
                state(row),
                notes.money(row, notes.currency(row.get("currency"), row.place("currency")), "payment amount"),
                Flag.UNKNOWN,
                Trace.of()
                        .creator(creator)
                        .platform("tiktok")
                        .affiliate(Part.affiliate(creator))
                        .permalink(isPost ? "https://www.tiktok.com/@" + creator + "/video/" + content : "")
                        .build(),
                row.place("order id")));
    }

    @Override
    public void end() {
        conversions.end();
    }

    private static OrderState state(HeadedRow row) {
        String status = row.get("order status").toLowerCase(Locale.ROOT);
        if (status.startsWith("cancel") || status.equals("ineligible")) {
            return OrderState.CANCELLED;
        }
        String back = row.get("fully returned or refunded", "fully refunded").toLowerCase(Locale.ROOT);
        if (back.equals("yes") || back.equals("true")) {
            return OrderState.REFUNDED;
        }
        return switch (status) {
            case "completed", "settled", "delivered", "shipped", "to ship", "awaiting shipment", "in transit" ->
                OrderState.PAID;
            case "unpaid", "pending", "on hold" -> OrderState.PENDING;
            default -> OrderState.UNKNOWN;
        };
    }

    private Moment time(HeadedRow row) {
        String cell = row.get("time created");
        Matcher time = DAY_FIRST.matcher(cell);
        if (!time.matches()) {
            return notes.time(row, "time created");
        }
        try {
            LocalDateTime local = LocalDateTime.of(
                    Integer.parseInt(time.group(3)),
                    Integer.parseInt(time.group(2)),
                    Integer.parseInt(time.group(1)),
                    time.group(4) == null ? 0 : Integer.parseInt(time.group(4)),
                    time.group(5) == null ? 0 : Integer.parseInt(time.group(5)),
                    time.group(6) == null ? 0 : Integer.parseInt(time.group(6)));
            return notes.settle(Moment.local(local), cell, row.place("time created"), "Time Created");
        } catch (DateTimeException noSuchTime) {
            return notes.settle(Moment.unknown(), cell, row.place("time created"), "Time Created");
        }
    }
}
