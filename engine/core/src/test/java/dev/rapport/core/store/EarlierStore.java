package dev.rapport.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.judged.Joins;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Stores as each version of the schema wrote them, kept as bytes; made-up people, the same in all of them. */
final class EarlierStore {

    static final int NEWEST = 6;

    private EarlierStore() {}

    static Path unpack(int schema, Path folder) {
        try (InputStream bytes =
                        Objects.requireNonNull(EarlierStore.class.getResourceAsStream("schema-" + schema + ".zip"));
                ZipInputStream zip = new ZipInputStream(bytes)) {
            Files.createDirectories(folder);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, folder.resolve(entry.getName()));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Creator> creators(Store store) {
        List<Creator> creators = new ArrayList<>();
        try (CreatorReader reader = new CreatorReader(store)) {
            reader.forEach(Joins.NONE, creators::add);
        }
        return creators;
    }

    /** All that was put into each of them. */
    static void assertWhole(Store store, int schema) {
        assertThat(store.files())
                .extracting(StoredFile::path, StoredFile::reader, StoredFile::report)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("exports/max.json", "beta 1.0.0:lines", "{\"issues\":[]}"),
                        org.assertj.core.groups.Tuple.tuple("exports/zoe.json", "alpha 1.0.0:lines", "{}"));
        List<Creator> creators = creators(store);
        assertThat(creators).extracting(Creator::id).containsExactly("instagram:zoe.bakes", "tiktok:max.mends");
        assertThat(creators.get(1).name()).isEqualTo("Max Mends");
        AccountData zoe = creators.get(0).accounts().get(0);
        assertProfile(zoe.account());
        assertPosts(zoe.posts());
        assertThat(zoe.comments()).extracting(CommentFigure::id).containsExactly(11L, 21L, 31L);
        assertThat(zoe.comments().get(1).byCreator()).isEqualTo(Flag.YES);
        assertThat(zoe.audience()).singleElement().satisfies(snapshot -> assertThat(snapshot.countries())
                .containsEntry("DE", 0.6));
        assertThat(zoe.followerHistory())
                .extracting(count -> count.followers().value())
                .containsExactly(40000L, 48200L);
        assertThat(store.runs().all())
                .extracting(RunStore.Kept::id)
                .isEqualTo(schema < 3 ? List.of() : List.of("run1"));
        if (schema >= 6) {
            assertThat(store.runs().content("run1").orElseThrow()).hasSize(2 * RunContent.PART + 5);
        }
        assertThat(store.forgotten().contains(AccountRef.of("instagram", "", "gone.girl")))
                .isEqualTo(schema >= 4);
    }

    private static void assertProfile(Account account) {
        assertThat(account.name()).isEqualTo("Zoë Bakes 🥖");
        assertThat(account.followers()).isEqualTo(Count.exact(48200));
        assertThat(account.following()).isEqualTo(Count.rounded(1200, 100));
        assertThat(List.of(account.verified(), account.isPrivate(), account.hasPicture()))
                .containsExactly(Flag.YES, Flag.NO, Flag.UNKNOWN);
        assertThat(account.created()).isEqualTo(Moment.at(Instant.parse("2019-05-06T07:08:09Z")));
        assertThat(account.stated().fees().fees().keySet()).isEqualTo(Set.of(Deliverable.values()));
        assertThat(account.stated().fees().fees().get(Deliverable.STORY)).hasToString(fee("400.50"));
        assertThat(account.stated().fees().fees().get(Deliverable.BUNDLE)).hasToString(fee("1000.50"));
    }

    private static String fee(String amount) {
        return dev.rapport.api.model.Money.of(amount, "EUR").toString();
    }

    /** A post of each kind, newest first. */
    private static void assertPosts(List<Post> posts) {
        assertThat(posts).extracting(Post::id).containsExactly("p7", "p6", "p5", "p4", "p3", "p2", "p1", "p0");
        for (Post post : posts) {
            int number = Integer.parseInt(post.id().substring(1));
            String kind = List.of("photo", "carousel", "video", "short", "story", "text", "live", "unknown")
                    .get(number);
            String paid = List.of("declared", "commercial", "disclosed", "none", "unknown")
                    .get(number % 5);
            assertThat(post.kind()).isEqualTo(PostKind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)));
            assertThat(post.partnership()).isEqualTo(PaidPartnership.valueOf(paid.toUpperCase(java.util.Locale.ROOT)));
            assertThat(post.caption()).isEqualTo("caption of a " + kind + " by " + paid);
            assertThat(post.likes()).isEqualTo(Count.exact(100 + number));
            assertThat(post.own()).isEqualTo(number != 5);
            assertThat(post.permalink()).isEqualTo("https://www.instagram.com/p/C" + number + "/");
            assertThat(post.hashtags()).containsExactly("bread", "kind" + number);
            LocalDateTime time = LocalDateTime.parse("2025-03-0" + (number + 1) + "T10:00:00");
            assertThat(post.time())
                    .isEqualTo(
                            number % 2 == 0 ? Moment.at(time.toInstant(java.time.ZoneOffset.UTC)) : Moment.local(time));
        }
        assertThat(posts.get(5).views()).isEqualTo(Count.rounded(409_800_000, 100_000));
    }
}
