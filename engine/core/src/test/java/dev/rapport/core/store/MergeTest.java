package dev.rapport.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostRole;
import dev.rapport.core.intake.FileReport;
import dev.rapport.core.intake.ImportOptions;
import dev.rapport.core.intake.LineReader;
import dev.rapport.core.intake.Trial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several files say of one account becomes one account. */
class MergeTest {

    private static final Instant NOW = Instant.parse("2026-01-10T00:00:00Z");

    @TempDir
    Path folder;

    private Trial trial;

    @BeforeEach
    void open() {
        trial = new Trial(folder, new LineReader("alpha"), new LineReader("instagram"));
    }

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void newestExportWinsAndUnknownNeverOverwritesKnown() {
        read("new.txt", "exported\t1767900000", "profile\tzoe\t1\t1300\t", "post\tzoe\tp1\t1767000000\t\t9\t");
        read("old.txt", "exported\t1767100000", "profile\tzoe\t1\t1200\tbaker", "post\tzoe\tp1\t1767000000\t10\t2\thi");
        AccountData zoe = only();
        assertThat(zoe.account().followers()).isEqualTo(Count.exact(1300));
        assertThat(zoe.account().bio()).isEqualTo("baker");
        Post post = zoe.posts().get(0);
        assertThat(post.likes()).isEqualTo(Count.exact(10));
        assertThat(post.comments()).isEqualTo(Count.exact(9));
        assertThat(post.caption()).isEqualTo("hi");
        assertThat(zoe.followerHistory())
                .extracting(count -> count.followers().value())
                .containsExactly(1200L, 1300L);
        assertThat(zoe.asOf()).isEqualTo(Instant.ofEpochSecond(1767900000));
    }

    @Test
    void anInstantBeatsALocalTimeWhicheverIsNewer() {
        read("old.txt", "exported\t1767100000", "post\tzoe\tp1\t1767000000\t1\t1\thi");
        read("new.txt", "exported\t1767900000", "post\tzoe\tp1\t2025-12-29T10:20:00\t2\t1\thi");
        assertThat(only().posts().get(0).time()).isEqualTo(Moment.ofEpochSecond(1767000000));
        assertThat(only().posts().get(0).likes()).isEqualTo(Count.exact(2));
    }

    @Test
    void idAndHandleJoinOneAccountAndEveryRecordCarriesItsFullName() {
        read("posts.txt", "post\tZoe\tp1\t1767000000\t10\t2\thi");
        read("profile.txt", "profile\tzoe\t1\t1200");
        AccountData zoe = only();
        assertThat(zoe.account().ref().id()).isEqualTo("1");
        assertThat(zoe.posts()).extracting(post -> post.account().id()).containsExactly("1");
    }

    @Test
    void onePostUnderSeveralAddressesOfInstagramIsOnePost() {
        String when = "\t1767000000\t";
        trial.read(trial.lines(
                "a.txt", "instagram", "post\tzoe\t17001" + when + "10\t\thi\thttps://www.instagram.com/p/CxYz_1-a/"));
        trial.read(trial.lines(
                "b.txt",
                "instagram",
                "post\tzoe\tCxYz_1-a" + when + "\t3\thi\thttps://instagram.com/zoe/reel/CxYz_1-a"));
        trial.read(trial.lines("c.txt", "instagram", "post\tzoe\t17001" + when + "11\t\t"));
        List<Post> posts = only().posts();
        assertThat(posts).hasSize(1);
        assertThat(posts.get(0).comments()).isEqualTo(Count.exact(3));
        assertThat(posts.get(0).id()).isEqualTo("17001");
    }

    @Test
    void aRepostStaysSomebodyElsesInWhateverFile() {
        read("a.txt", "post\tzoe\tp1\t1767000000\t10\t2\thi\t\trepost");
        read("b.txt", "post\tzoe\tp1\t1767000000\t10\t2\thi");
        assertThat(only().posts()).extracting(Post::own, Post::role).containsExactly(tuple(false, PostRole.REPOST));
    }

    @Test
    void aReplyIsOneThoughAnotherFileCannotTell() {
        read("a.txt", "post\tzoe\tp1\t1767000000\t10\t2\thi\t\treply");
        read("b.txt", "post\tzoe\tp1\t1767000000\t10\t2\thi");
        assertThat(only().posts()).extracting(Post::own, Post::role).containsExactly(tuple(true, PostRole.REPLY));
    }

