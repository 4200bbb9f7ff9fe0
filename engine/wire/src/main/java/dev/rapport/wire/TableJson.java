package dev.rapport.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.StatedFigures;
import java.util.Map;
import java.util.OptionalDouble;

/** {@code export --json}: the tables that a cluster reads, one object a row. What is unknown is absent; docs/spark.md has the columns. */
public final class TableJson {

    private TableJson() {}

    /** A row of accounts, with all that is known but its posts. */
    public static String account(Creator creator, AccountData data) {
        Account account = data.account();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("account", account.ref().toString());
        node.put("creator", creator.id());
        text(node, "creatorName", creator.name());
        ref(node, account.ref());
        text(node, "name", account.name());
        text(node, "bio", account.bio());
        count(node, "followers", account.followers());
        count(node, "following", account.following());
        count(node, "posts", account.posts());
        flag(node, "verified", account.verified());
        flag(node, "private", account.isPrivate());
        flag(node, "hasPicture", account.hasPicture());
        text(node, "category", account.category());
        text(node, "country", account.country());
        text(node, "created", account.created().iso());
        account.urls().forEach(url -> node.withArrayProperty("urls").add(url));
        stated(node, account.stated());
        account.fields()
                .forEach((name, value) -> node.withObjectProperty("fields").put(name, value));
        node.put("asOf", data.asOf().toString());
        node.put("asOfGuessed", data.isAsOfGuessed());
        data.audience().forEach(snapshot -> audience(node.withArrayProperty("audience"), snapshot));
        data.followerHistory().forEach(followers -> {
            ObjectNode one = node.withArrayProperty("followerHistory").addObject();
            text(one, "time", followers.time().iso());
            count(one, "followers", followers.followers());
        });
        data.comments().forEach(comment -> comment(node.withArrayProperty("comments"), comment));
        source(node, account.source());
        return node.toString();
    }

    /** A row of posts. */
    public static String post(Creator creator, AccountData data, Post post) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("account", data.account().ref().toString());
        node.put("creator", creator.id());
        node.put("id", post.id());
        node.put("kind", post.kind().id());
        text(node, "time", post.time().iso());
        text(node, "caption", post.caption());
        count(node, "likes", post.likes());
        count(node, "comments", post.comments());
        count(node, "shares", post.shares());
        count(node, "saves", post.saves());
        count(node, "views", post.views());
        count(node, "reach", post.reach());
        number(node, "durationSeconds", post.durationSeconds());
        text(node, "permalink", post.permalink());
        post.hashtags().forEach(tag -> node.withArrayProperty("hashtags").add(tag));
        post.mentions().forEach(handle -> node.withArrayProperty("mentions").add(handle));
        text(node, "language", post.language());
        node.put("partnership", post.partnership().id());
        node.put("role", post.role().id());
        source(node, post.source());
        return node.toString();
    }

    private static void ref(ObjectNode node, AccountRef ref) {
        node.put("platform", ref.platform());
        text(node, "id", ref.id());
        text(node, "handle", ref.handle());
    }

    private static void stated(ObjectNode node, StatedFigures stated) {
        number(node, "statedEngagementRate", stated.engagementRate());
        number(node, "statedLikes", stated.averageLikes());
        number(node, "statedComments", stated.averageComments());
        number(node, "statedViews", stated.averageViews());
        stated.fees().fees().forEach((deliverable, fee) -> node.withArrayProperty("fees")
                .addObject()
                .put("deliverable", deliverable.id())
                .put("amount", fee.amount().toPlainString())
                .put("currency", fee.currency().getCurrencyCode()));
    }

    private static void audience(ArrayNode rows, AudienceSnapshot snapshot) {
        ObjectNode node = rows.addObject();
        text(node, "date", snapshot.date().iso());
        shares(node, "countries", snapshot.countries());
        shares(node, "cities", snapshot.cities());
        shares(node, "ages", snapshot.ages());
        shares(node, "genders", snapshot.genders());
        shares(node, "languages", snapshot.languages());
        shares(node, "interests", snapshot.interests());
        number(node, "quality", snapshot.quality());
        source(node, snapshot.source());
    }

    private static void comment(ArrayNode rows, CommentFigure comment) {
        ObjectNode node = rows.addObject();
        text(node, "post", comment.postId());
        node.put("id", comment.id());
        node.put("parent", comment.parentId());
        node.put("author", comment.author());
        text(node, "time", comment.time().iso());
        flag(node, "byCreator", comment.byCreator());
        node.put("words", comment.words());
        node.put("stock", comment.stock());
        node.put("text", comment.textHash());
    }

    private static void shares(ObjectNode node, String name, Map<String, Double> shares) {
        shares.forEach((key, share) -> node.withObjectProperty(name).put(key, share));
    }

    private static void text(ObjectNode node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }

    private static void count(ObjectNode node, String name, Count count) {
        if (count.isKnown()) {
            node.put(name, count.value());
            if (count.isRounded()) {
                node.put(name + "Step", count.step());
            }
        }
    }

    private static void flag(ObjectNode node, String name, Flag flag) {
        if (flag.isKnown()) {
            node.put(name, flag.isYes());
        }
    }

    private static void number(ObjectNode node, String name, OptionalDouble number) {
        number.ifPresent(value -> node.put(name, value));
    }

    private static void source(ObjectNode node, Source source) {
        if (!source.equals(Source.UNSET)) {
            text(node, "file", source.file());
            text(node, "plugin", source.plugin());
            node.put("exported", source.exported().toString());
        }
    }
}
