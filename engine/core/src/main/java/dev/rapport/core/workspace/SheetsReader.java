package dev.rapport.core.workspace;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Problem;
import dev.rapport.judged.Collaboration;
import dev.rapport.judged.Joins;
import dev.rapport.judged.Note;
import dev.rapport.judged.OwnCell;
import dev.rapport.judged.PersonDecision;
import dev.rapport.judged.Rate;
import dev.rapport.judged.Sheets;
import dev.rapport.written.PlatformName;
import dev.rapport.written.Problems;
import dev.rapport.written.table.CsvSheet;
import dev.rapport.written.table.SafeCell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the workspace's sheets: what people know that no export says. Every problem of every sheet is found in one pass. */
public final class SheetsReader {

    /** A column of decisions.csv that the client reads; the column "why" is the agency's. */
    private static final String FOR_CLIENT = "reason for client";

    private static final List<List<String>> ACCOUNT = List.of(List.of("platform"), List.of("handle", "id"));

    private final Workspace workspace;
    private final Problems problems;
    private final AccountCells accounts;

    private SheetsReader(Workspace workspace, Problems problems) {
        this.workspace = workspace;
        this.problems = problems;
        this.accounts = new AccountCells(problems);
    }

    /**
     * The sheets, with what is to be held against campaign and accounts.
     *
     * @param ownColumns headings of creators.csv that the rule pack declares, as {@link dev.rapport.written.table.ColumnName}
     */
    public static WrittenSheets written(Workspace workspace, Set<String> ownColumns, Problems problems) {
        SheetsReader reader = new SheetsReader(workspace, problems);
        List<CsvSheet.Row> creators = reader.creators(ownColumns);
        Joins joins = reader.joins(creators);
        Sheets sheets = new Sheets(
                joins,
                reader.rates(),
                reader.past(),
                reader.said(),
                ExchangeReader.read(workspace, problems),
                reader.own(creators, ownColumns),
                OutcomesFile.read(workspace, problems));
        return new WrittenSheets(sheets, reader.accounts.mentions());
    }

    /** What creators.csv says of joins alone, whatever other columns it has. */
    public static Joins joins(Workspace workspace, Problems problems) {
        Problems found = new Problems();
        SheetsReader reader = new SheetsReader(workspace, found);
        // Headings that a pack declares are not known here, and nothing is to be said of them.
        CsvSheet.Columns columns = new CsvSheet.Columns(
                List.of("creator", "platform", "handle", "id", "name", "note"), ACCOUNT, Optional.empty());
        Joins joins = reader.joins(CsvSheet.read(workspace.creators(), columns, found));
        problems.addAll(found.all().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList());
        return joins;
    }

    private List<CsvSheet.Row> creators(Set<String> ownColumns) {
        List<String> headings = new ArrayList<>(List.of("creator", "platform", "handle", "id", "name", "note"));
        headings.addAll(ownColumns);
        String advice = "Maybe declare it under fields: in rules/pack.yaml, and rules and reports know it.";
        return CsvSheet.read(
                workspace.creators(), new CsvSheet.Columns(headings, ACCOUNT, Optional.of(advice)), problems);
    }

    private List<OwnCell> own(List<CsvSheet.Row> creators, Set<String> ownColumns) {
        List<OwnCell> own = new ArrayList<>();
        Twice twice = new Twice(problems);
        // What a column of another name says is told where the heading is.
        boolean areAllRead = problems.all().stream().noneMatch(one -> one.code().equals("unknown-heading"));
        for (CsvSheet.Row row : creators) {
            boolean says =
                    ownColumns.stream().anyMatch(column -> !row.text(column).isEmpty());
            boolean isJoin = !row.text("creator").isEmpty();
            if (!says && isJoin) {
                continue;
            }
            if (!says && areAllRead) {
                problems.warning(
                        "no-creator",
                        "The line gives its account no creator and fills no field of the rule pack, so that it does nothing.",
                        row.place(),
                        "Maybe fill the column creator.");
            }
            // A row with a creator was looked at for the joins already.
            Optional<AccountRef> account =
                    isJoin ? AccountCells.read(row, new Problems()) : accounts.account(row, Mention.Row.CREATOR);
            for (String column : ownColumns) {
                String text = row.text(column);
                if (account.isPresent()
                        && !text.isEmpty()
                        && twice.isNew(row, key(account.get()) + " " + column, text, column)) {
                    own.add(new OwnCell(account.get(), column, text, row.place(column)));
                }
            }
        }
        return own;
    }

    private Joins joins(List<CsvSheet.Row> creators) {
        List<Joins.Join> joins = new ArrayList<>();
        Twice twice = new Twice(problems);
        CreatorNames names = new CreatorNames(problems);
        for (CsvSheet.Row row : creators) {
            String creator = SafeCell.read(row.text("creator"));
            if (!creator.isEmpty()) {
                names.take(row, creator, SafeCell.read(row.text("name")));
                accounts.account(row, Mention.Row.CREATOR)
                        .filter(account -> twice.isNew(row, key(account), creator, "creator"))
                        .ifPresent(account -> joins.add(
                                new Joins.Join(creator, account, SafeCell.read(row.text("name")), row.place())));
            }
        }
        return new Joins(joins);
    }

