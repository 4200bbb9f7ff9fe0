package dev.rapport.plugin.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.RealFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facts about real files, counted by hand. */
class RealFilesTest {

    private Path folder = Path.of("");

    @BeforeEach
    void findTheFiles() {
        Optional<Path> found = RealFiles.cases();
        assumeTrue(found.isPresent(), "There is no shared/cases beside the project, so the real files are not read.");
        folder = found.orElseThrow().resolve("x");
    }

    private CollectingSink read(String name) throws IOException {
        return RealFiles.read(new XReader(), folder.resolve(name));
    }

    private CollectingSink counts(String name, int accounts, int posts, int comments) throws IOException {
        CollectingSink sink = read(name);
        assertThat(sink.distinctAccounts()).as("accounts of " + name).hasSize(accounts);
        assertThat(sink.distinctPosts()).as("posts of " + name).hasSize(posts);
        assertThat(sink.distinctComments()).as("comments of " + name).hasSize(comments);
        return sink;
    }

    private static String says(CollectingSink sink) {
        return sink.issues().toString();
    }

    private static Account only(List<Account> accounts) {
        assertThat(accounts).hasSize(1);
        return accounts.get(0);
    }

    @Test
    void anArchiveKnowsItsOwnerAndWhatIsNotOwn() throws IOException {
        CollectingSink account = read("archive-a/account.js");
        assertThat(account.owner().map(Object::toString)).contains("x:alystyle_");
        assertThat(only(account.accounts()).created().iso()).isEqualTo("2016-03-31T19:56:34.100Z");
        List<Post> a = counts("archive-a/tweets.js", 1, 1627, 0).posts();
        assertThat(a)
                .filteredOn(p -> p.caption().startsWith("RT @"))
                .hasSize(673)
                .noneMatch(Post::isOriginal);
        assertThat(a)
                .noneMatch(p -> p.caption().contains("&amp;") || p.comments().isKnown());
        List<Post> b = counts("archive-b/tweets.js", 1, 2045, 0).posts();
        assertThat(b).filteredOn(p -> p.caption().startsWith("RT @")).hasSize(239);
        assertThat(b.get(0).time().iso()).isEqualTo("2026-03-06T13:02:05Z");
        assertThat(only(read("archive-a/follower.js").accounts()).followers()).isEqualTo(Count.exact(247));
        assertThat(only(read("archive-b/following.js").accounts()).following()).isEqualTo(Count.exact(167));
    }

    @Test
    void answersOfApiV2() throws IOException {
        Account dev = only(read("pytwitter/v2-user.json").accounts());
        assertThat(dev.ref().handle()).isEqualTo("TwitterDev");
        assertThat(dev.followers()).isEqualTo(Count.exact(514020));
        assertThat(dev.following()).isEqualTo(Count.exact(2038));
        assertThat(dev.posts()).isEqualTo(Count.exact(3639));
        assertThat(dev.verified()).isEqualTo(Flag.YES);
        Post tweet = read("pytwitter/v2-model-tweet.json").posts().get(0);
        assertThat(tweet.likes()).isEqualTo(Count.exact(40));
        assertThat(tweet.shares()).isEqualTo(Count.exact(8));
        assertThat(tweet.comments()).isEqualTo(Count.exact(2));
        assertThat(tweet.views().isKnown()).isFalse();
        assertThat(tweet.time().iso()).isEqualTo("2019-12-31T19:26:16Z");
        assertThat(tweet.isOriginal()).isTrue();
        assertThat(read("pytwitter/v2-retweets.json").posts())
                .hasSize(8)
                .noneMatch(Post::isOriginal)
                .noneMatch(p -> p.likes().isKnown());
        assertThat(read("postman/v2-users-pinned-includes-237k.json").distinctAccounts())
                .hasSize(55);
        assertThat(read("academictwitter/v2-data.json").distinctPosts()).hasSize(25);
        assertThat(read("academictwitter/v2-users.json").accounts()).hasSize(24);
        assertThat(read("large-academictwitter/hk_data_1399524961891532805.json")
                        .distinctPosts())
                .hasSize(134);
    }

    @Test
    void answersOfApiV1() throws IOException {
        Account user = only(read("twittered/v1-user.json").accounts());
        assertThat(user.followers()).isEqualTo(Count.exact(6133636));
        assertThat(user.following()).isEqualTo(Count.exact(12));
        Post video = read("python-twitter/v1-promoted-video.json").posts().get(0);
        assertThat(video.kind()).isEqualTo(PostKind.VIDEO);
        assertThat(video.durationSeconds()).hasValue(62.996);
        assertThat(video.likes()).isEqualTo(Count.exact(609));
        assertThat(video.shares()).isEqualTo(Count.exact(119));
        assertThat(video.time().iso()).isEqualTo("2016-09-20T19:00:17Z");
        assertThat(read("python-twitter/v1-followers-page.json").distinctAccounts())
                .hasSize(200);
        assertThat(says(read("python-twitter/v1-follower-ids.json"))).contains("5000 ids");
    }

    @Test
    void analyticsHaveViewsAndTheTimeComesFromTheId() throws IOException {
        List<Post> posts = counts("analytics-csv/account_analytics_content_1w.csv", 1, 40, 0)
                .posts();
        Post first = posts.get(0);
        assertThat(first.account().handle()).isEqualTo("HestysInvest");
        assertThat(first.views()).isEqualTo(Count.exact(44));
        assertThat(first.likes()).isEqualTo(Count.exact(1));
        assertThat(first.isOriginal()).isFalse();
        assertThat(first.time().iso()).startsWith("2026-08-15T");
        assertThat(posts.get(2).isOriginal()).isTrue();
        assertThat(says(read("analytics-csv/account_overview_analytics.csv"))).contains("7 days", "new follows 13");
        List<Post> warehouse = read("fivetran/tweet.csv").posts();
        assertThat(warehouse.get(0).likes()).isEqualTo(Count.exact(8));
        assertThat(warehouse.get(0).shares()).isEqualTo(Count.exact(6));
        assertThat(read("fivetran/twitter_user_history.csv").accounts())
                .noneMatch(a -> a.followers().isKnown());
    }
}
