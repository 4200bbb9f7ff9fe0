package dev.rapport.plugin.instagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.RealFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facts about real files, counted by hand. */
class RealFilesTest {

    private Path folder = Path.of("");

    @BeforeEach
    void findTheFiles() {
        Optional<Path> found = RealFiles.cases();
        assumeTrue(found.isPresent(), "There is no shared/cases beside the project, so the real files are not read.");
        folder = found.orElseThrow().resolve("instagram");
    }

    @Test
    void businessDiscoveryGivesTheDiscoveredAccountAndNotTheCaller() throws IOException {
        Account account = only(read("pyfb-business-discovery-user.json").accounts());
        assertThat(account.ref().id()).isEqualTo("17841407673135339");
        assertThat(account.followers()).isEqualTo(Count.exact(64976));
        assertThat(account.posts()).isEqualTo(Count.exact(436));
        assertThat(account.following()).isEqualTo(Count.unknown());

        CollectingSink media = read("pyfb-business-discovery-media-p1.json");
        counts(media, 1, 2, 0);
        assertThat(media.posts().get(0).likes()).isEqualTo(Count.exact(87));
        assertThat(media.posts().get(0).comments()).isEqualTo(Count.exact(11));
        counts(read("pyfb-business-discovery-media-p2.json"), 1, 2, 0);
    }

    @Test
    void topMediaOfAHashtagHasNoOwnerAndNoTime() throws IOException {
        CollectingSink sink = read("pyfb-hashtag-top-media-p1.json");
        assertThat(sink.distinctPosts()).hasSize(25).noneMatch(Post::own).noneMatch(p -> p.time()
                .isKnown());
        assertThat(ofKind(sink, PostKind.PHOTO)).isEqualTo(24);
        assertThat(ofKind(sink, PostKind.CAROUSEL)).isEqualTo(1);
        assertThat(sink.posts().get(0).likes()).isEqualTo(Count.exact(997));
        assertThat(sink.owner()).isEmpty();
    }

    @Test
    void taggedMediaIsOfOthers() throws IOException {
        CollectingSink sink = read("pyfb-tagged-media.json");
        assertThat(sink.distinctPosts()).hasSize(5).noneMatch(Post::own);
        assertThat(sink.posts()).filteredOn(p -> p.caption().isEmpty()).hasSize(1);
    }

    @Test
    void ownMediaPagesNameTheirAccountInThePagingAddress() throws IOException {
        CollectingSink first = read("pyfb-user-media-p1.json");
        assertThat(first.distinctPosts()).hasSize(2).allMatch(Post::own);
        assertThat(first.posts().get(0).likes()).isEqualTo(Count.exact(0));
        assertThat(first.owner().orElseThrow().id()).isEqualTo("17841406338772941");
        assertThat(read("pyfb-user-media-p2.json").distinctPosts()).hasSize(2);
    }

    @Test
    void graphMediaOfAllKinds() throws IOException {
        CollectingSink reels = read("airbyte-media-for-reels.json");
        counts(reels, 1, 5, 0);
        assertThat(reels.posts()).extracting(p -> p.likes().value()).containsExactly(12L, 2L, 5L, 8L, 52L);
        assertThat(ofKind(reels, PostKind.SHORT)).isEqualTo(2);
        assertThat(ofKind(reels, PostKind.VIDEO)).isEqualTo(1);
        assertThat(ofKind(reels, PostKind.CAROUSEL)).isEqualTo(1);
        assertThat(ofKind(reels, PostKind.PHOTO)).isEqualTo(1);
        assertThat(reels.posts()).extracting(Post::id).contains("09894619573775123");

        Post single = only(read("pyfb-media-default.json").posts());
        assertThat(single.kind()).isEqualTo(PostKind.CAROUSEL);
        assertThat(single.likes()).isEqualTo(Count.exact(1));

        assertThat(read("pyfb-stories-info.json").distinctPosts()).hasSize(2).allMatch(p -> p.kind() == PostKind.STORY);
    }

