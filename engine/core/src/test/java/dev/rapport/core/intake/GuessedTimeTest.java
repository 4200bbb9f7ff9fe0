package dev.rapport.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Creator;
import dev.rapport.core.store.CreatorReader;
import dev.rapport.core.store.Store;
import dev.rapport.core.store.StoredFile;
import dev.rapport.judged.Joins;
import dev.rapport.loader.PluginCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When an export was made, where nobody says so. */
class GuessedTimeTest {

    private static final String POSTS = "LINES alpha\npost\tzoe\tp1\t1767600000\t10\t2\thello\n";

    @TempDir
    Path folder;

    @Test
    void aCopyOfAFileGivesTheSameTimeWhateverTheCopysOwn() throws IOException {
        List<Instant> times = List.of(Instant.parse("2026-02-01T00:00:00Z"), Instant.parse("2031-02-01T00:00:00Z"));
        List<StoredFile> stored = times.stream()
                .map(time -> imported(time, Optional.empty(), "posts.txt"))
                .toList();
        assertThat(stored).allSatisfy(file -> assertThat(file.isTimeGuessed()).isTrue());
        assertThat(stored.get(0).asOf()).isEqualTo(stored.get(1).asOf());
    }

    @Test
    void whatAPersonOrTheNameSaysIsNoGuess() {
        Instant told = Instant.parse("2026-03-02T00:00:00Z");
        StoredFile byPerson = imported(told, Optional.of(told), "posts.txt");
        assertThat(byPerson.isTimeGuessed()).isFalse();
        assertThat(byPerson.asOf()).isEqualTo(told);
        assertThat(imported(told, Optional.empty(), "posts_2026-02-28.txt").isTimeGuessed())
                .isFalse();
    }

    @Test
    void anAccountIsAsOldAsItsDataWhateverTheTimeOfAFileWithoutAny() {
        Instant posted = Instant.ofEpochSecond(1_767_600_000);
        assertThat(asOf("profile\tzoe\tz1\t5000\n", Instant.parse("2031-02-01T00:00:00Z")))
                .isEqualTo(asOf("profile\tzoe\tz1\t5000\n", Instant.parse("2019-02-01T00:00:00Z")))
                .isEqualTo(posted);
    }

    /** When an account was exported that has posts of a day in one file, and nothing with a day in the other. */
    private Instant asOf(String undated, Instant modified) {
        try (Store store = Store.inMemory()) {
            Importer importer =
                    new Importer(PluginCatalog.of(List.of(new LineReader("alpha"))), store, KeptFields.NONE);
            Path posts = Files.writeString(folder.resolve("posts.txt"), POSTS);
            Path profile = Files.writeString(folder.resolve("profile.txt"), "LINES alpha\n" + undated);
            Files.setLastModifiedTime(profile, FileTime.from(modified));
            importer.read(posts, "posts.txt", ImportOptions.DEFAULT);
            importer.read(profile, "profile.txt", ImportOptions.DEFAULT);
            List<Instant> times = new ArrayList<>();
            try (CreatorReader reader = new CreatorReader(store)) {
                reader.forEach(
                        Joins.NONE,
                        (Creator creator) -> times.add(creator.accounts().get(0).asOf()));
            }
            assertThat(times).hasSize(1);
            return times.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredFile imported(Instant modified, Optional<Instant> told, String name) {
        try (Store store = Store.inMemory()) {
            Path file = Files.writeString(folder.resolve(name), POSTS);
            Files.setLastModifiedTime(file, FileTime.from(modified));
            Importer importer =
                    new Importer(PluginCatalog.of(List.of(new LineReader("alpha"))), store, KeptFields.NONE);
            importer.read(file, name, ImportOptions.DEFAULT.exported(told));
            return store.files().get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
