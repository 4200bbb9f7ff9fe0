package dev.rapport.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Post;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that a browser unpacked is the same archive. */
class FoldersTest {

    @TempDir
    Path folder;

    private Trial trial;

    @BeforeEach
    void open() {
        trial = new Trial(folder, new LineReader("alpha"), new LineReader("beta"));
    }

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void theOwnerThatOneFileNamesIsThatOfTheOthersInTheFolder() {
        trial.lines("exports/alpha-archive/profile/me.txt", "alpha", "owner\tzoe", "profile\tzoe\t\t1200");
        Path posts = trial.lines("exports/alpha-archive/posts/all.txt", "alpha", "post\t\tp1\t1767000000\t10\t2\thi");
        FileReport report = trial.read(posts);
        assertThat(Trial.codes(report)).containsExactly("account-beside");
        assertThat(report.accounts()).isEqualTo(1);
        assertThat(postsOf("alpha:zoe")).containsExactly("p1");
    }

    @Test
    void aFolderThatIsNoPlatformNamesNoAccount() {
        Path posts = trial.lines("exports/download/part/all.txt", "alpha", "post\t\tp1\t1767000000\t10\t2\thi");
        assertThat(Trial.codes(trial.read(posts))).containsExactly("account-needed");
        Path named = trial.lines("exports/beta/max/all.txt", "beta", "post\t\tp2\t1767000000\t10\t2\thi");
        assertThat(Trial.codes(trial.read(named))).isEmpty();
        assertThat(postsOf("beta:max")).containsExactly("p2");
    }

    @Test
    void anArchiveThatWasUnpackedIntoTheFolderOfItsPlatformHasItsOwner() {
        trial.lines("exports/alpha/personal_information/me.txt", "alpha", "owner\tzoe", "profile\tzoe\t\t1200");
        Path posts = trial.lines("exports/alpha/connections/all.txt", "alpha", "post\t\tp1\t1767000000\t10\t2\thi");
        assertThat(Trial.codes(trial.read(posts))).containsExactly("account-beside");
        assertThat(postsOf("alpha:zoe")).containsExactly("p1");
    }

    @Test
    void theFolderThatAPersonNamedGoesBeforeAFileInIt() {
        trial.lines("exports/alpha/max/me.txt", "alpha", "owner\tzoe", "profile\tzoe\t\t1200");
        Path posts = trial.lines("exports/alpha/max/all.txt", "alpha", "post\t\tp1\t1767000000\t10\t2\thi");
        assertThat(Trial.codes(trial.read(posts))).isEmpty();
        assertThat(postsOf("alpha:max")).containsExactly("p1");
    }

    @Test
    void twoOwnersInOneFolderSettleNothing() {
        trial.lines("exports/mixed/a.txt", "alpha", "owner\tzoe", "profile\tzoe\t\t1200");
        trial.lines("exports/mixed/b.txt", "alpha", "owner\tmax", "profile\tmax\t\t70");
        Path posts = trial.lines("exports/mixed/c.txt", "alpha", "post\t\tp1\t1767000000\t10\t2\thi");
        assertThat(Trial.codes(trial.read(posts))).containsExactly("account-needed");
    }

    @Test
    void filesThatLieInExportsThemselvesAreNobodysArchive() {
        trial.lines("exports/me.txt", "alpha", "owner\tzoe", "profile\tzoe\t\t1200");
        Path posts = trial.lines("exports/all.txt", "alpha", "post\t\tp1\t1767000000\t10\t2\thi");
        assertThat(Trial.codes(trial.read(posts))).containsExactly("account-needed");
    }

    @Test
    void anOwnerWhoCameLaterSettlesWhatWasKeptUnassigned() {
        Path posts = trial.lines("exports/late/all.txt", "alpha", "post\t\tp1\t1767000000\t10\t2\thi");
        assertThat(Trial.codes(trial.read(posts))).containsExactly("account-needed");
        trial.lines("exports/late/me.txt", "alpha", "owner\tzoe", "profile\tzoe\t\t1200");
        assertThat(Trial.codes(trial.again().read(posts))).containsExactly("account-beside");
        assertThat(postsOf("alpha:zoe")).containsExactly("p1");
    }

    private List<String> postsOf(String account) {
        return trial.creators().stream()
                .map(Creator::accounts)
                .flatMap(List::stream)
                .filter(data -> data.account().ref().toString().equals(account))
                .flatMap(data -> data.posts().stream())
                .map(Post::id)
                .toList();
    }
}
