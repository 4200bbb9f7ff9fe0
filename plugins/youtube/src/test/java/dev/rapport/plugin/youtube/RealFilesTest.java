package dev.rapport.plugin.youtube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.ReadIssue;
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
        folder = found.orElseThrow().resolve("youtube");
    }

    @Test
    void aVideoOfTheDataApiHasAllItsCounters() throws IOException {
        CollectingSink sink = read("nango-video.json");
        counts(sink, 1, 1, 0);
        Post post = sink.posts().get(0);
        assertThat(post.views()).isEqualTo(Count.exact(1767500636));
        assertThat(post.likes()).isEqualTo(Count.exact(19033591));
        assertThat(post.comments()).isEqualTo(Count.exact(2435139));
        assertThat(post.durationSeconds()).hasValue(214);
        assertThat(post.kind()).isEqualTo(PostKind.VIDEO);
        assertThat(post.time().iso()).isEqualTo("2009-10-25T06:57:33Z");
        assertThat(post.account().id()).isEqualTo("UCuAXFkgsw1L7xaCfnd5JJOw");
    }

    @Test
    void subscribersAreRoundedToThreeDigits() throws IOException {
        CollectingSink sink = read("pyyt-channels-multi.json");
        counts(sink, 2, 0, 0);
        assertThat(sink.accounts())
                .extracting(Account::followers)
                .containsExactly(Count.rounded(10_700_000, 100_000), Count.rounded(2_260_000, 10_000));
        assertThat(sink.accounts()).extracting(Account::country).containsExactly("", "US");
        assertThat(sink.accounts()).extracting(a -> a.ref().handle()).containsExactly("google", "googledevelopers");
        Account small = only(read("nango-channels.json").accounts());
        assertThat(small.followers()).isEqualTo(Count.exact(1));
        assertThat(small.posts()).isEqualTo(Count.exact(1));
        assertThat(small.created().iso()).isEqualTo("2025-09-08T18:49:42.012416Z");
    }

    @Test
    void aPartThatWasNotAskedForIsUnknown() throws IOException {
        assertThat(read("pyyt-channels-2019.json").accounts()).hasSize(2).noneMatch(a -> a.followers()
                .isKnown());
        assertThat(read("pyyt-channels-info.json").accounts()).hasSize(1).noneMatch(a -> a.followers()
                .isKnown());
        withoutCounters("pyyt-videos-single.json", 1);
        withoutCounters("pyyt-videos-multi.json", 2);
        withoutCounters("pyyt-videos-chart-p1.json", 5);
        withoutCounters("pyyt-videos-chart-p2.json", 3);
        withoutCounters("pyyt-playlistitems-p1.json", 10);
        withoutCounters("pyyt-playlistitems-p2.json", 3);
        withoutCounters("nango-uploaded-videos-2.json", 2);
        Account bare = only(read("nango-uploaded-videos.json").accounts());
        assertThat(bare.ref().id()).isEqualTo("UCZXMDk2QjU7dBanCVrMj4CA");
        assertThat(bare.followers().isKnown()).isFalse();
    }

    @Test
    void privateItemsOfAPlaylistAreNoPosts() throws IOException {
        CollectingSink sink = read("nango-playlistitems.json");
        assertThat(sink.distinctPosts()).hasSize(3).allMatch(p -> p.time().isKnown());
        assertThat(codes(sink)).filteredOn("not-public"::equals).hasSize(2);
        assertThat(codes(sink)).contains("incomplete-pages");
    }

    @Test
    void aSearchHasEscapedTextsAndNoCounters() throws IOException {
        CollectingSink mixed = withoutCounters("pyyt-search-mixed.json", 25);
        assertThat(mixed.posts())
                .noneMatch(p -> p.caption().contains("&#39;") || p.caption().contains("&amp;"));
        withoutCounters("pyyt-search-channel-videos.json", 5);
    }

    @Test
    void commentsKnowTheirCreator() throws IOException {
        CollectingSink own = read("nango-commentthreads.json");
        counts(own, 0, 0, 6);
        assertThat(own.comments()).extracting(Comment::byCreator).containsOnly(Flag.YES);
        assertThat(own.comments()).filteredOn(c -> !c.parentId().isEmpty()).hasSize(2);

        CollectingSink pages = new CollectingSink();
        for (String page : List.of("pyyt-commentthreads-p1.json", "pyyt-commentthreads-p2.json")) {
            CollectingSink sink = read(page);
            assertThat(sink.distinctComments()).hasSize(5);
            sink.comments().forEach(pages::comment);
        }
        assertThat(pages.distinctComments()).hasSize(5);

        CollectingSink channel = read("pyyt-commentthreads-channel.json");
        assertThat(channel.distinctComments().stream().filter(c -> c.parentId().isEmpty()))
                .hasSize(4);
        assertThat(channel.comments())
                .filteredOn(c -> c.postId().isEmpty() && c.parentId().isEmpty())
                .hasSize(2);

        CollectingSink replies = read("pyyt-comments-by-parent.json");
        counts(replies, 0, 0, 2);
        assertThat(replies.comments()).extracting(Comment::parentId).containsOnly("Ugw5zYU6n9pmIgAZWvN4AaABAg");
    }

    @Test
    void whatIsOnlyCountedIsTold() throws IOException {
        assertThat(told("pyyt-video-categories.json")).contains("32 names");
        assertThat(told("trending-2020-category-br.json")).contains("names of categories");
        assertThat(told("pyyt-activities.json")).contains("10 uploads");
        assertThat(told("pyyt-subscriptions-zero.json")).contains("empty");
        assertThat(read("pyyt-subscriptions-zero.json").hasData()).isFalse();
        assertThat(only(read("pyyt-activities.json").accounts()).name()).isEqualTo("Google Developers");
    }

    @Test
    void anErrorIsRefusedWithItsReason() throws IOException {
        CollectingSink sink = read("pyyt-error-403.json");
        assertThat(sink.refusal().orElseThrow().code()).isEqualTo("api-error");
        assertThat(sink.refusal().orElseThrow().message()).contains("403").contains("SERVICE_UNAVAILABLE");
    }

    @Test
    void aStudioTableIsRowsOfVideosUnderATotal() throws IOException {
        CollectingSink sink = read("studio-table-motivation.csv");
        assertThat(sink.distinctPosts()).hasSize(442);
        assertThat(sink.rejected()).isEmpty();
        Post first = sink.posts().get(0);
        assertThat(first.views()).isEqualTo(Count.exact(30331));
        assertThat(first.durationSeconds()).hasValue(9);
        assertThat(first.time().iso()).isEqualTo("2025-08-28T00:00:00");
        assertThat(first.time()).isInstanceOf(Moment.Local.class);
        assertThat(first.likes().isKnown()).isFalse();
        assertThat(sink.posts())
                .filteredOn(p -> p.durationSeconds().orElse(99) <= 60)
                .hasSize(435);
        assertThat(sink.posts().stream().mapToLong(p -> p.views().value()).sum())
                .isEqualTo(153235);
        assertThat(codes(sink)).contains("period-values", "time-zone-unknown");
    }

    @Test
    void studioChartsAndTotalsAreTold() throws IOException {
        assertThat(told("studio-chart-motivation.csv")).contains("1825 rows").contains("views 48473");
        assertThat(read("studio-chart-motivation.csv").distinctPosts()).hasSize(5);
        assertThat(told("studio-totals-motivation.csv"))
                .contains("365 days")
                .contains("2025-06-13 to 2026-06-12")
                .contains("views 181588");
        assertThat(codes(read("studio-totals-motivation.csv"))).doesNotContain("date-ambiguous");
    }

    @Test
    void aTakeoutHasTheChannelAndNoCounters() throws IOException {
        CollectingSink channel = read("takeout-channel.csv");
        Account account = only(channel.accounts());
        assertThat(account.ref().id()).isEqualTo("UCobB7hMVJijWXtBjqioUv5g");
        assertThat(account.name()).isEqualTo("Aman Srivastava");
        assertThat(channel.owner().orElseThrow()).isEqualTo(account.ref());
        assertThat(only(read("takeout-channel-urls.csv").accounts()).ref().handle())
                .isEqualTo("amansrivastava5725");
        CollectingSink videos = read("takeout-videos.csv");
        counts(videos, 1, 0, 0);
        assertThat(codes(videos)).contains("not-public");
        assertThat(told("takeout-video-texts.csv")).contains("titles");
        assertThat(told("takeout-video-recordings.csv")).contains("places");
    }

    @Test
    void subscriptionsAreCountedAsFollowing() throws IOException {
        assertThat(only(read("takeout-1.zip").accounts()).following()).isEqualTo(Count.exact(5));
        assertThat(only(read("takeout-2-es.zip").accounts()).following()).isEqualTo(Count.exact(172));
        assertThat(only(read("takeout-subscriptions-1.csv").accounts()).following())
                .isEqualTo(Count.exact(5));
        assertThat(only(read("takeout-subscriptions-2-es.csv").accounts()).following())
                .isEqualTo(Count.exact(172));
        Account old = only(read("takeout-subscriptions-old.json").accounts());
        assertThat(old.following()).isEqualTo(Count.exact(7));
        assertThat(old.ref().id()).isEqualTo("UC-lHJZR3Gqxm24_Vd_AJ5Yw");
    }

    @Test
    void infosOfYtDlp() throws IOException {
        CollectingSink sink = read("ytdlp-info-2023.json");
        Post post = only(sink.posts());
        assertThat(post.views()).isEqualTo(Count.exact(263388));
        assertThat(post.likes()).isEqualTo(Count.exact(20487));
        assertThat(post.comments()).isEqualTo(Count.rounded(1700, 100));
        assertThat(post.durationSeconds()).hasValue(968);
        assertThat(post.time().iso()).isEqualTo("2022-08-05T00:00:00Z");
        assertThat(only(sink.accounts()).followers()).isEqualTo(Count.rounded(486000, 1000));
        assertThat(only(sink.accounts()).verified()).isEqualTo(Flag.YES);
        assertThat(sink.exportedAt().orElseThrow().getEpochSecond()).isEqualTo(1688045067);

        Post live = only(read("ytdlp-info-lowformats.json").posts());
        assertThat(live.views()).isEqualTo(Count.exact(34083));
        assertThat(live.likes()).isEqualTo(Count.exact(1062));
        assertThat(live.comments().isKnown()).isFalse();
        assertThat(live.durationSeconds()).hasValue(7205);
        assertThat(live.kind()).isEqualTo(PostKind.LIVE);

        Post old = only(read("ytdlp-info-2020-anonymised.json").posts());
        assertThat(old.likes()).isEqualTo(Count.exact(456));
        assertThat(old.views().isKnown()).isFalse();
        assertThat(old.durationSeconds()).hasValue(401.0);
        assertThat(old.account().isNamed()).isFalse();
        assertThat(old.permalink()).isEmpty();
    }

    @Test
    void theWebWritesForPeople() throws IOException {
        Account channel = only(read("web-channel.json").accounts());
        assertThat(channel.followers()).isEqualTo(Count.exact(47));
        assertThat(channel.posts()).isEqualTo(Count.exact(4));
        assertThat(channel.country()).isEqualTo("FR");
        assertThat(channel.created().iso()).isEqualTo("2023-02-27T00:00:00");
        assertThat(channel.ref().handle()).isEqualTo("scrapfly");

        CollectingSink list = read("web-channel-videos.json");
        assertThat(list.distinctPosts()).hasSize(60);
        assertThat(list.posts().get(0).views()).isEqualTo(Count.rounded(10_000, 1000));
        assertThat(list.posts().get(0).durationSeconds()).hasValue(1921);

        CollectingSink videos = read("web-videos.json");
        counts(videos, 1, 3, 0);
        assertThat(videos.posts().get(0).views()).isEqualTo(Count.exact(811));
        assertThat(videos.posts().get(0).likes()).isEqualTo(Count.exact(10));
        assertThat(videos.posts().get(0).comments()).isEqualTo(Count.exact(2));
        assertThat(videos.posts().get(1).comments().isKnown()).isFalse();
        assertThat(videos.posts().get(0).time().iso()).isEqualTo("2024-07-17T00:00:00");

        Post single = only(read("web-shorts.json").posts());
        assertThat(single.kind()).isEqualTo(PostKind.SHORT);
        assertThat(single.durationSeconds()).hasValue(44);
        assertThat(single.views()).isEqualTo(Count.exact(1));

        CollectingSink search = read("web-search.json");
        assertThat(search.distinctPosts()).hasSize(60).noneMatch(Post::own);
        assertThat(search.posts()).filteredOn(p -> !p.views().isKnown()).hasSize(1);

        CollectingSink comments = read("web-comments.json");
        counts(comments, 0, 0, 60);
        assertThat(comments.comments())
                .filteredOn(c -> c.byCreator() == Flag.YES)
                .hasSize(1);
        assertThat(comments.comments().get(0).likes()).isEqualTo(Count.exact(119));
    }

    @Test
    void theTrendingListsOf2017KnowChannelsByTitleAlone() throws IOException {
        CollectingSink us = read("kaggle-2017-us.csv");
        assertThat(us.posts()).hasSize(8000);
        assertThat(us.rejected()).isEmpty();
        assertThat(us.distinctPosts())
                .extracting(Post::id)
                .doesNotHaveDuplicates()
                .hasSize(2365);
        assertThat(us.posts().get(0).views()).isEqualTo(Count.exact(4394029));
        assertThat(us.posts().get(0).likes()).isEqualTo(Count.exact(320053));
        assertThat(us.posts()).noneMatch(p -> p.time().isKnown());
        CollectingSink gb = read("kaggle-2017-gb.csv");
        assertThat(gb.posts()).hasSize(7997);
        assertThat(gb.distinctPosts()).hasSize(1736);
    }

    @Test
    void whatIsSwitchedOffIsUnknown() throws IOException {
        trending("us", 200, 5, 1);
        trending("gb", 77, 3, 0);
        trending("in", 200, 3, 3);
        trending("jp", 200, 10, 7);
        trending("ru", 200, 2, 5);
        assertThat(read("trending-2018-us.csv").exportedAt().orElseThrow()).hasToString("2018-11-01T23:59:59Z");
    }

    @Test
    void aCutListKeepsTheRowsBeforeTheCut() throws IOException {
        CollectingSink br = read("trending-2020-br-truncated.csv");
        assertThat(br.posts()).hasSize(943);
        assertThat(codes(br)).contains("truncated");
        assertThat(br.distinctPosts()).hasSize(330);
        CollectingSink jp = read("trending-2020-jp-truncated.csv");
        assertThat(jp.posts()).hasSize(658);
        assertThat(jp.distinctPosts()).hasSize(292);
        assertThat(jp.posts()).filteredOn(p -> !p.comments().isKnown()).hasSize(36);
        assertThat(jp.posts()).filteredOn(p -> !p.likes().isKnown()).hasSize(44);
    }

    @Test
    void tablesOfFivetran() throws IOException {
        CollectingSink videos = read("fivetran-video.csv");
        assertThat(videos.distinctPosts()).hasSize(3);
        assertThat(videos.posts().get(0).views()).isEqualTo(Count.exact(2038));
        assertThat(videos.posts().get(0).likes()).isEqualTo(Count.exact(25));
        assertThat(videos.posts().get(0).time()).isInstanceOf(Moment.Local.class);
        assertThat(told("fivetran-channel-basic.csv"))
                .contains("1000 rows")
                .contains("103 videos")
                .contains("views 1843");
        assertThat(read("fivetran-channel-basic.csv").audience()).hasSize(1);
        assertThat(told("fivetran-channel-demographics.csv")).contains("rows have shares");
    }

    private void trending(String country, int rows, int commentsOff, int ratingsOff) throws IOException {
        CollectingSink sink = read("trending-2018-" + country + ".csv");
        assertThat(sink.posts()).hasSize(rows);
        assertThat(sink.posts()).filteredOn(p -> !p.comments().isKnown()).hasSize(commentsOff);
        assertThat(sink.posts()).filteredOn(p -> !p.likes().isKnown()).hasSize(ratingsOff);
        assertThat(sink.posts()).allMatch(p -> p.time() instanceof Moment.At);
    }

    private CollectingSink withoutCounters(String name, int posts) throws IOException {
        CollectingSink sink = read(name);
        assertThat(sink.rejected()).isEmpty();
        assertThat(sink.distinctPosts())
                .as(name)
                .hasSize(posts)
                .noneMatch(p -> p.views().isKnown()
                        || p.likes().isKnown()
                        || p.comments().isKnown()
                        || p.durationSeconds().isPresent());
        return sink;
    }

    private CollectingSink read(String name) throws IOException {
        return RealFiles.read(new YoutubeReader(), folder.resolve(name));
    }

    private String told(String name) throws IOException {
        return only(read(name).issues().stream()
                        .filter(issue -> issue.code().equals("figure-not-kept"))
                        .toList())
                .message();
    }

    private static List<String> codes(CollectingSink sink) {
        return sink.issues().stream().map(ReadIssue::code).toList();
    }

    private static void counts(CollectingSink sink, int accounts, int posts, int comments) {
        assertThat(sink.rejected()).isEmpty();
        assertThat(sink.distinctAccounts()).hasSize(accounts);
        assertThat(sink.distinctPosts()).hasSize(posts);
        assertThat(sink.distinctComments()).hasSize(comments);
    }

    private static <T> T only(List<T> list) {
        assertThat(list).hasSize(1);
        return list.get(0);
    }
}
