package dev.rapport.core.workspace;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Problem;
import dev.rapport.judged.Collaboration;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.ExchangeRate;
import dev.rapport.judged.Joins;
import dev.rapport.judged.Note;
import dev.rapport.judged.OwnCell;
import dev.rapport.judged.PersonDecision;
import dev.rapport.judged.Rate;
import dev.rapport.judged.Sheets;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import dev.rapport.written.WrittenMoney;
import dev.rapport.written.WrittenNumber;
import dev.rapport.written.table.ColumnName;
import dev.rapport.written.table.CsvSheet;
import dev.rapport.written.table.SafeCell;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the workspace's sheets: what people know that no export says. */
public final class SheetsReader {

    private SheetsReader() {}

    /** @param ownColumns headings of creators.csv that the rule pack declares, as {@link ColumnName} */
    public static Sheets read(Workspace workspace, Set<String> ownColumns, Problems problems) {
        List<CsvSheet.Row> creators = creators(workspace, ownColumns, problems);
        return new Sheets(
                joins(creators, problems),
                rates(workspace, problems),
                past(workspace, problems),
                said(workspace, problems),
                exchange(workspace, problems),
                own(creators, ownColumns, problems));
    }

    /** What creators.csv says of joins alone, whatever other columns it has. */
    public static Joins joins(Workspace workspace, Problems problems) {
        // Headings that a pack declares are not known here, and nothing is to be said of them.
        Problems found = new Problems();
        Joins joins = joins(CsvSheet.read(workspace.creators(), List.of(), found), found);
        problems.addAll(found.all().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList());
        return joins;
    }

    private static List<CsvSheet.Row> creators(Workspace workspace, Set<String> ownColumns, Problems problems) {
        List<String> headings = new ArrayList<>(List.of("creator", "platform", "handle", "id", "name", "note"));
        headings.addAll(ownColumns);
        return CsvSheet.read(workspace.creators(), headings, problems);
    }

    private static List<OwnCell> own(List<CsvSheet.Row> creators, Set<String> ownColumns, Problems problems) {
        List<OwnCell> own = new ArrayList<>();
        for (CsvSheet.Row row : creators) {
            boolean says =
                    ownColumns.stream().anyMatch(column -> !row.text(column).isEmpty());
            // A row with a creator was looked at for the joins already.
            Optional<AccountRef> account =
                    says ? account(row, row.text("creator").isEmpty() ? problems : new Problems()) : Optional.empty();
            for (String column : ownColumns) {
                if (account.isPresent() && !row.text(column).isEmpty()) {
                    own.add(new OwnCell(account.get(), column, row.text(column), row.place(column)));
                }
            }
        }
        return own;
    }

    private static Joins joins(List<CsvSheet.Row> creators, Problems problems) {
        List<Joins.Join> joins = new ArrayList<>();
        for (CsvSheet.Row row : creators) {
            if (!row.text("creator").isEmpty()) {
                account(row, problems)
                        .ifPresent(account -> joins.add(new Joins.Join(
                                SafeCell.read(row.text("creator")),
                                account,
                                SafeCell.read(row.text("name")),
                                row.place())));
            }
        }
        return new Joins(joins);
    }

    private static List<Rate> rates(Workspace workspace, Problems problems) {
        List<Rate> rates = new ArrayList<>();
        List<String> ids =
                Arrays.stream(Deliverable.values()).map(Deliverable::id).toList();
        for (CsvSheet.Row row : CsvSheet.read(
                workspace.sheet("rates.csv"),
                List.of("platform", "handle", "id", "deliverable", "price", "currency", "note"),
                problems)) {
            Optional<AccountRef> account = account(row, problems);
            Optional<Deliverable> deliverable = Deliverable.byId(row.text("deliverable"));
            if (deliverable.isEmpty()) {
                problems.error(
                        "unknown-deliverable",
                        "The deliverable (" + row.text("deliverable") + ") does not exist.",
                        row.place(),
                        DidYouMean.hint(row.text("deliverable"), ids, "Maybe one of " + String.join(", ", ids) + "."));
                continue;
            }
            Optional<Currency> currency = WrittenMoney.currency(row.text("currency"));
            Optional<BigDecimal> price = currency.flatMap(known -> WrittenMoney.amount(row.text("price"), known));
            // The price may name its currency itself.
            Optional<Money> fee = price.map(amount -> new Money(amount, currency.orElseThrow()))
                    .or(() ->
                            row.text("currency").isEmpty() ? WrittenMoney.parse(row.text("price")) : Optional.empty());
            if (fee.isEmpty()) {
                problems.error(
                        "bad-price",
                        "The price (" + row.text("price") + " " + row.text("currency")
                                + ") is not an amount and a currency.",
                        row.place("price"),
                        "Maybe 250.00 and EUR.");
            }
            account.ifPresent(ref -> fee.ifPresent(money -> rates.add(new Rate(ref, deliverable.get(), money))));
        }
        return rates;
    }

