package dev.rapport.plugin.x;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.model.PostRole;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.Fields;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Flat;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Replies;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Data sets of tweets, as CSV or JSON: Bright Data, Fivetran, twint, snscrape, rtweet, Apify, and own collections. */
final class TweetTable implements Family {

    private static final String FORMAT = "tweet-table";
    private static final Set<String> WRAPPERS = Set.of("data", "result", "results", "items", "tweets", "pages");
    private static final String[] ID = {"id_str", "id", "tweet_id", "status_id", "tweetid", "tweet id", "post_id"};
    private static final String[] TEXT = {
        "full_text",
        "tweet",
        "rawcontent",
        "content",
        "text",
        "tweet_text",
        "tweet text",
        "description",
        "full_test",
        "body"
    };
    private static final String[] REPOSTED = {
        "retweet_count", "retweets_count", "retweetcount", "reposts", "retweets", "number_of_shares"
    };
    private static final String[] LIKED = {
        "favorite_count", "likes_count", "likecount", "like_count", "likes", "nlikes", "number_of_likes"
    };
    private static final String[] HANDLE = {
        "user_posted",
        "user.screen_name",
        "user.username",
        "author.username",
        "author.screen_name",
        "screen_name",
        "username",
        "user_screen_name",
        "user_name",
        "author",
        "handle"
    };

