package dev.rapport.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Creator;
import dev.rapport.core.intake.FileReport;
import dev.rapport.core.intake.ImportOptions;
import dev.rapport.core.intake.Importer;
import dev.rapport.core.intake.KeptFields;
import dev.rapport.core.intake.LineReader;
import dev.rapport.core.intake.Trial;
import dev.rapport.judged.Joins;
import dev.rapport.loader.PluginCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who was forgotten stays out, whatever the files bring and in whatever order they come. */
class ForgettingLawTest {

    private static final String HANDLE = "hannelore.zwiebel";
    private static final String ID = "99887766";

    @TempDir
    Path folder;

    @Test
    void nothingOfAForgottenPersonIsInTheStoreAfterAnyImport() {
        for (int seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            Path workspace = folder.resolve("w" + seed);
            List<Path> files = files(workspace, random);
            try (Store store = Store.open(workspace.resolve("store"))) {
                read(store, files);
                assertThat(texts(store)).as("seed %s, before", seed).contains(HANDLE);
            }
            assertThat(bytes(workspace.resolve("store")))
                    .as("seed %s, before", seed)
                    .contains(HANDLE);
            // Only what another session wrote lies in the database's own file.
            try (Store store = Store.open(workspace.resolve("store"))) {
                // Of the person only the handle is told; ids and posts are learnt from the files.
                store.forgetting()
                        .erase(HANDLE, List.of(AccountRef.of("alpha", "", HANDLE)), (run, unused) -> run, true);
                assertClean(store, seed, "erased");
                Collections.shuffle(files, random);
                read(store, files);
                ends(store);
                assertClean(store, seed, "imported again");
                read(store, List.of(newExport(workspace)));
                ends(store);
                assertClean(store, seed, "a new export");
                assertThat(creators(store)).as("seed %s: others stay", seed).contains("alpha:lena", "alpha:mo");
            }
            assertThat(bytes(workspace.resolve("store")))
                    .as("seed %s", seed)
                    .doesNotContain(HANDLE)
                    .doesNotContain(ID);
        }
    }

    @Test
    void aStoreThatWasKilledInBetweenEndsTheErasureWhenItIsNextUsed() {
        Path workspace = folder.resolve("killed");
        try (Store store = Store.open(workspace.resolve("store"))) {
            read(
                    store,
                    List.of(write(workspace, "late.txt", "profile\tlena\t1\t5\n", "post\tid-only\tp1\t\t1\t1\thi\n")));
            store.forgetting().erase(HANDLE, List.of(AccountRef.of("alpha", "", HANDLE)), (run, unused) -> run, true);
            assertThat(store.forgetting().isOpen()).isFalse();
            // The handle is told behind records of the id: they were written when it became known.
            read(
                    store,
                    List.of(write(
                            workspace,
                            "later.txt",
                            "profile\t\t" + ID + "\t5\tbio\n",
                            "profile\t" + HANDLE + "\t" + ID + "\t5\tbio\n",
                            "profile\tlena\t1\t6\n")));
            assertThat(store.forgetting().isOpen()).isTrue();
        }
        try (Store store = Store.open(workspace.resolve("store"))) {
            ends(store);
            assertThat(store.forgetting().isOpen()).isFalse();
            assertClean(store, 0, "ended");
            assertThat(creators(store)).contains("alpha:lena");
        }
        assertThat(bytes(workspace.resolve("store"))).doesNotContain(HANDLE).doesNotContain(ID);
    }

    @Test
    void aFileThatIsTheirsAloneLeavesNothingAndSaysWhy() {
        Path workspace = folder.resolve("alone");
        Path theirs = write(
                workspace,
                "exports/alpha/" + HANDLE + "/posts.txt",
                "post\t\tp1\t1767000000\t1\t1\thi\n",
                "comment\tp1\tc1\tmo\thi\n");
        try (Store store = Store.open(workspace.resolve("store"))) {
            read(store, List.of(theirs));
            assertThat(creators(store)).containsExactly("alpha:" + HANDLE);
            store.forgetting().erase(HANDLE, List.of(AccountRef.of("alpha", "", HANDLE)), (run, unused) -> run, true);
            assertThat(store.files()).isEmpty();
            FileReport again = read(store, List.of(theirs)).get(0);
            assertThat(Trial.codes(again)).containsExactly(ForgetStore.LEFT_OUT);
            assertThat(again.posts() + again.comments() + again.accounts()).isZero();
            assertThat(again.isRefused()).isFalse();
            ends(store);
            assertThat(store.files()).isEmpty();
            assertClean(store, 0, "imported again");
            store.forgetting().remember("alpha:" + HANDLE);
            read(store, List.of(theirs));
            assertThat(creators(store)).containsExactly("alpha:" + HANDLE);
        }
    }

