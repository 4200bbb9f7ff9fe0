package dev.rapport.testkit.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.StatedFigures;
import dev.rapport.api.plugin.ReadIssue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/** What a reader gave, as JSON for people: records sorted, everything unknown left out, so that a difference is a meaning. */
public final class CanonicalJson {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private CanonicalJson() {}

    /** Counts, all records, and the issues. */
    public static String of(CollectingSink sink) {
        return of(sink, List.of(), false);
    }

    /**
     * @param leftAlone names of the files beside it that the reader does not know
     * @param inWords with the words and the places of issues, which differ where the same records stand elsewhere in a file
     */
    static String of(CollectingSink sink, List<String> leftAlone, boolean inWords) {
        Map<String, Object> all = new LinkedHashMap<>();
        put(all, "leftAlone", leftAlone);
        all.put("counts", counts(sink));
        sink.refusal().ifPresent(refusal -> refusal(refusal, inWords, all));
        sink.owner().ifPresent(owner -> all.put("owner", ref(owner)));
        sink.exportedAt().ifPresent(time -> all.put("exportedAt", time.toString()));
        put(all, "accounts", sorted(sink.accounts(), CanonicalJson::account));
        put(all, "posts", sorted(sink.posts(), CanonicalJson::post));
        put(all, "comments", sorted(sink.comments(), CanonicalJson::comment));
        put(all, "audience", sorted(sink.audience(), CanonicalJson::audience));
        put(all, "followers", sorted(sink.followers(), CanonicalJson::followers));
        put(all, "issues", sorted(sink.issues(), issue -> issue(issue, inWords)));
        put(all, "rejected", sorted(sink.rejected(), issue -> issue(issue, inWords)));
        return write(all) + "\n";
    }

    private static Map<String, Object> counts(CollectingSink sink) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("accounts", sink.distinctAccounts().size());
        counts.put("posts", sink.distinctPosts().size());
        counts.put("comments", sink.distinctComments().size());
        counts.put("audience", sink.audience().size());
        counts.put("followers", sink.followers().size());
        counts.put("rejected", sink.rejected().size());
        return counts;
    }

    private static Map<String, Object> account(Account account) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "account", ref(account.ref()));
        put(map, "name", account.name());
        put(map, "bio", account.bio());
        put(map, "followers", count(account.followers()));
        put(map, "following", count(account.following()));
        put(map, "posts", count(account.posts()));
        put(map, "verified", flag(account.verified()));
        put(map, "private", flag(account.isPrivate()));
        put(map, "hasPicture", flag(account.hasPicture()));
        put(map, "category", account.category());
        put(map, "country", account.country());
        put(map, "created", moment(account.created()));
        put(map, "urls", account.urls());
        put(map, "stated", stated(account.stated()));
        put(map, "fields", account.fields());
        return map;
    }

    private static Map<String, Object> stated(StatedFigures stated) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "engagementRate", number(stated.engagementRate()));
        put(map, "averageLikes", number(stated.averageLikes()));
        put(map, "averageComments", number(stated.averageComments()));
        put(map, "averageViews", number(stated.averageViews()));
        Map<String, Object> fees = new LinkedHashMap<>();
        stated.fees().fees().forEach((deliverable, money) -> fees.put(deliverable.id(), money.toString()));
        put(map, "fees", fees);
        return map;
    }

    private static Map<String, Object> post(Post post) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", post.id());
        put(map, "account", ref(post.account()));
        map.put("kind", post.kind().id());
        put(map, "time", moment(post.time()));
        put(map, "caption", post.caption());
        put(map, "likes", count(post.likes()));
        put(map, "comments", count(post.comments()));
        put(map, "shares", count(post.shares()));
        put(map, "saves", count(post.saves()));
        put(map, "views", count(post.views()));
        put(map, "reach", count(post.reach()));
        put(map, "durationSeconds", number(post.durationSeconds()));
        put(map, "permalink", post.permalink());
        put(map, "hashtags", post.hashtags());
        put(map, "mentions", post.mentions());
        put(map, "language", post.language());
        map.put("partnership", post.partnership().id());
        map.put("own", post.own());
        // Nearly every post is one: what is said is what differs.
        put(map, "role", post.isOriginal() ? "" : post.role().id());
        return map;
    }

    private static Map<String, Object> comment(Comment comment) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", comment.id());
        put(map, "post", comment.postId());
        put(map, "parent", comment.parentId());
        put(map, "author", comment.author());
        put(map, "text", comment.text());
        put(map, "time", moment(comment.time()));
        put(map, "likes", count(comment.likes()));
        put(map, "byCreator", flag(comment.byCreator()));
        return map;
    }

    private static Map<String, Object> audience(AudienceSnapshot audience) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "account", ref(audience.account()));
        put(map, "date", moment(audience.date()));
        put(map, "countries", audience.countries());
        put(map, "cities", audience.cities());
        put(map, "ages", audience.ages());
        put(map, "genders", audience.genders());
        put(map, "languages", audience.languages());
        put(map, "interests", audience.interests());
        put(map, "quality", number(audience.quality()));
        return map;
    }

    private static Map<String, Object> followers(FollowerCount count) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "account", ref(count.account()));
        put(map, "time", moment(count.time()));
        put(map, "followers", count(count.followers()));
        return map;
    }

    static Map<String, Object> issue(ReadIssue issue, boolean inWords) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("severity", issue.severity().id());
        map.put("code", issue.code());
        if (inWords) {
            put(map, "message", issue.message());
            put(map, "place", issue.place());
        }
        return map;
    }

    static void refusal(CollectingSink.Refusal refusal, boolean inWords, Map<String, Object> all) {
        all.put("refused", refusal.code());
        if (inWords) {
            put(all, "refusedWith", refusal.message());
        }
    }

    private static String ref(AccountRef ref) {
        return ref.isNamed() ? (ref.id() + " @" + ref.handle()).strip() : "";
    }

    static Object count(Count count) {
        if (!count.isKnown()) {
            return "";
        }
        return count.isRounded() ? count.value() + " by " + count.step() : (Object) count.value();
    }

    static Object flag(Flag flag) {
        return flag.isKnown() ? (Object) flag.isYes() : "";
    }

    private static String moment(Moment moment) {
        return moment.iso();
    }

    private static Object number(OptionalDouble number) {
        return number.isPresent() ? (Object) number.getAsDouble() : "";
    }

    static void put(Map<String, Object> map, String name, Object value) {
        boolean isEmpty = value.equals("")
                || value instanceof Collection<?> list && list.isEmpty()
                || value instanceof Map<?, ?> inner && inner.isEmpty();
        if (!isEmpty) {
            map.put(name, value);
        }
    }

    static <T> List<Map<String, Object>> sorted(List<T> records, Function<T, Map<String, Object>> form) {
        return records.stream()
                .map(form)
                .sorted((a, b) -> write(a).compareTo(write(b)))
                .toList();
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value).replace("\r\n", "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The records cannot be written as JSON.", e);
        }
    }
}
