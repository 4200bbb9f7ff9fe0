package dev.rapport.plugin.facebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
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
        folder = found.orElseThrow().resolve("facebook");
    }

    private CollectingSink read(String name) throws IOException {
        return RealFiles.read(new FacebookReader(), folder.resolve(name));
    }

    private CollectingSink counts(String name, int accounts, int posts, int comments) throws IOException {
        CollectingSink sink = read(name);
        assertThat(sink.distinctAccounts()).as("accounts of " + name).hasSize(accounts);
        assertThat(sink.distinctPosts()).as("posts of " + name).hasSize(posts);
        assertThat(sink.distinctComments()).as("comments of " + name).hasSize(comments);
        return sink;
    }

    private static Account only(List<Account> accounts) {
        assertThat(accounts).hasSize(1);
        return accounts.get(0);
    }

    @Test
    void pagesHaveFansAndNothingPrivate() throws IOException {
        Account page = only(read("python-facebook/model-page.json").accounts());
        assertThat(page.ref().id()).isEqualTo("20531316728");
        assertThat(page.followers()).isEqualTo(Count.exact(214840680));
        assertThat(page.category()).isEqualTo("Website");
        assertThat(counts("python-facebook/pages-search.json", 5, 0, 0).accounts())
                .noneMatch(a -> a.followers().isKnown());
        assertThat(only(read("restfb/v2_6_page-with-fancount.json").accounts()).followers())
                .isEqualTo(Count.exact(3));
        assertThat(only(read("restfb/v2_3_page-engagement.json").accounts()).followers())
                .isEqualTo(Count.exact(37));
        assertThat(only(read("restfb/v2_5_page-morefields.json").accounts()).verified())
                .isEqualTo(Flag.NO);
    }

    @Test
    void postsAddUpTheirReactions() throws IOException {
        Post post = counts("python-facebook/post.json", 1, 1, 0).posts().get(0);
        assertThat(post.account().id()).isEqualTo("175154750010052");
        assertThat(post.likes().value()).isGreaterThanOrEqualTo(1);
        assertThat(post.comments()).isEqualTo(Count.exact(0));
        assertThat(post.time().iso()).isEqualTo("2019-08-12T03:45:11Z");
        assertThat(read("restfb/v2_6_post-with-reactions.json").posts().get(0).likes())
                .isEqualTo(Count.exact(1));
        assertThat(read("restfb/v2_1_feed-got.json").posts()).noneMatch(Post::own);
        Post video = read("restfb/v16_0_video-with-insights.json").posts().get(0);
        assertThat(video.views()).isEqualTo(Count.exact(6));
    }

    @Test
    void commentsKnowTheirPostByTheirAddress() throws IOException {
        Comment first = read("python-facebook/comments-p1.json").comments().get(0);
        assertThat(first.postId()).isEqualTo("19292868552_10158407654328553");
        assertThat(first.time().iso()).isEqualTo("2021-08-10T18:45:03Z");
        assertThat(first.likes()).isEqualTo(Count.exact(0));
        assertThat(counts("python-facebook/model-comment.json", 0, 0, 1)
                        .comments()
                        .get(0)
                        .author())
                .isEqualTo("2711636948859886");
    }

    @Test
    void warehouseTables() throws IOException {
        CollectingSink days = read("fivetran/facebook_pages_daily_page_metrics_total_data.csv");
        assertThat(days.followers()).hasSize(6);
        assertThat(days.followers().get(0).followers()).isEqualTo(Count.exact(256));
        Post metrics = read("fivetran/facebook_pages_lifetime_post_metrics_total_data.csv")
                .posts()
                .get(0);
        assertThat(metrics.likes()).isEqualTo(Count.exact(12));
        assertThat(metrics.views()).isEqualTo(Count.exact(876));
        assertThat(read("fivetran/facebook_pages_post_history_data.csv").posts())
                .hasSize(100);
        counts("jbencina/fb_news_pagenames.csv", 82, 0, 0);
        assertThat(read("jbencina/fb_news_posts_20K.7z").refusal()).isPresent();
    }
}
