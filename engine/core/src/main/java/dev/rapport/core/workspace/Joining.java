package dev.rapport.core.workspace;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Problem;
import dev.rapport.judged.Joins;
import dev.rapport.written.Problems;
import dev.rapport.written.table.ColumnName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes into creators.csv what a person decided: that accounts are one creator, or that they are not. */
public final class Joining {

    private final Path sheet;
    private final Joins joins;
    private final Set<String> creators;

    /**
     * What was written.
     *
     * @param creator id of the creator, empty when accounts were told apart
     * @param accounts all accounts that were meant
     * @param lines the new lines of creators.csv; none when it said so already
     */
    public record Written(String creator, List<AccountRef> accounts, List<SheetLines.Line> lines) {

        public Written {
            accounts = List.copyOf(accounts);
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param sheet creators.csv
     * @param joins what it says now
     * @param creators ids of all creators of the workspace
     */
    public Joining(Path sheet, Joins joins, Set<String> creators) {
        this.sheet = sheet;
        this.joins = joins;
        this.creators = Set.copyOf(creators);
    }

    /**
     * Makes accounts one creator. What creators.csv says already is not written again.
     *
     * @param accounts the accounts
     * @param id id of the creator; else that which one of them has, else the first one's handle
     * @param name name of the creator
     * @throws RapportException when the accounts belong to different creators, or the id to another
     */
    public Written join(List<AccountRef> accounts, Optional<String> id, Optional<String> name) {
        if (accounts.size() < 2) {
            throw new RapportException(Problem.error(
                    "one-account",
                    "Only one account ("
                            + accounts.stream().map(AccountRef::toString).collect(Collectors.joining())
                            + ") was named.",
                    "HANDLE",
                    "Maybe name the other one too, as platform:handle."));
        }
        Map<String, List<Joins.Join>> known = new TreeMap<>();
        accounts.forEach(account -> joins.line(account)
                .ifPresent(line -> known.computeIfAbsent(line.creator(), unused -> new ArrayList<>())
                        .add(line)));
        Optional<String> wanted = id.map(Joining::clean).filter(text -> !text.isEmpty());
        wanted.ifPresent(text -> known.putIfAbsent(text, List.of()));
        if (known.size() > 1) {
            throw new RapportException(apart(known, wanted));
        }
        String creator = known.keySet().stream().findFirst().orElseGet(() -> free(accounts.get(0)));
        requireFree(creator, accounts);
        String shown = name.map(Joining::clean).orElse("");
        List<AccountRef> missing = accounts.stream()
                .filter(account -> joins.line(account).isEmpty())
                .toList();
        if (missing.isEmpty()
                && !shown.isEmpty()
                && !joins.name(creator).orElse("").equals(shown)) {
            throw new RapportException(Problem.error(
                    "already-joined",
                    "The accounts are one creator (" + creator + ") already, so that the name (" + shown
                            + ") is not written.",
                    joins.line(accounts.get(0)).map(Joins.Join::place).orElse(""),
                    "Maybe write it into the column name of that line."));
        }
        return write(
                creator,
                accounts,
                missing.stream()
                        .map(account -> new Joins.Join(creator, account, shown, ""))
                        .toList());
    }

    /**
     * Says that accounts are different people, so that nobody suggests their join again: each gets a line with itself as the creator.
     *
     * @throws RapportException when creators.csv joins two of them
     */
    public Written apart(List<AccountRef> accounts) {
        Problems problems = new Problems();
        for (AccountRef one : accounts) {
            for (AccountRef other : accounts) {
                boolean joined =
                        joins.line(one).isPresent() && joins.creator(one).equals(joins.creator(other));
                if (one.toString().compareTo(other.toString()) < 0 && joined) {
                    problems.error(
                            "already-joined",
                            "The accounts (" + one + ") and (" + other + ") are one creator ("
                                    + joins.creator(one).orElse("") + ").",
                            joins.line(one).map(Joins.Join::place).orElse(""),
                            "Maybe delete one of their lines first.");
                }
            }
        }
        problems.throwIfErrors();
        return write(
                "",
                accounts,
                accounts.stream()
                        .filter(account -> joins.line(account).isEmpty())
                        .map(account -> new Joins.Join(account.toString(), account))
                        .toList());
    }

    private Written write(String creator, List<AccountRef> accounts, List<Joins.Join> lines) {
        return new Written(creator, accounts, lines.isEmpty() ? List.of() : append(lines));
    }

    private List<SheetLines.Line> append(List<Joins.Join> lines) {
        return SheetLines.append(
                sheet,
                List.of("creator", "platform", "handle", "id", "name", "note"),
                ColumnName::of,
                lines.stream().allMatch(line -> line.account().handle().isEmpty()) ? Set.of() : Set.of("id"),
                lines.stream()
                        .map(line -> Map.of(
                                "creator", line.creator(),
                                "platform", line.account().platform(),
                                "handle", line.account().handle(),
                                "id", line.account().id(),
                                "name", line.name()))
                        .toList());
    }

    private String free(AccountRef account) {
        String bare = account.handle().isEmpty() ? account.id() : account.handle();
        return joins.knows(bare) || creators.contains(bare) ? account.toString() : bare;
    }

    /** A creator of that id whom nobody named must not be drawn in. */
    private void requireFree(String creator, List<AccountRef> accounts) {
        boolean own = accounts.stream().anyMatch(account -> account.toString().equals(creator));
        if (creators.contains(creator) && !joins.knows(creator) && !own) {
            throw new RapportException(Problem.error(
                    "creator-taken",
                    "The id (" + creator + ") is that of another creator.",
                    "--id",
                    "Maybe choose another, or name that account too."));
        }
    }

    private static Problem apart(Map<String, List<Joins.Join>> known, Optional<String> wanted) {
        String said = known.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getValue().get(0).account() + " to (" + entry.getKey() + ") at "
                        + entry.getValue().get(0).place())
                .collect(Collectors.joining(", "));
        return Problem.error(
                "already-joined",
                "The accounts belong to another creator: " + said + "."
                        + wanted.map(text -> " They cannot also be (" + text + ").")
                                .orElse(""),
                known.values().stream()
                        .flatMap(List::stream)
                        .map(Joins.Join::place)
                        .findFirst()
                        .orElse(""),
                "Maybe delete the line that is wrong.");
    }

    private static String clean(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