    @Test
    void graphUsers() throws IOException {
        Account user = only(read("pyfb-user-fields.json").accounts());
        assertThat(user.followers()).isEqualTo(Count.exact(64363));
        assertThat(user.posts()).isEqualTo(Count.exact(427));
        Account other = only(read("airbyte-users.json").accounts());
        assertThat(other.followers()).isEqualTo(Count.exact(1230));
        assertThat(other.following()).isEqualTo(Count.exact(15));
        assertThat(other.posts()).isEqualTo(Count.exact(260));
    }

    @Test
    void graphComments() throws IOException {
        CollectingSink first = read("pyfb-media-comments-p1.json");
        assertThat(first.distinctComments()).hasSize(2).allMatch(c -> c.postId().equals("17846368219941692"));
        assertThat(first.comments()).allMatch(c -> c.author().isEmpty() && c.byCreator() == Flag.UNKNOWN);
        assertThat(read("pyfb-media-comments-p2.json").distinctComments()).hasSize(2);
        assertThat(read("pyfb-comments-by-ids.json").distinctComments())
                .hasSize(2)
                .noneMatch(c -> c.author().isEmpty());
        assertThat(read("pyfb-comment-replies.json").distinctComments())
                .hasSize(1)
                .allMatch(c -> c.postId().isEmpty());
    }

    @Test
    void graphInsights() throws IOException {
        Post media = only(read("pyfb-media-insights.json").posts());
        assertThat(media.id()).isEqualTo("17846368219941692");
        assertThat(media.views()).isEqualTo(Count.exact(8));
        assertThat(media.reach()).isEqualTo(Count.exact(5));
        assertThat(media.saves()).isEqualTo(Count.exact(0));
        assertThat(read("pyfb-user-insights-day.json").issues()).hasSize(3).allMatch(i -> i.message()
                .contains("the first of 2"));
        assertThat(read("airbyte-user-insights-for-days-28.json").issues())
                .anyMatch(i -> i.message().contains("15000"));
        assertThat(read("airbyte-user-insights-for-lifetime.json").issues())
                .anyMatch(i -> i.message().contains("24 values"));

        var audience =
                only(read("airbyte-user-lifetime-insights-for-age-gender.json").audience());
        assertThat(audience.ages()).containsEntry("18-24", 18 / 64.0).containsEntry("25-34", 46 / 64.0);
        assertThat(audience.genders())
                .containsEntry("female", 35 / 64.0)
                .containsEntry("male", 26 / 64.0)
                .containsEntry("other", 3 / 64.0);
    }

    @Test
    void anApiErrorIsRefusedWithItsReason() throws IOException {
        var refusal = read("airbyte-media-insights-for-error-posted-before-business.json")
                .refusal()
                .orElseThrow();
        assertThat(refusal.code()).isEqualTo("api-error");
        assertThat(refusal.message()).contains("older than the business account");
    }

    @Test
    void aWholeHistoryOfInstaloader() throws IOException {
        CollectingSink sink = read("LARGE-instaloader-archive-684files.zip");
        counts(sink, 1, 683, 0);
        assertThat(only(sink.accounts()).followers()).isEqualTo(Count.exact(99366));
        assertThat(ofKind(sink, PostKind.PHOTO)).isEqualTo(571);
        assertThat(ofKind(sink, PostKind.CAROUSEL)).isEqualTo(103);
        assertThat(ofKind(sink, PostKind.VIDEO)).isEqualTo(9);
        assertThat(sum(sink, Post::likes)).isEqualTo(2134789);
        assertThat(times(sink)).first().asString().startsWith("2015-08-20");
        assertThat(times(sink)).last().asString().startsWith("2024-09-19");
        assertThat(sink.posts()).filteredOn(p -> p.caption().isEmpty()).hasSize(2);
    }

    @Test
    void singlePostsOfInstaloader() throws IOException {
        Post video = only(read("instaloader-post-video.json").posts());
        assertThat(List.of(video.likes(), video.comments(), video.views()))
                .containsExactly(Count.exact(3809), Count.exact(51), Count.exact(16856));
        assertThat(only(read("instaloader-post-latest.json").posts()).likes()).isEqualTo(Count.exact(6350));
        Post image = only(read("instaloader-post-image.json").posts());
        assertThat(List.of(image.likes(), image.comments())).containsExactly(Count.exact(460), Count.exact(20));
        Post sidecar = only(read("instaloader-post-sidecar.json").posts());
        assertThat(List.of(sidecar.likes(), sidecar.comments())).containsExactly(Count.exact(4206), Count.exact(53));
        assertThat(sidecar.kind()).isEqualTo(PostKind.CAROUSEL);
    }

