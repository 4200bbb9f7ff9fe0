package dev.rapport.testkit.reader;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.Confidence;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.PlatformReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a reader keeps with the real files of its platform, where somebody has put them beside the project. */
@Tag(ReaderContract.THOROUGH)
public abstract class RealFilesContract {

    private static final int SMALLEST = 40;

    private Path cases = Path.of("");

    /** The reader under test. */
    protected abstract PlatformReader reader();

    /** Whether a claim on a file of another platform's folder is right. */
    protected boolean mayClaim(Path foreign, Claim claim) {
        return claim.confidence() == Confidence.FALLBACK;
    }

    /** Whether a file in the platform's folder is the reader's. */
    protected boolean isOwn(Path file) {
        return true;
    }

    /** Whether services pass such a file on inside their own answers. */
    protected boolean isPassedOn(String name) {
        return !name.contains("-error-");
    }

    @BeforeEach
    void findTheFiles() {
        Optional<Path> found = RealFiles.cases();
        assumeTrue(found.isPresent(), "There is no shared/cases beside the project, so the real files are not read.");
        cases = found.orElseThrow();
    }

    @Test
    void eachIsClaimedAndGivesDataOrATrueRefusal() throws IOException {
        List<String> table = new ArrayList<>();
        table.add("| file | format | accounts | posts | comments | audience | followers | rejected | says |");
        table.add("|---|---|---:|---:|---:|---:|---:|---:|---|");
        for (Path file : own()) {
            List<Claim> claims = claims(file);
            assertFalse(claims.isEmpty(), "Nothing claims " + file);
            CollectingSink sink = RealFiles.read(reader(), file);
            table.add(row(file, claims.get(0), sink));
            boolean isTold =
                    sink.issues().stream().anyMatch(issue -> issue.code().equals("figure-not-kept"));
            boolean isEmpty = Files.size(file) < SMALLEST;
            assertTrue(
                    sink.hasData() || sink.refusal().isPresent() || isTold || isEmpty,
                    file.getFileName() + " must give data, or say truly why not: " + sink.issues());
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "real-files.md"), table);
    }

    @Test
    void filesOfOtherPlatformsAreLeftToTheirReaders() throws IOException {
        List<String> taken = new ArrayList<>();
        List<Path> own = own();
        for (Path file : RealFiles.all(cases)) {
            if (!own.contains(file) && !file.toString().endsWith(".zip")) {
                reader().recognise(new FileOnDisk(file)).stream()
                        .filter(claim -> !mayClaim(file, claim))
                        .forEach(claim -> taken.add(cases.relativize(file) + " " + claim));
            }
        }
        assertTrue(taken.isEmpty(), "These are of others: " + taken);
    }

    /** Services pass the platform's answers on inside their own; what is inside stays what it is. */
    @Test
    void aWrapperAroundAFileChangesNothing() throws IOException {
        List<String> lost = new ArrayList<>();
        for (Path file : own()) {
            String name = file.getFileName().toString();
            if (name.endsWith(".json") && Files.size(file) > SMALLEST && isPassedOn(name)) {
                String text = Files.readString(file);
                for (String wrapped : List.of(
                        "{\"data\":" + text + "}", "{\"result\":" + text + "}", "[" + text + "]", oneLine(text))) {
                    compare(file, wrapped, lost);
                }
            }
        }
        assertTrue(lost.isEmpty(), String.join("\n", lost));
    }

    @Test
    void aCutThroughARealFileNeverThrows() throws IOException {
        for (Path file : own()) {
            if (file.toString().endsWith(".zip")) {
                continue;
            }
            byte[] whole = Files.readAllBytes(file);
            int all = RealFiles.read(reader(), file).distinctPosts().size();
            for (int i = 1; i < 8; i++) {
                ExportFile cut = FileInMemory.of(file.toString(), Arrays.copyOf(whole, whole.length * i / 8));
                for (Claim claim : reader().recognise(cut)) {
                    CollectingSink sink = new CollectingSink();
                    reader().read(cut, claim.format(), sink);
                    assertTrue(sink.distinctPosts().size() <= all, file + " cut at " + i + "/8 gives more posts");
                }
            }
        }
    }

    private List<Path> own() throws IOException {
        return RealFiles.all(cases.resolve(reader().platform())).stream()
                .filter(this::isOwn)
                .toList();
    }

    private List<Claim> claims(Path file) throws IOException {
        List<Claim> claims = new ArrayList<>();
        for (ExportFile entry : RealFiles.entries(file)) {
            claims.addAll(reader().recognise(entry));
        }
        return claims;
    }

    private static String oneLine(String text) {
        return text.replace("\n", " ").replace("\r", " ") + "\n";
    }

    private void compare(Path file, String wrapped, List<String> lost) throws IOException {
        String how = file.getFileName() + " in " + wrapped.substring(0, 8);
        ExportFile other = FileInMemory.of(file.getFileName().toString(), wrapped);
        List<Claim> claims = reader().recognise(other);
        if (claims.isEmpty()) {
            lost.add(how + " is not claimed");
            return;
        }
        CollectingSink sink = new CollectingSink();
        reader().read(other, claims.get(0).format(), sink);
        String before = counts(RealFiles.read(reader(), file));
        if (!before.equals(counts(sink))) {
            lost.add(how + " as " + claims.get(0).format() + ": " + before + " -> " + counts(sink) + " "
                    + sink.rejected().stream().limit(1).toList());
        }
    }

    private static String counts(CollectingSink sink) {
        return sink.distinctPosts().size() + "/" + sink.distinctComments().size() + "/"
                + sink.accounts().size();
    }

    private static String row(Path file, Claim claim, CollectingSink sink) {
        String says = sink.refusal()
                .map(refusal -> "refused: " + refusal.code())
                .orElse(String.join(
                        ", ",
                        sink.issues().stream()
                                .map(issue -> issue.code())
                                .distinct()
                                .sorted()
                                .toList()));
        return "| " + file.getFileName() + " | " + claim.format() + " | "
                + sink.distinctAccounts().size() + " | " + sink.distinctPosts().size() + " | "
                + sink.distinctComments().size() + " | " + sink.audience().size() + " | "
                + sink.followers().size() + " | "
                + sink.rejected().size() + " | " + says + " |";
    }
}
