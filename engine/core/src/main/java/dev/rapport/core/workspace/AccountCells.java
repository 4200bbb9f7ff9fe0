package dev.rapport.core.workspace;

import dev.rapport.api.model.AccountRef;
import dev.rapport.written.PlatformName;
import dev.rapport.written.Problems;
import dev.rapport.written.ProfileAddress;
import dev.rapport.written.table.CsvSheet;
import dev.rapport.written.table.SafeCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads whose row it is: platform and handle as people write them, an address of the profile included. */
final class AccountCells {

    private final List<Mention> mentions = new ArrayList<>();
    private final Problems problems;

    AccountCells(Problems problems) {
        this.problems = problems;
    }

    /** The account of a row, empty with a problem when it names none. */
    Optional<AccountRef> account(CsvSheet.Row row, Mention.Row kind) {
        return account(row, kind, "");
    }

    Optional<AccountRef> account(CsvSheet.Row row, Mention.Row kind, String says) {
        Optional<AccountRef> account = read(row, problems);
        account.ifPresent(ref -> mentions.add(new Mention(
                ref,
                row.place("platform"),
                row.place(row.text("handle").isEmpty() ? "id" : "handle"),
                says,
                row.place("brand"),
                kind)));
        return account;
    }

    /** {@code instagram:zoe.backt}, as the command line and deliverables.csv call an account. */
    private static Optional<AccountRef> withPlatform(String handle) {
        int colon = handle.indexOf(':');
        return colon < 1
                ? Optional.empty()
                : PlatformName.of(handle.substring(0, colon))
                        .map(platform -> AccountRef.of(
                                platform, "", handle.substring(colon + 1).strip()))
                        .filter(AccountRef::isNamed);
    }

    List<Mention> mentions() {
        return mentions;
    }

    static Optional<AccountRef> read(CsvSheet.Row row, Problems problems) {
        String platform = PlatformName.of(row.text("platform")).orElse(row.text("platform"));
        String handle = SafeCell.read(row.text("handle"));
        String written = SafeCell.read(row.text("id"));
        // Two accounts with the same id are one, and "n/a" is nobody's.
        String id = Placeholder.isUnknown(written) ? "" : written;
        Optional<AccountRef> linked = ProfileAddress.of(handle).or(() -> withPlatform(handle));
        if (linked.isPresent()) {
            AccountRef ref = linked.get();
            boolean differs = !platform.isEmpty() && !platform.equalsIgnoreCase(ref.platform());
            if (differs) {
                problems.error(
                        "platform-differs",
                        "The address (" + handle + ") is on " + ref.platform() + ", and the row says "
                                + row.text("platform") + ".",
                        row.place("handle"),
                        "Maybe the platform is " + ref.platform() + ".");
                return Optional.empty();
            }
            return Optional.of(AccountRef.of(ref.platform(), id.isEmpty() ? ref.id() : id, ref.handle()));
        }
        if (handle.matches("(?i)(https?://|www[.]).*")) {
            problems.error(
                    "bad-handle",
                    "The address (" + handle + ") is that of no profile.",
                    row.place("handle"),
                    "Maybe the name of the account alone, such as zoe.backt.");
            return Optional.empty();
        }
        if (handle.matches("@?[\\w.-]+(?:\\s*[;,]\\s*@?[\\w.-]+)+")) {
            problems.error(
                    "bad-handle",
                    "The cell (" + handle + ") is more than one account.",
                    row.place("handle"),
                    "Maybe a row for each of them.");
            return Optional.empty();
        }
        AccountRef ref = AccountRef.of(platform, id, handle);
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