    @Test
    void theWebsTimelineHasPostsOfPartners() throws IOException {
        CollectingSink sink = read("scrapfly-user-posts-xdt.json");
        counts(sink, 4, 36, 0);
        assertThat(sink.posts().get(0).likes()).isEqualTo(Count.exact(2354));
        assertThat(sink.posts().get(0).comments()).isEqualTo(Count.exact(82));
        assertThat(sum(sink, Post::likes)).isEqualTo(209969);
        assertThat(sink.posts()).filteredOn(Post::own).hasSize(28).allMatch(p -> p.account()
                .id()
                .equals("1067259270"));
        assertThat(sink.posts().get(0).kind()).isEqualTo(PostKind.SHORT);
    }

    @Test
    void theReducedWeb() throws IOException {
        assertThat(only(read("scrapfly-user.json").accounts()).followers()).isEqualTo(Count.exact(15689074));
        CollectingSink video = read("scrapfly-video-post.json");
        Post post = only(video.posts());
        assertThat(List.of(post.likes(), post.views(), post.comments()))
                .containsExactly(Count.exact(5150), Count.exact(92275), Count.exact(102));
        assertThat(post.durationSeconds()).hasValue(14.5);
        assertThat(video.distinctComments()).hasSize(7);
        CollectingSink images = read("scrapfly-multi-image-post.json");
        assertThat(only(images.posts()).likes()).isEqualTo(Count.exact(7432));
        assertThat(only(images.posts()).comments()).isEqualTo(Count.exact(103));
        assertThat(images.distinctComments()).hasSize(8);
        assertThat(read("scrapfly-post-comments.json").distinctComments()).hasSize(64);
    }

    @Test
    void theOldWeb() throws IOException {
        Account profile = only(read("legacy-web-profile-2017.json").accounts());
        assertThat(profile.followers()).isEqualTo(Count.exact(198817956));
        assertThat(profile.posts()).isEqualTo(Count.exact(3799));
        counts(read("legacy-graphql-video-2017.json"), 1, 1, 0);
        CollectingSink hashtag = read("legacy-graphql-hashtag-2017.json");
        counts(hashtag, 2, 3, 0);
        assertThat(hashtag.posts()).noneMatch(Post::own);
        CollectingSink media = read("legacy-media-endpoint-2016.json");
        assertThat(media.distinctPosts()).hasSize(2).noneMatch(p -> p.likes().isKnown());
        assertThat(media.posts()).allMatch(p -> p.time().isKnown());
    }

    @Test
    void theOwnExportsPosts() throws IOException {
        CollectingSink old = read("export-posts-2022.json");
        assertThat(old.distinctPosts()).hasSize(413).allMatch(p -> p.kind() == PostKind.PHOTO);
        assertThat(old.distinctPosts()).filteredOn(p -> !p.caption().isEmpty()).hasSize(375);
        assertThat(times(old)).first().asString().startsWith("2012-04-09");
        assertThat(times(old)).last().asString().startsWith("2013-10-06");

        CollectingSink large = read("export-posts-igimport.json");
        assertThat(large.distinctPosts()).hasSize(1057);
        assertThat(ofKind(large, PostKind.CAROUSEL)).isEqualTo(90);
        assertThat(times(large)).first().asString().startsWith("2014-03-08");
        assertThat(times(large)).last().asString().startsWith("2022-05-08");
        assertThat(large.posts()).noneMatch(p -> p.caption().contains("\u00f0\u009f"));
    }

    @Test
    void theOwnExportsReelsAreThePostsAgain() throws IOException {
        Post posts = only(read("export-bsky-mixedmedia-posts.json").posts());
        Post reels = only(read("export-bsky-mixedmedia-reels.json").posts());
        assertThat(posts.kind()).isEqualTo(PostKind.CAROUSEL);
        assertThat(reels.id()).isEqualTo(posts.id());
        assertThat(only(read("export-bsky-video-reels.json").posts()).id())
                .isEqualTo(only(read("export-bsky-video-posts.json").posts()).id());
        assertThat(only(read("export-bsky-images-posts.json").posts()).kind()).isEqualTo(PostKind.CAROUSEL);
        assertThat(read("export-bsky-image-reels.json").posts()).isEmpty();
    }

