package dev.rapport.plugin.instagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.testkit.reader.CollectingSink;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts about real exports and pages, counted by hand. */
class RealFilesTest extends RealInstagramFiles {

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
        // Two of the posts were published together with others, stand under their names, and count for the account.
        counts(mangled, 1, 58, 0);
        assertThat(mangled.posts()).allMatch(Post::own);
        assertThat(mangled.issues()).anyMatch(issue -> issue.code().equals("shared-posts"));
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
        assertThat(audience.countries()).containsEntry("ZA", 0.751).hasSize(10);
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
}