    private static Exchange exchange(Workspace workspace, Problems problems) {
        List<ExchangeRate> rates = new ArrayList<>();
        for (CsvSheet.Row row : CsvSheet.read(
                workspace.sheet("currencies.csv"), List.of("date", "from", "to", "rate", "note"), problems)) {
            Optional<LocalDate> date = date(row, problems);
            Optional<Currency> from = currency(row, "from", problems);
            Optional<Currency> to = currency(row, "to", problems);
            Optional<BigDecimal> rate = WrittenNumber.parse(row.text("rate")).filter(number -> number.signum() > 0);
            if (rate.isEmpty()) {
                problems.error(
                        "bad-rate",
                        "The rate (" + row.text("rate") + ") is no number above 0.",
                        row.place("rate"),
                        "Maybe 0.92: so many units of the second currency for one of the first.");
            }
            if (date.isPresent() && from.isPresent() && to.isPresent() && rate.isPresent()) {
                rates.add(new ExchangeRate(date.get(), from.get(), to.get(), rate.get()));
            }
        }
        return new Exchange(rates);
    }

    private static Optional<Currency> currency(CsvSheet.Row row, String heading, Problems problems) {
        Optional<Currency> currency = WrittenMoney.currency(row.text(heading));
        if (currency.isEmpty()) {
            problems.error(
                    "unknown-currency",
                    "The currency (" + row.text(heading) + ") does not exist.",
                    row.place(heading),
                    "Maybe its three letters, such as USD.");
        }
        return currency;
    }

    private static Optional<LocalDate> date(CsvSheet.Row row, Problems problems) {
        try {
            return Optional.of(LocalDate.parse(row.text("date")));
        } catch (DateTimeException e) {
            problems.error(
                    "bad-date",
                    "The day (" + row.text("date") + ") is not written as 2026-03-31.",
                    row.place("date"),
                    "Maybe 2026-03-31.");
            return Optional.empty();
        }
    }

    private static List<Collaboration> past(Workspace workspace, Problems problems) {
        List<Collaboration> past = new ArrayList<>();
        for (CsvSheet.Row row : CsvSheet.read(
                workspace.sheet("collaborations.csv"),
                List.of("platform", "handle", "id", "brand", "date", "deliverable", "cost", "currency", "note"),
                problems)) {
            Optional<LocalDate> date = date(row, problems);
            account(row, problems)
                    .ifPresent(ref -> date.ifPresent(day -> past.add(new Collaboration(ref, row.text("brand"), day))));
        }
        return past;
    }

    private static List<PersonDecision> said(Workspace workspace, Problems problems) {
        List<PersonDecision> said = new ArrayList<>();
        for (CsvSheet.Row row : CsvSheet.read(
                workspace.sheet("decisions.csv"),
                List.of("platform", "handle", "id", "decision", "why", "who", "date"),
                problems)) {
            String decision = row.text("decision").toLowerCase(Locale.ROOT);
            if (!List.of("approved", "rejected").contains(decision)) {
                problems.error(
                        "unknown-decision",
                        "The decision (" + row.text("decision") + ") does not exist.",
                        row.place(),
                        "Maybe approved or rejected.");
                continue;
            }
            account(row, problems)
                    .ifPresent(ref ->
                            said.add(new PersonDecision(ref, decision.equals("approved"), new Note(row.text("why")))));
        }
        return said;
    }

    private static Optional<AccountRef> account(CsvSheet.Row row, Problems problems) {
        AccountRef ref =
                AccountRef.of(row.text("platform"), SafeCell.read(row.text("id")), SafeCell.read(row.text("handle")));
        if (ref.platform().isEmpty() || !ref.isNamed()) {
            problems.error(
                    "no-account",
                    "The row names no account: platform and handle (or id) are needed.",
                    row.place(),
                    "Maybe instagram and zoe.backt.");
            return Optional.empty();
        }
        return Optional.of(ref);
    }
}