    @Test
    void theOwnExportsConnectionsAndInsights() throws IOException {
        assertThat(only(read("export-followers-one.json").followers()).followers())
                .isEqualTo(Count.exact(1));
        assertThat(only(read("export-following-one.json").accounts()).following())
                .isEqualTo(Count.exact(3));
        CollectingSink insights = read("export-audience-insights.json");
        assertThat(only(insights.followers()).followers()).isEqualTo(Count.exact(196));
        var audience = only(insights.audience());
        assertThat(audience.genders()).containsEntry("male", 0.64).containsEntry("female", 0.36);
        assertThat(audience.ages()).containsEntry("18-24", 0.411).hasSize(7);
        assertThat(audience.countries()).containsEntry("Nigeria", 0.601);
        assertThat(audience.cities()).containsEntry("Lagos", 0.306);
        assertThat(read("export-content-interactions.json").issues()).hasSize(7).allMatch(i -> i.message()
                .contains("= 0)"));
    }

    @Test
    void businessSuitePosts() throws IOException {
        CollectingSink news = read("mbs-news-posts.csv");
        counts(news, 1, 78, 0);
        assertThat(ofKind(news, PostKind.PHOTO)).isEqualTo(39);
        assertThat(ofKind(news, PostKind.SHORT)).isEqualTo(38);
        assertThat(ofKind(news, PostKind.CAROUSEL)).isEqualTo(1);
        assertThat(sum(news, Post::likes)).isEqualTo(274);
        assertThat(sum(news, Post::views)).isEqualTo(10931);
        assertThat(news.posts().get(0).likes()).isEqualTo(Count.exact(3));
        assertThat(news.posts().get(0).views()).isEqualTo(Count.exact(52));
        assertThat(news.posts().get(0).time()).isInstanceOf(Moment.Local.class);

        CollectingSink mangled = read("mbs-restaurant-posts-excelmangled.csv");
        // Two of the posts were published together with others and stand under their names.
        counts(mangled, 3, 58, 0);
        assertThat(mangled.posts()).filteredOn(p -> !p.own()).hasSize(2);
        assertThat(mangled.owner().orElseThrow().handle()).isEqualTo("vintagerest.bg");
        assertThat(ofKind(mangled, PostKind.SHORT)).isEqualTo(46);
        assertThat(ofKind(mangled, PostKind.CAROUSEL)).isEqualTo(8);
        assertThat(ofKind(mangled, PostKind.PHOTO)).isEqualTo(3);
        assertThat(ofKind(mangled, PostKind.UNKNOWN)).isEqualTo(1);
        assertThat(mangled.posts().get(0).likes()).isEqualTo(Count.exact(47));
        assertThat(mangled.posts().get(0).views()).isEqualTo(Count.exact(1085));
        assertThat(read("mbs-NEGATIVE-facebook-posts.csv")
                        .refusal()
                        .orElseThrow()
                        .message())
                .contains("this is a Facebook Page export".substring(5));
    }

    @Test
    void businessSuiteSeries() throws IOException {
        assertThat(told("mbs-restaurant-views.csv")).contains("62 days").contains("sum 496243");
        assertThat(told("mbs-restaurant-reach.csv")).contains("sum 273471");
        assertThat(told("mbs-restaurant-follows.csv")).contains("40 days").contains("sum 146");
        assertThat(told("mbs-news-follows.csv")).contains("105 days").contains("sum 66");
    }

    @Test
    void businessSuiteAudience() throws IOException {
        var audience = only(read("mbs-news-audience.csv").audience());
        assertThat(audience.countries()).containsEntry("South Africa", 0.751).hasSize(10);
        assertThat(audience.cities())
                .containsEntry("Cape Town, South Africa", 0.137)
                .hasSize(10);
        assertThat(audience.ages().get("18-24")).isEqualTo(0.171);
        assertThat(audience.genders().get("female")).isCloseTo(0.573, org.assertj.core.data.Offset.offset(1e-9));

        CollectingSink damaged = read("mbs-restaurant-audience-semicolon.csv");
        assertThat(only(damaged.audience()).cities())
                .containsEntry("Pleven, Bulgaria", 0.743)
                .doesNotContainKey("Sofia, Bulgaria");
        assertThat(only(damaged.audience()).genders()).isEmpty();
        assertThat(damaged.issues()).extracting(i -> i.code()).contains("values-damaged");
    }

