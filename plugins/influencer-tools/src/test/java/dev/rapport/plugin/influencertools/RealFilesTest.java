package dev.rapport.plugin.influencertools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.PaidPartnership;
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
        folder = found.orElseThrow().resolve("influencer-tools");
    }

    @Test
    void aRankingKeepsHowFarItIsRounded() throws IOException {
        CollectingSink sink = read("hypeauditor-top1000/instagram-2022-12.csv");
        assertThat(sink.accounts()).hasSize(1000);
        Account first = sink.accounts().get(0);
        assertThat(first.ref().platform()).isEqualTo("instagram");
        assertThat(first.ref().handle()).isEqualTo("leomessi");
        assertThat(first.name()).isEqualTo("Leo Messi");
        assertThat(first.followers()).isEqualTo(Count.rounded(409_800_000, 100_000));
        assertThat(first.stated().engagementRate().orElseThrow()).isBetween(0.0571, 0.0572);
        assertThat(first.category()).isEqualTo("Sports with a ball");
        assertThat(first.country()).isEmpty();
    }

    @Test
    void handlesAreFoundHoweverTheirColumnIsCalled() throws IOException {
        first("instagram-2022-09.csv", "instagram", "cristiano");
        first("instagram-2022-11.csv", "instagram", "cristiano");
        first("tiktok-2022-06.csv", "tiktok", "___nicoichi___");
        first("tiktok-2022-09.csv", "tiktok", "jypestraykids");
        first("tiktok-2022-12.csv", "tiktok", "mrbeast");
        first("youtube-2022-06.csv", "youtube", "juptube");
        first("youtube-2022-09.csv", "youtube", "tseries");
        first("youtube-2022-12.csv", "youtube", "tseries");
    }

    @Test
    void meansAreStatedAndUnknownIsNotZero() throws IOException {
        Account tiktok =
                read("hypeauditor-top1000/tiktok-2022-06.csv").accounts().get(0);
        assertThat(tiktok.stated().averageViews()).hasValue(1_900_000);
        assertThat(tiktok.stated().averageLikes()).hasValue(225_300);
        Account youtube =
                read("hypeauditor-top1000/youtube-2022-06.csv").accounts().get(0);
        assertThat(youtube.stated().averageComments()).isEmpty();
        assertThat(youtube.stated().averageViews()).hasValue(0);
    }

    @Test
    void aSearchNamesEachCreatorOnce() throws IOException {
        CollectingSink cooking = read("modash-discovery/cooking-2.json");
        counts(cooking, 15, 0, 0);
        Account first = cooking.accounts().get(0);
        assertThat(first.ref().handle()).isEqualTo("chefcajour");
        assertThat(first.followers()).isEqualTo(Count.exact(16959));
        assertThat(first.stated().engagementRate()).hasValue(0.0796332330915738);
        assertThat(first.verified()).isEqualTo(Flag.NO);
        counts(read("modash-discovery/horoscope-1.json"), 103, 0, 0);
        counts(read("modash-discovery/mom-1.json"), 420, 0, 0);
        counts(read("modash-discovery/travel-2.json"), 645, 0, 0);
        counts(read("modash-discovery/yoga-1.json"), 675, 0, 0);
        counts(read("modash-discovery/yoga-3.json"), 48, 0, 0);
    }

    @Test
    void aTableOfPostsSaysWhatWasDeclared() throws IOException {
        CollectingSink sink = read("phyllo-acme/creator_posts_sample.csv");
        counts(sink, 39, 100, 0);
        assertThat(sink.posts())
                .filteredOn(post -> post.partnership() == PaidPartnership.DECLARED)
                .hasSize(48);
        assertThat(sink.posts().get(0).reach()).isEqualTo(Count.exact(467774));
        assertThat(sink.accounts().get(0).followers()).isEqualTo(Count.exact(580000));
        assertThat(read("phyllo-acme/promo_events_sample.csv").refusal()).isPresent();
        assertThat(read("phyllo-acme/social_mentions_sample.csv").refusal()).isPresent();
    }

    @Test
    void aReportHasPostsHistoryAndAudience() throws IOException {
        CollectingSink sink = read("phyllo-insightiq/insightiq-profileAnalysis.json");
        assertThat(sink.distinctAccounts()).hasSize(1);
        assertThat(sink.accounts().get(0).ref().handle()).isEqualTo("_amnariaz");
        assertThat(sink.distinctPosts()).hasSize(20);
        assertThat(sink.audience()).hasSize(1);
        assertThat(sink.followers()).hasSize(7);
    }

    @Test
    void aReportOnAnAccountOfInstagramIsReadWithItsPrices() throws IOException {
        CollectingSink sink = read("../instagram/insightiq-profile-analytics.json");
        counts(sink, 1, 20, 0);
        Account account = sink.accounts().get(0);
        assertThat(account.followers()).isEqualTo(Count.exact(80080));
        assertThat(account.stated().engagementRate()).hasValue(1.913955);
        assertThat(account.stated().fees().fees()).isNotEmpty();
        assertThat(sink.followers()).hasSize(7);
        assertThat(sink.audience().get(0).countries()).containsEntry("PK", 0.637203);
        assertThat(sink.audience().get(0).quality()).hasValue(0.468373);
        assertThat(sink.posts()).filteredOn(p -> p.partnership().isPaid()).hasSize(4);
    }

    private void first(String name, String platform, String handle) throws IOException {
        CollectingSink sink = read("hypeauditor-top1000/" + name);
        assertThat(sink.accounts()).hasSizeBetween(990, 1050);
        assertThat(sink.accounts().get(0).ref().platform()).isEqualTo(platform);
        assertThat(sink.accounts().get(0).ref().handle()).isEqualTo(handle);
    }

    private CollectingSink read(String name) throws IOException {
        return RealFiles.read(new ToolsReader(), folder.resolve(name));
    }

    private static void counts(CollectingSink sink, int accounts, int posts, int comments) {
        assertThat(sink.rejected()).isEmpty();
        assertThat(List.of(
                        sink.distinctAccounts().size(),
                        sink.distinctPosts().size(),
                        sink.distinctComments().size()))
                .containsExactly(accounts, posts, comments);
    }
}