    private List<Rate> rates() {
        List<Rate> rates = new ArrayList<>();
        Twice twice = new Twice(problems);
        List<CsvSheet.Row> rows = rows(
                "rates.csv",
                List.of("platform", "handle", "id", "deliverable", "price", "currency", "note"),
                List.of("deliverable"),
                List.of("price"));
        boolean isBare = PriceCells.tellBare(rows, "price", problems);
        for (CsvSheet.Row row : rows) {
            if (isBare && PriceCells.isBare(row, "price")) {
                continue;
            }
            if (isNobodys(row)) {
                continue;
            }
            Optional<AccountRef> account = accounts.account(row, Mention.Row.PRICE);
            Optional<List<Deliverable>> sold = BundleCell.read(row.text("deliverable"));
            if (sold.isEmpty()) {
                PriceCells.deliverable(row, problems);
            }
            Optional<Money> fee = PriceCells.money(row, "price", problems);
            if (account.isPresent()
                    && sold.isPresent()
                    && fee.isPresent()
                    && twice.isNew(
                            row,
                            key(account.get()) + " "
                                    + sold.get().stream().map(Deliverable::id).collect(Collectors.joining(" + ")),
                            fee.get().toString(),
                            "price")) {
                if (fee.get().amount().signum() == 0) {
                    problems.warning(
                            "unlikely-number",
                            "The price (" + row.text("price") + ") says that " + account.get() + " works for nothing.",
                            row.place("price"),
                            "Maybe delete the row while the price is not known: unknown is not 0.");
                }
                rates.add(new Rate(account.get(), sold.get(), fee.get()));
            }
        }
        return rates;
    }

    private List<Collaboration> past() {
        List<Collaboration> past = new ArrayList<>();
        Twice twice = new Twice(problems);
        for (CsvSheet.Row row : rows("collaborations.csv", CollaborationRow.HEADINGS, List.of("date"))) {
            if (isNobodys(row)) {
                continue;
            }
            Optional<LocalDate> date = PriceCells.pastDay(row, problems);
            Optional<AccountRef> account = accounts.account(row, Mention.Row.COLLABORATION, row.text("brand"));
            // All that is wrong with a row is told at once, also of one that is not used.
            Collaboration read = new CollaborationRow(row, problems)
                    .of(account.orElse(AccountRef.unnamed("")), date.orElse(LocalDate.MIN));
            if (account.isPresent()
                    && date.isPresent()
                    && twice.isNew(
                            row,
                            key(account.get()) + " " + row.text("brand") + " " + date.get() + " "
                                    + row.text("deliverable"),
                            "the same",
                            "date")) {
                past.add(read);
            }
        }
        return past;
    }

    /** What was decided, the oldest first: the newest day counts. */
    private List<PersonDecision> said() {
        record Dated(LocalDate day, PersonDecision decision) {}
        List<Dated> said = new ArrayList<>();
        Twice twice = new Twice(problems);
        for (CsvSheet.Row row : rows(
                "decisions.csv",
                List.of("platform", "handle", "id", "decision", "why", FOR_CLIENT, "who", "date"),
                List.of("decision"))) {
            if (isNobodys(row)) {
                continue;
            }
            Optional<PersonDecision.Verdict> verdict = PersonDecision.Verdict.byId(row.text("decision"));
            if (verdict.isEmpty()) {
                problems.error(
                        "unknown-decision",
                        "The decision (" + row.text("decision") + ") does not exist.",
                        row.place("decision"),
                        DecisionAdvice.of(row.text("decision")));
            }
            boolean isDated = !row.text("date").isEmpty();
            Optional<LocalDate> day = isDated ? PriceCells.pastDay(row, problems) : Optional.of(LocalDate.MIN);
            Optional<AccountRef> account = accounts.account(row, Mention.Row.DECISION);
            if (account.isPresent()
                    && day.isPresent()
                    && verdict.isPresent()
                    && twice.isNew(
                            row,
                            key(account.get()) + (isDated ? " on " + day.get() : ""),
                            verdict.get().id(),
                            "decision")) {
                said.add(new Dated(
                        day.get(),
                        new PersonDecision(
                                account.get(), verdict.get(), new Note(row.text("why")), row.text(FOR_CLIENT))));
            }
        }
        return said.stream()
                .sorted(Comparator.comparing(Dated::day))
                .map(Dated::decision)
                .toList();
    }

    /** A row of sums or a note: neither handle nor id. That is told once, and not all that else is missing in it. */
    private boolean isNobodys(CsvSheet.Row row) {
        boolean isNobodys = row.text("handle").isEmpty() && row.text("id").isEmpty();
        if (isNobodys) {
            problems.error(
                    "no-account",
                    "The row names no account: platform and handle (or id) are needed.",
                    row.place(),
                    row.text("platform").isEmpty()
                                    || PlatformName.of(row.text("platform")).isPresent()
                            ? "Maybe instagram and zoe.backt."
                            : "Maybe it is a note or a row of sums: delete it.");
        }
        return isNobodys;
    }

    @SafeVarargs
    private List<CsvSheet.Row> rows(String name, List<String> headings, List<String>... needed) {
        List<List<String>> all = new ArrayList<>(ACCOUNT);
        all.addAll(List.of(needed));
        return CsvSheet.read(
                workspace.sheet(name), CsvSheet.Columns.of(headings).needing(all), problems);
    }

    /** The same for the same account: by its handle where it has one. */
    private static String key(AccountRef account) {
        return account.platform() + ":" + (account.handle().isEmpty() ? "#" + account.id() : account.handleKey());
    }
}