    @Test
    void apifysDocumentation() throws IOException {
        CollectingSink profile = read("apify-doc-profile.json5");
        assertThat(only(profile.accounts()).followers()).isEqualTo(Count.exact(8212505));
        assertThat(profile.distinctPosts()).hasSize(2);
        assertThat(only(read("apify-doc-posts.json5").posts()).likes()).isEqualTo(Count.exact(181500));
        Post details = only(read("apify-doc-post-details.json5").posts());
        assertThat(details.likes()).isEqualTo(Count.exact(153786));
        assertThat(details.id()).isEqualTo("2029910590113615245");
        assertThat(only(read("apify-doc-comments.json5").comments()).postId()).isEqualTo(details.id());
        assertThat(read("apify-doc-hashtag.json5").distinctPosts()).hasSize(2).noneMatch(Post::own);
        assertThat(read("apify-doc-place.json5").distinctPosts()).hasSize(2).noneMatch(Post::own);
    }

    @Test
    void commentsOfBrightData() throws IOException {
        CollectingSink sink = read("brightdata-instagram-comments.csv");
        assertThat(sink.distinctComments()).hasSize(1000);
        assertThat(sink.comments().stream().map(c -> c.postId()).distinct()).hasSize(555);
        assertThat(sink.comments()).filteredOn(c -> c.byCreator().isYes()).hasSize(3);
    }

    @Test
    void fivetransTables() throws IOException {
        assertThat(only(read("fivetran-user-history.csv").accounts()).followers())
                .isEqualTo(Count.exact(39));
        // Three media, of which two are parts of an album that the table does not have.
        CollectingSink history = read("fivetran-media-history.csv");
        assertThat(history.distinctPosts()).hasSize(1);
        Post media = history.posts().get(history.posts().size() - 1);
        assertThat(media.id()).isEqualTo("17875951606801054");
        assertThat(media.kind()).isEqualTo(PostKind.PHOTO);
        assertThat(read("fivetran-media-insights.csv").distinctPosts()).hasSize(5);
    }

    @Test
    void listsOfModashAndResearchers() throws IOException {
        CollectingSink modash = read("modash-lookalikes.json");
        counts(modash, 15, 0, 0);
        assertThat(modash.issues()).extracting(i -> i.code()).contains("rate-implausible");
        CollectingSink instafake = read("instafake-accounts.json");
        assertThat(instafake.accounts()).hasSize(700);
        assertThat(instafake.distinctPosts()).hasSize(57816);
        assertThat(instafake.accounts())
                .filteredOn(a -> a.posts().equals(Count.exact(0)))
                .hasSize(41);
    }

    private CollectingSink read(String name) throws IOException {
        return RealFiles.read(new InstagramReader(), folder.resolve(name));
    }

    private String told(String name) throws IOException {
        return only(read(name).issues().stream()
                        .filter(i -> i.code().equals("figure-not-kept"))
                        .toList())
                .message();
    }

    private static void counts(CollectingSink sink, int accounts, int posts, int comments) {
        assertThat(sink.rejected()).isEmpty();
        assertThat(sink.distinctAccounts()).hasSize(accounts);
        assertThat(sink.distinctPosts()).hasSize(posts);
        assertThat(sink.distinctComments()).hasSize(comments);
    }

    private static long ofKind(CollectingSink sink, PostKind kind) {
        return sink.distinctPosts().stream().filter(p -> p.kind() == kind).count();
    }

    private static long sum(CollectingSink sink, Function<Post, Count> counter) {
        return sink.distinctPosts().stream()
                .map(counter)
                .filter(Count::isKnown)
                .mapToLong(Count::value)
                .sum();
    }

    private static List<String> times(CollectingSink sink) {
        return sink.distinctPosts().stream()
                .map(p -> p.time().iso())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static <T> T only(List<T> list) {
        assertThat(list).hasSize(1);
        return list.get(0);
    }
}