    @Test
    void importingAgainChangesNothingWhateverThePathOrTheTimeOfTheFile() throws Exception {
        Path file = trial.lines(
                "exports/alpha/zoe/a.txt", "alpha", "post\t\tp1\t1767000000\t10\t2\thi", "profile\tzoe\t\t5");
        FileReport first = trial.read(file);
        List<Creator> before = trial.creators();
        byte[] content = Files.readAllBytes(file);
        assertThat(trial.read(file)).isEqualTo(first);
        FileReport elsewhere = trial.read(trial.write("downloads/copy.txt", content, NOW.plusSeconds(900_000)));
        assertThat(elsewhere.at(first.path())).isEqualTo(first);
        Files.setLastModifiedTime(file, FileTime.from(NOW.plusSeconds(5_000_000)));
        trial.read(file);
        assertThat(trial.creators()).isEqualTo(before);
        assertThat(trial.store.files()).hasSize(1);
    }

    @Test
    void whatAPersonSaidOnceHoldsAtTheNextPlainImport() {
        Path file = trial.lines("a.txt", "alpha", "post\t\tp1\t2026-01-01T10:00:00\t10\t2\thi");
        ImportOptions told = new ImportOptions(
                Optional.of(AccountRef.of("alpha", "77", "zoe")),
                Optional.of(NOW.plusSeconds(60)),
                Optional.of(ZoneId.of("Europe/Berlin")),
                Optional.empty());
        trial.read(file, told);
        List<Creator> before = trial.creators();
        assertThat(only().account().ref().id()).isEqualTo("77");
        assertThat(only().posts().get(0).time()).isEqualTo(Moment.at(Instant.parse("2026-01-01T09:00:00Z")));
        trial.read(file);
        assertThat(trial.creators()).isEqualTo(before);
    }

    @Test
    void asOfIsWhatTheFileStatesElseWhatIsToldElseTheFilesTimeAndNeverBeforeTheNewestPost() {
        ImportOptions told = new ImportOptions(
                Optional.empty(), Optional.of(NOW.minusSeconds(3600)), Optional.empty(), Optional.empty());
        trial.read(trial.lines("stated.txt", "alpha", "exported\t1767900000", "profile\tada\t1\t5"), told);
        trial.read(trial.lines("told.txt", "alpha", "profile\tbea\t2\t5"), told);
        trial.read(trial.lines("file.txt", "alpha", "profile\tcleo\t3\t5"));
        trial.read(trial.lines("later.txt", "alpha", "post\tdora\tp1\t1799000000\t1\t1\thi"));
        assertThat(trial.creators())
                .extracting(creator -> creator.accounts().get(0).asOf())
                .containsExactly(
                        Instant.ofEpochSecond(1767900000),
                        NOW.minusSeconds(3600),
                        NOW,
                        Instant.ofEpochSecond(1799000000));
    }

    @Test
    void unnamedRecordsFindTheirAccountByOwnerFolderOrWord() {
        read("a.txt", "owner\tada", "post\t\tp1\t1767000000\t10\t2\thi");
        read("exports/alpha/bea/posts.txt", "post\t\tp2\t1767000000\t10\t2\thi");
        trial.read(
                trial.lines("c.txt", "alpha", "post\t\tp3\t1767000000\t10\t2\thi"),
                new ImportOptions(
                        Optional.of(AccountRef.of("alpha", "", "cleo")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        FileReport nobody = read("d.txt", "post\t\tp4\t1767000000\t10\t2\thi");
        FileReport elsewhere = read("exports/instagram/eve/posts.txt", "post\t\tp5\t1767000000\t10\t2\thi");
        assertThat(trial.creators()).extracting(Creator::id).containsExactly("alpha:ada", "alpha:bea", "alpha:cleo");
        assertThat(trial.creators()).flatExtracting(Creator::accounts).allSatisfy(account -> assertThat(account.posts())
                .hasSize(1)
                .allSatisfy(post ->
                        assertThat(post.account()).isEqualTo(account.account().ref())));
        assertThat(Trial.codes(nobody)).containsExactly("account-needed");
        assertThat(Trial.codes(elsewhere)).containsExactly("account-elsewhere");
    }

    @Test
    void aLocalTimeStaysLocalUntilAZoneSettlesIt() {
        read("a.txt", "post\tzoe\tp1\t2026-01-01T10:00:00\t10\t2\thi");
        assertThat(only().posts().get(0).time()).isEqualTo(Moment.local(LocalDateTime.parse("2026-01-01T10:00:00")));
    }

    private FileReport read(String name, String... lines) {
        return trial.read(trial.lines(name, "alpha", lines));
    }

    private AccountData only() {
        assertThat(trial.creators()).hasSize(1);
        return trial.creators().get(0).accounts().get(0);
    }
}
