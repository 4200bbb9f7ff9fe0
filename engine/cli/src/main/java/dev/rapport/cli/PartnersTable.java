package dev.rapport.cli;

import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.Reason;
import dev.rapport.judged.outcome.NextFee;
import dev.rapport.judged.outcome.Partner;
import dev.rapport.judged.outcome.Partnership;
import dev.rapport.judged.outcome.Recommendation;
import dev.rapport.judged.outcome.Status;
import dev.rapport.judged.outcome.Worked;
import dev.rapport.report.words.Sentences;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Partnerships, for people. */
final class PartnersTable {

    private final List<Partner> partners;
    private final Currency currency;

    PartnersTable(List<Partner> partners, Currency currency) {
        this.partners = partners;
        this.currency = currency;
    }

    /** @param whole whether every collaboration is shown, with the reasons */
    void print(Rows rows, boolean whole, Sentences words, Output output) {
        if (partners.isEmpty()) {
            output.line("Nothing was done with anybody before: write it into collaborations.csv"
                    + " (platform, handle, date, deliverable, cost, currency, planned, delivered, orders, revenue).");
            return;
        }
        TextTable table = new TextTable(
                List.of(
                        "creator",
                        "done",
                        "since",
                        "cost " + currency.getCurrencyCode(),
                        "return",
                        "in time",
                        "trend of CPE",
                        "recommendation",
                        "fee to break even",
                        "fee at 25 % loss"),
                1,
                3,
                4,
                5,
                6,
                8,
                9);
        partners.stream().limit(rows.most()).forEach(one -> row(table, one));
        table.print(output);
        rows.rest(partners.size(), "rapport partners --all", output);
        if (whole) {
            partners.forEach(one -> whole(one, words, output));
        }
    }

    private static void row(TextTable table, Partner one) {
        Partnership past = one.past();
        table.row(
                ScoreTable.shorten(past.creator(), 32),
                String.valueOf(past.works().size()),
                past.works().get(0).day().toString(),
                money(past.cost()),
                percent(past.roi()),
                past.due() > 0 ? past.onTime() + " of " + past.due() : "-",
                percent(past.costTrend().change()),
                said(one.recommendation()),
                fee(one.next().map(NextFee::even)),
                fee(one.next().map(NextFee::safe)));
    }

    private static void whole(Partner one, Sentences words, Output output) {
        output.line("");
        TextTable table = new TextTable(
                List.of("date", "campaign", "deliverable", "planned", "delivered", "cost", "net revenue", "return"),
                5,
                6,
                7);
        one.past().works().forEach(work -> row(table, work));
        table.print(output);
        one.reasons().stream().map(Reason::text).forEach(text -> output.line("  because " + text));
        if (!one.missing().isEmpty()) {
            output.line(
                    "  not known: " + one.missing().stream().map(words::fact).collect(Collectors.joining(", ")));
        }
    }

    private static void row(TextTable table, Worked work) {
        table.row(
                work.day().toString(),
                work.campaign().isEmpty() ? "-" : ScoreTable.shorten(work.campaign(), 28),
                work.deliverable().map(Deliverable::id).orElse("-"),
                work.planned().map(LocalDate::toString).orElse("-"),
                work.delivered()
                        .map(LocalDate::toString)
                        .orElse(work.overdue().map(Status::id).orElse("-")),
                money(work.cost()),
                money(work.actual().netRevenue()),
                percent(work.ratios().roi()));
    }

    private static String said(Recommendation recommendation) {
        return recommendation == Recommendation.UNKNOWN ? "not enough known" : recommendation.id();
    }

    private static String fee(Optional<NextFee.Price> price) {
        return price.map(NextFee.Price::fee)
                .map(Money::amount)
                .map(PartnersTable::plain)
                .orElse("-");
    }

    private static String money(Optional<BigDecimal> amount) {
        return amount.map(PartnersTable::plain).orElse("-");
    }

    private static String plain(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String percent(OptionalDouble share) {
        return share.isEmpty() ? "-" : String.format(Locale.ROOT, "%+.0f %%", 100 * share.getAsDouble());
    }
}