    /** What is read of a record of JSON. */
    private static final Fields FIELDS = Stream.of(ID, TEXT, REPOSTED, LIKED, HANDLE)
            .map(Fields::flat)
            .reduce(
                    Fields.flat(
                            "posted date",
                            "quotes",
                            "tweet_type",
                            "conversation_id",
                            "_type",
                            "user_id",
                            "author_id",
                            "user.id_str",
                            "user.id",
                            "author.id",
                            "url",
                            "link",
                            "tweet_url",
                            "permalink",
                            "twitterurl",
                            "post_url",
                            "created_at",
                            "createdat",
                            "date_posted",
                            "date",
                            "timestamp",
                            "retweet",
                            "is_retweet",
                            "isretweet",
                            "retweetedtweet.id",
                            "retweetedtweet.url",
                            "retweeted_status.id_str",
                            "retweeted_status.id",
                            "lang",
                            "language",
                            "isreply",
                            "is_reply",
                            "in_reply_to_status_id",
                            "in_reply_to_user_id",
                            "inreplytoid",
                            "reply_to_status_id",
                            "in_reply_to_user_id_str",
                            "inreplytouserid",
                            "reply_count",
                            "replies_count",
                            "replycount",
                            "replies",
                            "bookmark_count",
                            "bookmarkcount",
                            "bookmarks",
                            "view_count",
                            "viewcount",
                            "views",
                            "impressions",
                            "impression_count",
                            "views_count",
                            "user.displayname",
                            "user.name",
                            "author.name",
                            "author.nick",
                            "author_fullname",
                            "author.followers_count",
                            "author.friends_count",
                            "author.statuses_count",
                            "author.verified",
                            "retweet_id",
                            "reply_id",
                            "name",
                            "followers_count",
                            "user.followerscount",
                            "user.followers_count",
                            "author.followers",
                            "followers",
                            "friends_count",
                            "user.friendscount",
                            "user.friends_count",
                            "author.following",
                            "following",
                            "statuses_count",
                            "user.statusescount",
                            "posts_count",
                            "is_verified",
                            "verified",
                            "user.verified",
                            "author.isverified"),
                    Fields::and);

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Table of tweets",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                SHARES,
                SAVES,
                VIEWS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (Flat.any(head, WRAPPERS, TweetTable::isSure)) {
            return Optional.of(Claim.exact(FORMAT));
        }
        boolean isHere = head.text().contains("twitter.com/") || head.text().contains("//x.com/");
        return Claims.when(
                Flat.any(
                        head,
                        WRAPPERS,
                        names -> isTweet(names)
                                && (isHere
                                        || hasAny(
                                                names, "retweet_count", "retweets_count", "retweetcount", "retweets"))),
                Claim.shape(FORMAT));
    }

    private static boolean isSure(Set<String> names) {
        return names.containsAll(Set.of("user_posted", "reposts", "quotes"))
                || names.containsAll(Set.of("favorite_count", "retweet_count", "tweet_type"))
                || names.containsAll(Set.of("conversation_id", "retweets_count", "tweet"))
                // What is left of twint's columns where only some were asked for.
                || names.containsAll(Set.of("id", "created_at", "username", "tweet"))
                || names.contains("_type") && names.contains("retweetcount");
    }

    private static boolean isTweet(Set<String> names) {
        return hasAny(names, ID) && hasAny(names, TEXT) && hasAny(names, REPOSTED) && hasAny(names, LIKED);
    }

    private static boolean hasAny(Set<String> names, String... any) {
        return List.of(any).stream().anyMatch(names::contains);
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Set<AccountRef> authors = new HashSet<>();
        Flat.each(
                file,
                WRAPPERS,
                FIELDS,
                names -> isSure(names) || isTweet(names),
                reading,
                row -> tweet(row, authors, reading));
    }

    private static void tweet(Flat row, Set<AccountRef> authors, Reading reading) {
        StatusAddress address = address(row);
        // gallery-dl calls the name a nick, and the handle a name.
        String stated = row.get("author.nick").isEmpty() ? row.first(HANDLE) : row.get("author.name");
        String handle = address.handle().isEmpty() ? stated : address.handle();
        // Beside the author's id, that of a user may be of whoever keeps the table.
        AccountRef ref = X.account(row.first("author_id", "user_id", "user.id_str", "user.id", "author.id"), handle);
        if (ref.isNamed() && authors.add(ref)) {
            author(row, ref, reading);
        }
        post(row, ref, reading);
    }

    private static StatusAddress address(Flat row) {
        return StatusAddress.of(row.first("url", "link", "tweet_url", "permalink", "twitterurl", "post_url"));
    }

    static void post(Flat row, AccountRef ref, Reading reading) {
        StatusAddress address = address(row);
        String stated = row.first(ID);
        String id = X.isId(stated) || address.id().isEmpty() ? stated : address.id();
        if (!X.isId(id)) {
            reading.reject("no-id", "The row's id (" + stated + ") is none.", row.place());
            return;
        }
        String text = row.first(TEXT);
        String created =
                Flat.bare(row.first("created_at", "createdat", "date_posted", "posted date", "date", "timestamp"));
        Moment time = XTimes.orOfId(created, id, row.place(), reading);
        Count likes = row.count(reading, LIKED);
        boolean isRetweet = X.isRetweet(text)
                || row.flag("retweet", "is_retweet", "isretweet").isYes()
                || isStated(row.get("retweet_id"))
                || !row.first(
                                "retweetedtweet.id",
                                "retweetedtweet.url",
                                "retweeted_status.id_str",
                                "retweeted_status.id")
                        .isEmpty();
        PostBuilder post =
                X.post(ref, id, isHash(row) ? "" : text).time(time).language(X.language(row.first("lang", "language")));
        if (isRetweet) {
            reading.sink().post(post.role(PostRole.REPOST).build());
            return;
        }
        boolean isReply = X.isReply(text)
                || row.flag("isreply", "is_reply").isYes()
                || isStated(row.get("reply_id"))
                || !row.first("in_reply_to_status_id", "in_reply_to_user_id", "inreplytoid", "reply_to_status_id")
                        .isEmpty();
        String answered = row.first("in_reply_to_user_id", "in_reply_to_user_id_str", "inreplytouserid");
        boolean isToOneself = !answered.isEmpty() && answered.equals(ref.id());
        reading.sink()
                .post(post.likes(likes)
                        .comments(row.count(reading, "reply_count", "replies_count", "replycount", "replies"))
                        .shares(row.count(reading, REPOSTED))
                        .saves(row.count(reading, "bookmark_count", "bookmarkcount", "bookmarks"))
                        .views(X.views(
                                row.count(
                                        reading,
                                        "view_count",
                                        "viewcount",
                                        "views",
                                        "impressions",
                                        "views_count",
                                        "impression_count"),
                                likes,
                                time))
                        .role(Replies.role(isReply, isToOneself, reading, row.place()))
                        .build());
    }

    /** An id of 0 is none. */
    private static boolean isStated(String id) {
        return !id.isEmpty() && !id.equals("0");
    }

    /** Fivetran's samples have hashes in the place of texts. */
    private static boolean isHash(Flat row) {
        return !row.get("full_test").isEmpty() && row.first("full_text", "text").isEmpty();
    }

    private static void author(Flat row, AccountRef ref, Reading reading) {
        String name =
                row.first("author.nick", "author_fullname", "user.displayname", "user.name", "author.name", "name");
        reading.sink()
                .account(Account.of(ref)
                        .name(name.indexOf('\u2588') < 0 ? name : "")
                        .followers(row.count(
                                reading,
                                "followers_count",
                                "user.followerscount",
                                "user.followers_count",
                                "author.followers",
                                "author.followers_count",
                                row.get("tweet_type").isEmpty() ? "followers" : "followers_count"))
                        .following(row.count(
                                reading,
                                "friends_count",
                                "user.friendscount",
                                "user.friends_count",
                                "author.following",
                                "author.friends_count",
                                "following"))
                        .posts(row.count(
                                reading,
                                "statuses_count",
                                "user.statusescount",
                                "author.statuses_count",
                                "posts_count"))
                        .verified(row.flag(
                                "is_verified", "verified", "user.verified", "author.isverified", "author.verified"))
                        .build());
    }
}
