package dev.rapport.plugin.tiktok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.model.Post;
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
        folder = found.orElseThrow().resolve("tiktok");
    }

    private CollectingSink read(String name) throws IOException {
        return RealFiles.read(new TiktokReader(), folder.resolve(name));
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
    void theOwnExportHasTheProfileAndWhatWasPaidFor() throws IOException {
        Account own = only(read("dyd-creator-profile-2026.json").accounts());
        assertThat(own.ref().handle()).isEqualTo("haileytupy2.0");
        assertThat(own.followers()).isEqualTo(Count.exact(5012));
        assertThat(own.following()).isEqualTo(Count.exact(3552));
        assertThat(own.country()).isEqualTo("US");
        assertThat(own.isPrivate()).isEqualTo(Flag.NO);

        List<Post> posts = read("dyd-creator-posts-2026-p08.json").posts();
        assertThat(posts).hasSize(832);
        assertThat(posts)
                .filteredOn(p -> p.partnership() == PaidPartnership.DECLARED)
                .hasSize(635);
        assertThat(posts.get(0).likes()).isEqualTo(Count.exact(0));
        assertThat(posts.get(0).time().iso()).isEqualTo("2025-08-06T19:08:26Z");
        assertThat(posts.get(831).time().iso()).startsWith("2025-03-26");
        assertThat(posts).filteredOn(p -> !p.caption().isEmpty()).hasSize(6);
    }

    @Test
    void theOwnExportInEightPartsIsWhole() throws IOException {
        CollectingSink sink = read("LARGE-dyd-creator-posts-8files.zip");
        long hidden = sink.issues().stream()
                .filter(i -> i.code().equals("not-public"))
                .count();
        assertThat(hidden).isEqualTo(2);
        assertThat(sink.distinctPosts()).hasSize(7832);
        assertThat(sink.posts())
                .filteredOn(p -> p.partnership() == PaidPartnership.DECLARED)
                .hasSize(7612);
        assertThat(sink.posts().stream().mapToLong(p -> p.likes().value()).sum())
                .isEqualTo(16437);
    }

    @Test
    void anEmptyExportHasAnAccountAndNothingElse() throws IOException {
        CollectingSink sink = counts("dyd-empty-2024.json", 1, 0, 0);
        Account own = only(sink.accounts());
        assertThat(own.ref().handle()).isEqualTo("user");
        assertThat(own.followers().isKnown()).isFalse();
    }

    @Test
    void studioFindsTheYearInTheVideo() throws IOException {
        List<Post> posts = counts("studio-content.csv", 1, 13, 0).posts();
        assertThat(posts.get(0).views()).isEqualTo(Count.exact(191265));
        assertThat(posts.get(0).likes()).isEqualTo(Count.exact(533));
        assertThat(posts.get(0).time().iso()).startsWith("2025-07-16");
        CollectingSink all = new CollectingSink();
        for (String name : List.of("studio-content.csv", "studio-content-2.csv", "studio-content-4.csv")) {
            read(name).posts().forEach(all::post);
        }
        assertThat(all.posts()).hasSize(37);
        assertThat(all.distinctPosts()).hasSize(26);
    }

    @Test
    void followersThatAreNotKnownYetAreNoZeros() throws IOException {
        CollectingSink sink = read("studio-follower-history.csv");
        assertThat(sink.followers()).hasSize(340);
        assertThat(sink.followers().get(0).followers()).isEqualTo(Count.exact(37));
        assertThat(sink.followers().get(0).time().iso()).contains("-03-25T");
        assertThat(sink.followers().get(339).followers()).isEqualTo(Count.exact(5013));
        assertThat(sink.followers().get(339).time().iso()).contains("-02-27T");
        assertThat(read("studio-follower-territories.csv").audience().get(0).countries())
                .containsEntry("US", 0.462)
                .containsEntry("EG", 0.219)
                .hasSize(10);
        assertThat(read("studio-follower-gender.csv").audience().get(0).genders())
                .containsEntry("female", 0.59)
                .containsEntry("male", 0.41);
        assertThat(says(read("studio-overview.csv"))).contains("365 rows", "video views=2946198");
    }

    @Test
    void businessSuiteWritesUtc() throws IOException {
        CollectingSink sink = counts("bizsuite-videos.csv", 1, 51, 0);
        Post first = sink.posts().get(0);
        assertThat(first.account().handle()).isEqualTo("vintagerest.bg");
        assertThat(first.views()).isEqualTo(Count.exact(172353));
        assertThat(first.likes()).isEqualTo(Count.exact(1774));
        assertThat(first.comments()).isEqualTo(Count.exact(42));
        assertThat(first.shares()).isEqualTo(Count.exact(413));
        assertThat(first.saves()).isEqualTo(Count.exact(180));
        assertThat(first.time().iso()).isEqualTo("2025-10-31T18:19:10Z");
        assertThat(says(read("bizsuite-overview.csv"))).contains("62 days", "video views=521491", "net growth=402");
        assertThat(read("bizsuite-audience.csv").followers()).isEmpty();
    }

    @Test
    void aScopeThatWasNotGivenLeavesCountersUnknown() throws IOException {
        Account full = only(counts("display-user-info-full.json", 1, 0, 0).accounts());
        assertThat(full.name()).isEqualTo("nangodeveloperacc");
        assertThat(List.of(full.followers(), full.following(), full.posts())).containsOnly(Count.exact(0));
        for (String name : List.of(
                "display-user-info-profile.json",
                "display-user-info-basic.json",
                "display-v1-user-info.json",
                "business-account.json")) {
            assertThat(only(read(name).accounts()).followers().isKnown())
                    .as(name)
                    .isFalse();
        }
        Account research = only(read("research-user-info.json").accounts());
        assertThat(research.followers()).isEqualTo(Count.exact(232));
        assertThat(only(read("display-creator-info.json").accounts()).ref().handle())
                .isEqualTo("nangodeveloperacc");
    }

    @Test
    void videosOfTheOfficialApisCountOnce() throws IOException {
        counts("display-video-query-empty.json", 0, 0, 0);
        List<Post> v1 = counts("display-v1-video-list.json", 1, 2, 0).posts();
        assertThat(v1).extracting(p -> p.account().handle()).containsOnly("klein_kunkun");
        assertThat(v1).extracting(p -> p.durationSeconds().orElse(0)).containsExactly(5.0, 6.0);
        assertThat(v1).noneMatch(p -> p.likes().isKnown() || p.views().isKnown());
        assertThat(read("research-video-query.json").distinctPosts()).hasSize(1);
        assertThat(read("business-video-list-ids.json").distinctPosts())
                .hasSize(4)
                .noneMatch(p -> p.views().isKnown());
    }

    @Test
    void commentsOfTheOfficialApis() throws IOException {
        Comment one = counts("research-comment-list.json", 0, 0, 1).comments().get(0);
        assertThat(one.likes()).isEqualTo(Count.exact(50));
        counts("business-comment-list.json", 0, 0, 2);
        counts("business-comment-replies.json", 0, 0, 1);
    }

    @Test
    void theWebRoundsAndTheSecondEditionDoesNot() throws IOException {
        Account odd = only(read("web-profile.json").accounts());
        assertThat(odd.ref().handle()).isEqualTo("oddanimalspecimens");
        assertThat(odd.followers()).isEqualTo(Count.exact(4001943));
        assertThat(odd.posts()).isEqualTo(Count.exact(178));
        Account zg = only(read("rapidapi-user-detail.json").accounts());
        assertThat(zg.followers()).isEqualTo(Count.exact(427682));
        assertThat(zg.posts()).isEqualTo(Count.exact(1605));
    }

    @Test
    void postsOfTheWeb() throws IOException {
        List<Post> channel = read("web-channel-posts.json").posts();
        assertThat(channel).hasSize(53).noneMatch(p -> p.account().isNamed());
        assertThat(channel.get(0).likes()).isEqualTo(Count.rounded(3900000, 100000));
        assertThat(channel.get(0).views().value()).isEqualTo(38900000);
        assertThat(channel.get(0).saves().value()).isEqualTo(402500);
        CollectingSink search = counts("web-search-items.json", 74, 84, 0);
        assertThat(search.accounts()).allMatch(a -> a.followers().isKnown());
        Post reduced = read("web-post-reduced.json").posts().get(0);
        assertThat(reduced.likes().value()).isEqualTo(1500000);
        assertThat(reduced.saves()).isEqualTo(Count.exact(97723));
        assertThat(reduced.durationSeconds()).hasValue(16);
        Post own = counts("rapidapi-user-posts.json", 1, 1, 0).posts().get(0);
        assertThat(own.likes().value()).isEqualTo(68300);
        assertThat(own.views().value()).isEqualTo(1900000);
        assertThat(own.durationSeconds()).hasValue(18);
        Post popular =
                counts("rapidapi-user-popular-posts.json", 1, 1, 0).posts().get(0);
        assertThat(popular.likes().value()).isEqualTo(866000);
        assertThat(popular.saves()).isEqualTo(Count.exact(59149));
        List<Comment> comments = counts("web-comments.json", 0, 0, 20).comments();
        assertThat(comments).extracting(Comment::postId).containsOnly("7198206283571285294");
        assertThat(comments.get(0).likes()).isEqualTo(Count.exact(3252));
    }

    @Test
    void dataSetsOfScrapers() throws IOException {
        CollectingSink apify = counts("apify-tiktok-profile.json", 1, 5, 0);
        assertThat(apify.posts().get(0).likes().value()).isEqualTo(2100000);
        assertThat(apify.posts().get(0).views().value()).isEqualTo(6900000);
        assertThat(apify.posts())
                .filteredOn(p -> p.partnership() == PaidPartnership.COMMERCIAL)
                .hasSize(2);
        CollectingSink bright = counts("brightdata-tiktok-profiles.csv", 1000, 0, 0);
        assertThat(bright.accounts().get(0).followers()).isEqualTo(Count.exact(19));
        List<Comment> comments =
                counts("brightdata-tiktok-comments.csv", 0, 0, 1000).comments();
        assertThat(comments.stream().map(Comment::postId).distinct()).hasSize(262);
        assertThat(comments).filteredOn(c -> c.byCreator().isYes()).hasSize(30);
        counts("discover-full.json", 280, 0, 0);
        counts("LARGE-discover-snapshots-600files.zip", 53, 0, 0);
        CollectingSink top = counts("dataset-top-users-videos.csv", 254, 12559, 0);
        assertThat(top.posts().get(0).likes().value()).isEqualTo(480800);
        assertThat(top.accounts().get(0).followers().value()).isEqualTo(97400000);
        CollectingSink list = counts("dataset-top250-tiktokers.csv", 256, 0, 0);
        assertThat(list.accounts().get(0).followers()).isEqualTo(Count.rounded(78900000, 100000));
        assertThat(list.accounts().get(0).stated().engagementRate()).hasValue(0.166);
    }
}