    private List<Path> files(Path workspace, Random random) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            List<String> lines = new ArrayList<>();
            for (int j = 0; j < 14; j++) {
                String who = List.of(HANDLE, HANDLE, "lena", "mo").get(random.nextInt(4));
                String id = who.equals(HANDLE) ? ID : who + "-id";
                lines.add(
                        switch (random.nextInt(6)) {
                            case 0 ->
                                "profile\t" + who + "\t" + id + "\t" + random.nextInt(99) + "\tfriend of @" + HANDLE;
                            case 1 ->
                                "profile\t\t" + id + "\t" + random.nextInt(99) + "\tlink https://a.example/" + HANDLE
                                        + "/";
                            case 2, 3 ->
                                "post\t" + who + "\t" + who.charAt(0) + random.nextInt(9)
                                        + "\t1767000000\t1\t1\twith @Hannelore.Zwiebel!";
                            case 4 ->
                                "comment\t" + who.charAt(0) + random.nextInt(9) + "\tc" + random.nextInt(99) + "\t"
                                        + who + "\tnice";
                            default -> "followers\t" + who + "\t1767000000\t" + random.nextInt(99);
                        });
            }
            lines.add("profile\tlena\tlena-id\t7\t");
            lines.add("profile\tmo\tmo-id\t7\t");
            lines.add("profile\t" + HANDLE + "\t" + ID + "\t7\t");
            Collections.shuffle(lines, random);
            String name = random.nextBoolean() ? "f" + i + ".txt" : "exports/alpha/" + HANDLE + "/f" + i + ".txt";
            files.add(write(workspace, name, String.join("\n", lines) + "\n"));
        }
        return files;
    }

    private Path newExport(Path workspace) {
        return write(
                workspace,
                "new-" + HANDLE + ".txt",
                "comment\tnew1\tc7\tmo\thi\n",
                "post\t" + HANDLE + "\tnew1\t1767000000\t1\t1\tnew\n",
                "comment\tnew1\tc8\t" + HANDLE + "\thi\n",
                "profile\tlena\tlena-id\t9\t\n");
    }

    private static void assertClean(Store store, int seed, String when) {
        assertThat(texts(store))
                .as("seed %s, %s", seed, when)
                .doesNotContain(HANDLE)
                .doesNotContain(ID);
        Forgotten forgotten = store.forgotten();
        assertThat(forgotten.contains(AccountRef.of("alpha", "", HANDLE))).isTrue();
        long author = Hashes.author(store.salt(), "alpha", HANDLE);
        assertThat(texts(store)).as("seed %s, %s, as author", seed, when).doesNotContain("author=" + author);
    }

    private static void ends(Store store) {
        if (store.forgetting().isOpen()) {
            store.forgetting().eraseRest((run, unused) -> run);
        }
    }

    private static String texts(Store store) {
        StringBuilder texts = new StringBuilder();
        store.texts(run -> "", (place, text) -> texts.append(text).append('\n'));
        return texts.toString().toLowerCase(Locale.ROOT);
    }

    private static List<String> creators(Store store) {
        List<String> ids = new ArrayList<>();
        try (CreatorReader reader = new CreatorReader(store)) {
            reader.forEach(Joins.NONE, (Creator creator) -> ids.add(creator.id()));
        }
        return ids;
    }

    private List<FileReport> read(Store store, List<Path> files) {
        Importer importer = new Importer(PluginCatalog.of(List.of(new LineReader("alpha"))), store, KeptFields.NONE);
        return files.stream()
                .map(file -> importer.read(file, folder.relativize(file).toString(), ImportOptions.DEFAULT))
                .toList();
    }

    private static Path write(Path workspace, String name, String... lines) {
        try {
            Path file = workspace.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, "LINES alpha\n" + String.join("", lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bytes(Path store) {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(store)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }
}
