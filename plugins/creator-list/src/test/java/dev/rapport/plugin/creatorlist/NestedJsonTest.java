package dev.rapport.plugin.creatorlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.Claim;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON in which accounts and posts stand together as it suited whoever wrote it. */
class NestedJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"user", "author", "channel", "profile", "account", "whoever"})
    void postsBesideAProfileAreItsPosts(String name) throws IOException {
        CollectingSink sink = read(
                """
                {"%s": {"username": "zoe.test", "followers": 12300},
                 "posts": [{"url": "https://www.instagram.com/p/DYAbCdEfGhi/", "caption": "Rye", "likes": 5, "comments": 1}]}
                """
                        .formatted(name));
        assertThat(sink.accounts())
                .filteredOn(account -> account.followers().isKnown())
                .extracting(account -> account.ref().handle(), Account::followers)
                .containsExactly(tuple("zoe.test", Count.exact(12300)));
        assertThat(sink.posts())
                .extracting(post -> post.account().handle(), Post::likes)
                .containsExactly(tuple("zoe.test", Count.exact(5)));
    }

    @Test
    void aProfileAndItsPostsMayHaveSpanishNames() throws IOException {
        CollectingSink sink = read(
                """
                {"perfil": {"username": "zoe.test", "nombre": "Zoe", "seguidores": 900, "seguidos": 14, "publicaciones": 136},
                 "posts": [{"url": "https://www.instagram.com/p/DXb78sREdMd/", "likes": 53, "comentarios": 7, "caption": "Rye"}]}
                """);
        assertThat(sink.accounts())
                .filteredOn(account -> account.followers().isKnown())
                .extracting(Account::followers, Account::following, Account::posts)
                .containsExactly(tuple(Count.exact(900), Count.exact(14), Count.exact(136)));
        assertThat(sink.posts())
                .extracting(post -> post.account().handle(), Post::likes, Post::comments)
                .containsExactly(tuple("zoe.test", Count.exact(53), Count.exact(7)));
    }

    @Test
    void postsInsideEachAccountAreItsPosts() throws IOException {
        CollectingSink sink = read(
                """
                {"creators": [
                 {"creator_id": "UCaaaaaaaaaaaaaaaaaaaaaa", "display_name": "Kern", "subscribers": 78400, "recent_videos": [
                   {"title": "How we bake", "url": "https://youtu.be/ab_cdefghij", "published_at": "2026-01-12", "views": 755, "likes": 45}]},
                 {"creator_id": "UCbbbbbbbbbbbbbbbbbbbbbb", "display_name": "Kruste", "subscribers": 900, "recent_videos": []}]}
                """);
        assertThat(sink.accounts())
                .filteredOn(account -> account.followers().isKnown())
                .extracting(account -> account.ref().id())
                .containsExactlyInAnyOrder("UCaaaaaaaaaaaaaaaaaaaaaa", "UCbbbbbbbbbbbbbbbbbbbbbb");
        assertThat(sink.posts())
                .extracting(post -> post.account().id(), Post::id)
                .containsExactly(tuple("UCaaaaaaaaaaaaaaaaaaaaaa", "ab_cdefghij"));
    }

    @Test
    void accountsUnderTheirNamesAreAList() throws IOException {
        CollectingSink sink = read(
                """
                {"brands": {
                 "kern": {"url": "https://www.facebook.com/kern.test", "followers": 203000, "name": "Kern"},
                 "kruste": {"url": "https://www.facebook.com/kruste.test", "followers": 900, "name": "Kruste"}}}
                """);
        assertThat(sink.accounts())
                .extracting(account -> account.ref().handle(), Account::followers)
                .containsExactlyInAnyOrder(
                        tuple("kern.test", Count.exact(203000)), tuple("kruste.test", Count.exact(900)));
    }

    @Test
    void figuresOneNameDeeperAreTheAccounts() throws IOException {
        CollectingSink sink = read(
                """
                [{"id": "6654959668609581061", "name": "Zoe", "handle": "@zoetest", "metrics": {"followers": 18894045, "videos": 12},
                  "socials": [{"platform": "Instagram", "url": "https://www.instagram.com/zoe.bakes"},
                              {"platform": "TikTok", "url": "https://www.tiktok.com/@zoetest"}]}]
                """);
        assertThat(sink.accounts())
                .extracting(
                        account -> account.ref().platform(),
                        account -> account.ref().handle(),
                        Account::followers)
                .containsExactly(tuple("tiktok", "zoetest", Count.exact(18894045)));
    }

    @Test
    void whatSurroundsAListMaySayItsPlatform() throws IOException {
        CollectingSink sink = read(
                "{\"source\": \"tiktok\", \"creators\": [{\"name\": \"Zoe\", \"handle\": \"zoetest\", \"region\": \"Berlin\"}]}");
        assertThat(sink.accounts())
                .extracting(account -> account.ref().platform(), account -> account.ref()
                        .handle())
                .containsExactly(tuple("tiktok", "zoetest"));
    }

    @Test
    void videosUnderHandlesAreTheirs() throws IOException {
        CollectingSink sink = read(
                """
                {"@zoetest": [{"handle": "@zoetest", "video_id": "7319604310398995758", "digg_count": 5, "play_count": 66, "title": "Rye"}],
                 "@tomtest": [{"handle": "@tomtest", "video_id": "7615329878111522070", "digg_count": 6, "play_count": 77, "title": "Oats"}]}
                """);
        assertThat(sink.posts())
                .extracting(post -> post.account().handle(), Post::id)
                .containsExactlyInAnyOrder(
                        tuple("zoetest", "7319604310398995758"), tuple("tomtest", "7615329878111522070"));
    }

    @Test
    void theDaysOfAnAccountAreItsFollowers() throws IOException {
        CollectingSink sink = read(
                """
                {"platform": "instagram", "handle": "@zoe.test", "currentStats": {"followers": 20800, "posts": 711},
                 "history": [{"date": "2026-02-05", "followers": 20790}, {"date": "2026-02-06", "followers": 20800}]}
                """);
        assertThat(sink.followers())
                .extracting(day -> day.account().handle(), FollowerCount::followers)
                .containsExactly(tuple("zoe.test", Count.exact(20790)), tuple("zoe.test", Count.exact(20800)));
    }

    @Test
    void whatNamesNobodyIsNone() {
        assertThat(new CreatorListReader()
                        .recognise(FileInMemory.of(
                                "settings.json",
                                "{\"name\": \"app\", \"version\": 3, \"items\": [{\"id\": 1, \"title\": \"x\"}]}")))
                .isEmpty();
    }

    private static CollectingSink read(String text) throws IOException {
        FileInMemory file = FileInMemory.of("data.json", text);
        assertThat(new CreatorListReader().recognise(file)).containsExactly(Claim.fallback(NestedJson.FORMAT));
        CollectingSink sink = new CollectingSink();
        new CreatorListReader().read(file, NestedJson.FORMAT, sink);
        return sink;
    }
}
