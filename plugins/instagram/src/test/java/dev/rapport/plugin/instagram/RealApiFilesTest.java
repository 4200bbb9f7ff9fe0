package dev.rapport.plugin.instagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.testkit.reader.CollectingSink;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Facts about real answers of Instagram's API, counted by hand. */
class RealApiFilesTest extends RealInstagramFiles {

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
}
