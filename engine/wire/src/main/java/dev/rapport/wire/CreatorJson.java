package dev.rapport.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.model.Source;
import dev.rapport.scoring.metrics.PostWindow;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;

/** {@code creators show --json}: everything that is known of a creator. */
public final class CreatorJson {

    private CreatorJson() {}

    public static ObjectNode of(Creator creator) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("creator", creator.id());
        Nodes.put(node, "name", creator.name());
        ArrayNode accounts = node.putArray("accounts");
        creator.accounts().forEach(data -> accounts.add(account(data.account())));
        ArrayNode posts = node.putArray("posts");
        creator.accounts().stream()
                .flatMap(data -> data.posts().stream())
                .sorted(Comparator.comparing(
                                (Post post) -> post.time().in(ZoneOffset.UTC).orElse(Instant.MIN))
                        .reversed())
                .forEach(post -> posts.add(post(post)));
        node.put("comments", creator.comments());
        ArrayNode audience = node.putArray("audience");
        ArrayNode history = node.putArray("followerHistory");
        for (AccountData data : creator.accounts()) {
            data.audience().forEach(snapshot -> audience.add(audience(snapshot, data.account())));
            data.followerHistory().forEach(count -> history.add(followers(count, data.account())));
        }
        return node;
    }

    private static ObjectNode account(Account account) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("platform", account.ref().platform());
        Nodes.put(node, "id", account.ref().id());
        Nodes.put(node, "handle", account.ref().handle());
        Nodes.put(node, "name", account.name());
        Nodes.put(node, "bio", account.bio());
        Nodes.put(node, "followers", account.followers());
        Nodes.put(node, "following", account.following());
        Nodes.put(node, "posts", account.posts());
        Nodes.put(node, "verified", account.verified());
        Nodes.put(node, "private", account.isPrivate());
        Nodes.put(node, "hasPicture", account.hasPicture());
        Nodes.put(node, "category", account.category());
        Nodes.put(node, "country", account.country());
        Nodes.put(node, "created", account.created().iso());
        if (!account.urls().isEmpty()) {
            account.urls().forEach(node.putArray("urls")::add);
        }
        account.stated().engagementRate().ifPresent(rate -> Nodes.put(node, "statedEngagementRate", rate));
        account.stated().fees().fees().forEach((deliverable, fee) -> node.withObjectProperty("fees")
                .put(deliverable.id(), fee.toString()));
        source(node, account.source());
        return node;
    }

    private static ObjectNode post(Post post) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("platform", post.account().platform());
        Nodes.put(node, "account", post.account().isNamed() ? post.account().toString() : "");
        node.put("id", post.id());
        Nodes.put(
                node, "kind", post.kind() == PostKind.UNKNOWN ? "" : post.kind().id());
        Nodes.put(node, "time", post.time().iso());
        node.put("own", post.own());
        node.put("role", post.role().id());
        Nodes.put(node, "likes", post.likes());
        Nodes.put(node, "comments", post.comments());
        Nodes.put(node, "shares", post.shares());
        Nodes.put(node, "saves", post.saves());
        Nodes.put(node, "views", post.views());
        Nodes.put(node, "reach", post.reach());
        post.durationSeconds().ifPresent(seconds -> Nodes.put(node, "durationSeconds", seconds));
        Nodes.put(
                node,
                "partnership",
                partnership(post) == PaidPartnership.UNKNOWN
                        ? ""
                        : partnership(post).id());
        Nodes.put(node, "permalink", post.permalink());
        Nodes.put(node, "caption", post.caption());
        if (!post.hashtags().isEmpty()) {
            post.hashtags().forEach(node.putArray("hashtags")::add);
        }
        Nodes.put(node, "language", post.language());
        source(node, post.source());
        return node;
    }

    /** What the platform says, else what a recognised tag in the caption does. */
    private static PaidPartnership partnership(Post post) {
        return !post.partnership().isPaid() && PostWindow.isPaid(post) ? PaidPartnership.DISCLOSED : post.partnership();
    }

    private static ObjectNode audience(AudienceSnapshot snapshot, Account account) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("account", account.ref().toString());
        Nodes.put(node, "date", snapshot.date().iso());
        shares(node, "countries", snapshot.countries());
        shares(node, "cities", snapshot.cities());
        shares(node, "ages", snapshot.ages());
        shares(node, "genders", snapshot.genders());
        shares(node, "languages", snapshot.languages());
        shares(node, "interests", snapshot.interests());
        snapshot.quality().ifPresent(quality -> Nodes.put(node, "quality", quality));
        source(node, snapshot.source());
        return node;
    }

    private static void shares(ObjectNode node, String name, Map<String, Double> shares) {
        if (!shares.isEmpty()) {
            ObjectNode values = node.putObject(name);
            shares.forEach((key, share) -> Nodes.put(values, key, share));
        }
    }

    private static ObjectNode followers(FollowerCount count, Account account) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("account", account.ref().toString());
        Nodes.put(node, "time", count.time().iso());
        Nodes.put(node, "followers", count.followers());
        return node;
    }

    private static void source(ObjectNode node, Source source) {
        if (!source.file().isEmpty()) {
            node.putObject("source")
                    .put("file", source.file())
                    .put("plugin", source.plugin())
                    .put("exported", source.exported().toString());
        }
    }
}
