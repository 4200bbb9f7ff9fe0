package dev.rapport.plugin.instagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import dev.rapport.testkit.reader.FileOnDisk;
import dev.rapport.testkit.reader.RealFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EveryRealFileTest {

    private Path cases = Path.of("");

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
        for (Path file : RealFiles.all(cases.resolve("instagram"))) {
            ExportFile first = RealFiles.entries(file).get(0);
            List<Claim> claims = new InstagramReader().recognise(first);
            assertThat(claims).as(file.getFileName().toString()).isNotEmpty();
            CollectingSink sink = RealFiles.read(new InstagramReader(), file);
            table.add(row(file, claims.get(0), sink));
            boolean isTold =
                    sink.issues().stream().anyMatch(issue -> issue.code().equals("figure-not-kept"));
            boolean isEmpty = Files.size(file) < 40;
            assertThat(sink.hasData() || sink.refusal().isPresent() || isTold || isEmpty)
                    .as("%s gives data, or says truly why not: %s", file.getFileName(), sink.issues())
                    .isTrue();
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "real-files.md"), table);
    }

    @Test
    void filesOfOtherPlatformsAreLeftToTheirReaders() throws IOException {
        List<String> taken = new ArrayList<>();
        for (Path file : RealFiles.all(cases)) {
            boolean isElsewhere = !file.startsWith(cases.resolve("instagram"))
                    && !file.toString().endsWith(".zip");
            if (isElsewhere) {
                new InstagramReader()
                        .recognise(new FileOnDisk(file))
                        .forEach(claim -> taken.add(cases.relativize(file) + " " + claim));
            }
        }
        assertThat(taken)
                .filteredOn(claim -> !claim.contains("FALLBACK"))
                // A tool's report on an Instagram account is this plugin's too.
                .filteredOn(claim -> !claim.contains("insightiq-report"))
                .isEmpty();
    }

    /** Services pass the platform's answers on inside their own; what is inside stays what it is. */
    @Test
    void aWrapperAroundAFileChangesNothing() throws IOException {
        List<String> lost = new ArrayList<>();
        for (Path file : RealFiles.all(cases.resolve("instagram"))) {
            boolean isJson = file.toString().endsWith(".json") && Files.size(file) > 40;
            // The own export is never wrapped, and an error inside another answer is that answer's.
            if (isJson && !file.getFileName().toString().matches("export-.*|.*-error-.*")) {
                String text = Files.readString(file);
                for (String wrapped : List.of(
                        "{\"data\":" + text + "}", "{\"result\":" + text + "}", "[" + text + "]", oneLine(text))) {
                    compare(file, wrapped, lost);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void aCutThroughARealFileNeverThrows() throws IOException {
        InstagramReader reader = new InstagramReader();
        for (Path file : RealFiles.all(cases.resolve("instagram"))) {
            if (file.toString().endsWith(".zip")) {
                continue;
            }
            byte[] whole = Files.readAllBytes(file);
            int all =
                    RealFiles.read(new InstagramReader(), file).distinctPosts().size();
            for (int i = 1; i < 8; i++) {
                ExportFile cut = FileInMemory.of(file.toString(), Arrays.copyOf(whole, whole.length * i / 8));
                for (Claim claim : reader.recognise(cut)) {
                    CollectingSink sink = new CollectingSink();
                    reader.read(cut, claim.format(), sink);
                    assertThat(sink.distinctPosts().size())
                            .as("%s cut at %d/8", file, i)
                            .isLessThanOrEqualTo(all);
                }
            }
        }
    }

    private static String oneLine(String text) {
        return text.replace("\n", " ").replace("\r", " ") + "\n";
    }

    private static void compare(Path file, String wrapped, List<String> lost) throws IOException {
        String how = file.getFileName() + " in " + wrapped.substring(0, 8);
        InstagramReader reader = new InstagramReader();
        ExportFile other = FileInMemory.of(file.getFileName().toString(), wrapped);
        List<Claim> claims = reader.recognise(other);
        if (claims.isEmpty()) {
            lost.add(how + " is not claimed");
            return;
        }
        CollectingSink sink = new CollectingSink();
        reader.read(other, claims.get(0).format(), sink);
        CollectingSink plain = RealFiles.read(new InstagramReader(), file);
        String before = plain.distinctPosts().size() + "/"
                + plain.distinctComments().size() + "/" + plain.accounts().size();
        String now = sink.distinctPosts().size() + "/" + sink.distinctComments().size() + "/"
                + sink.accounts().size();
        if (!before.equals(now)) {
            lost.add(how + " as " + claims.get(0).format() + ": " + before + " -> " + now + " "
                    + sink.rejected().stream().limit(1).toList());
        }
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
