package dev.rapport.cli;

import dev.rapport.api.model.AccountRef;
import dev.rapport.core.forget.Forgetting;
import dev.rapport.core.forget.Remains;
import dev.rapport.core.forget.StoreProof;
import dev.rapport.core.store.Erased;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of forgetting a creator, for people. */
final class ForgettingText {

    private static final Map<Remains.Kind, String> HEADINGS = new EnumMap<>(Map.of(
            Remains.Kind.EXPORT,
            "Raw files that still hold the creator. The next import leaves the creator out of them; delete them to be rid of them:",
            Remains.Kind.SHEET,
            "Lines of your sheets that name the creator. Delete them yourself:",
            Remains.Kind.REPORT,
            "Reports that name the creator. Make them again with rapport run, or delete them:",
            Remains.Kind.OTHER,
            "Other files that name the creator:",
            Remains.Kind.CLOSED,
            "Files that cannot be looked into. Make them again, or delete them, if they are older than this:"));

    private ForgettingText() {}

    /** @param where the option that names the workspace, as a command that is shown must have it */
    static void print(Forgetting done, boolean dryRun, String where, Output output) {
        Erased erased = done.erased();
        String accounts = done.accounts().stream().map(AccountRef::toString).collect(Collectors.joining(", "));
        if (done.accounts().isEmpty()) {
            output.line(done.creator() + " was forgotten before.");
        } else {
            output.line((dryRun ? "Would erase " : "Erased ") + done.creator() + " (" + accounts + ") from the store: "
                    + counts(erased) + ".");
        }
        done.proof().ifPresent(proof -> print(proof, output));
        for (Remains.Kind kind : Remains.Kind.values()) {
            List<Remains> of = done.remains().stream()
                    .filter(remains -> remains.kind() == kind)
                    .toList();
            if (!of.isEmpty()) {
                output.line("");
                output.line(HEADINGS.getOrDefault(kind, ""));
                of.forEach(remains -> output.line("  " + line(remains)));
            }
        }
        if (!dryRun) {
            output.line("");
            output.line("Imports leave the creator out from now on, by salted hashes that name nobody. "
                    + ShellCommand.of("rapport creators forget --undo" + where, List.of(done.creator()))
                    + " takes that back.");
        }
    }

    private static String counts(Erased erased) {
        String counts = Stream.of(
                        count(erased.profiles(), "state of the profile", "states of the profile"),
                        count(erased.posts(), "record of a post", "records of posts"),
                        count(erased.comments(), "comment", "comments"),
                        count(erased.audience(), "audience snapshot", "audience snapshots"),
                        count(erased.followers(), "follower count", "follower counts"),
                        count(erased.mentions(), "mention by others", "mentions by others"))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(", "));
        String places = Stream.of(
                        count(erased.files(), "imported file", "imported files"),
                        count(erased.runs(), "recorded run", "recorded runs"))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(" and "));
        return counts + (places.isEmpty() ? "" : "; in " + places);
    }

    private static String count(long number, String one, String many) {
        return number == 0 ? "" : number + " " + (number == 1 ? one : many);
    }

    private static void print(StoreProof proof, Output output) {
        output.line("");
        output.line("Proof: searched " + Counted.of(proof.rows(), "row", "rows") + " of the store, unpacked, and "
                + Counted.of(proof.files().size(), "file", "files")
                + " of .rapport/ byte by byte, for (" + String.join(", ", proof.words()) + ") and for "
                + Counted.of(proof.traces(), "erased row", "erased rows") + ".");
        if (!proof.rewritten().isEmpty()) {
            output.line("The server wrote its tables (" + String.join(", ", proof.rewritten())
                    + ") anew. What it keeps beside them is out of reach from here: its write-ahead log, replicas and"
                    + " backups hold what was erased until they are gone; docs/store.md says what to do.");
        }
        if (proof.isClean()) {
            output.line("Nothing was found.");
        } else {
            output.line("Found and left, because others wrote it or bear the name too:");
            proof.found().forEach(found -> output.line("  " + found));
            boolean isOldStore = proof.found().stream().anyMatch(found -> found.contains(" .rapport/store/"));
            if (isOldStore && !proof.rewritten().isEmpty()) {
                output.line("The workspace's old store (.rapport/store) is not in use any more: delete it.");
            }
        }
    }

    private static String line(Remains remains) {
        String lines = remains.lines().isEmpty()
                ? ""
                : ":" + remains.lines().stream().map(String::valueOf).collect(Collectors.joining(","));
        return remains.path()
                + lines
                + (remains.words().isEmpty() ? "" : "  (" + String.join(", ", remains.words()) + ")");
    }
}
