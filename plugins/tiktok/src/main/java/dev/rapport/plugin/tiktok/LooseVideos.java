package dev.rapport.plugin.tiktok;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.model.PostKind;
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
import dev.rapport.parsing.Seconds;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Videos and users as scrapers of 2020 and people's own programs name them: one flat record each, in a list, in lines or alone. The
 * platform's own words for likes and plays, or its addresses, tell that they are of TikTok.
 */
final class LooseVideos implements Family {

    private static final String FORMAT = "loose-videos";
    private static final String[] ID = {"id", "video_id", "videoid", "aweme_id", "awemeid", "item_id", "post_id"};
    private static final String[] TEXT = {"text", "desc", "description", "title", "caption", "video_description", "body"
    };
    private static final String[] TIME = {
        "createtimeiso",
        "createtime",
        "create_time",
        "created",
        "created_at",
        "createdat",
        "timestamp",
        "date",
        "upload_date"
    };
    private static final String UNIX = "unix_timestamp";
    private static final String[] LIKES = {
        "diggcount",
        "digg_count",
        "digg",
        "likescount",
        "likes_count",
        "likecount",
        "like_count",
        "likes",
        "hearts",
        "heart"
    };
    private static final String[] COMMENTS = {
        "commentcount", "comment_count", "commentscount", "comments_count", "comments"
    };
    private static final String[] SHARES = {"sharecount", "share_count", "sharescount", "shares_count", "shares"};
    private static final String[] SAVES = {"collectcount", "collect_count", "saves", "favorites"};
    private static final String[] PLAYS = {
        "playcount", "play_count", "plays", "viewcount", "view_count", "views", "playscount", "play"
    };
    private static final String[] HANDLE = {
        "author.uniqueid",
        "author.unique_id",
        "author.username",
        "author.name",
        "authormeta.name",
        "authorname",
        "author_name",
        "author_username",
        "user.uniqueid",
        "user.unique_id",
        "user.username",
        "uniqueid",
        "unique_id",
        "username",
        "user_name",
        "author",
        "user"
    };
    private static final String[] OWNER_ID = {
        "author.id", "author.uid", "authormeta.id", "authorid", "author_id", "user.id", "user.uid", "userid", "user_id"
    };
    private static final String[] NAME = {
        "author.nickname",
        "authormeta.nickname",
        "authornickname",
        "user.nickname",
        "nickname",
        "author_nickname",
        "author_full"
    };
    private static final String[] FANS = {
        "authorfans",
        "author.fans",
        "author.followers",
        "author.followercount",
        "author.follower_count",
        "authormeta.fans",
        "authorstats.followercount",
        "fans",
        "followercount",
        "follower_count",
        "followers",
        "followerscount",
        "author_followers"
    };
    private static final String[] FOLLOWING = {
        "authorfollowing", "author.following", "authormeta.following", "followingcount", "following_count", "following"
    };
    private static final String[] VIDEOS = {
        "authorvideo",
        "authormeta.video",
        "author.videocount",
        "videocount",
        "video_count",
        "video",
        "videos",
        "author_videos"
    };
    private static final String[] BIO = {
        "authorsignature", "authormeta.signature", "author.signature", "signature", "bio"
    };
    private static final String[] VERIFIED = {
        "authorverified", "author.verified", "authormeta.verified", "verified", "is_verified", "isverified"
    };
    private static final String[] LINK = {
        "webvideourl", "web_video_url", "tiktok_url", "url", "link", "video_url", "share_url", "permalink"
    };
    private static final String[] LENGTH = {"videometa.duration", "video.duration", "duration", "video_duration"};
    private static final String[] OTHERS = {
        "privateaccount", "private", "secret", "heartcount", "heart_count", "region", "is_paid_partnership", UNIX
    };

    /** The platform's own words, which nobody else has for likes, plays and followers. */
    private static final Set<String> OWN_WORDS = Set.of(
            "diggcount", "digg_count", "authorfans", "heartcount", "heart_count", "aweme_id", "awemeid", "webvideourl");

    private static final Fields FIELDS = Stream.of(
                    ID, TEXT, TIME, LIKES, COMMENTS, SHARES, SAVES, PLAYS, HANDLE, OWNER_ID, NAME, FANS, FOLLOWING,
                    VIDEOS, BIO, VERIFIED, LINK, LENGTH, OTHERS)
            .map(Fields::flat)
            .reduce(Fields::and)
            .orElseThrow();

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "TikTok videos and users of older scrapers",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                CAPTION,
                dev.rapport.api.plugin.ReaderCapability.LIKES,
                COMMENT_COUNT,
                dev.rapport.api.plugin.ReaderCapability.SHARES,
                dev.rapport.api.plugin.ReaderCapability.SAVES,
                VIEWS,
                DURATION,
                PARTNERSHIP));
    }

    /** An address counts where records have one: people name their TikTok in what they write elsewhere. */
    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean isAddressed = head.text().contains("tiktok.com/@");
        return Claims.when(
                Flat.any(
                        head,
                        TikTok.WRAPPERS,
                        names -> (hasOwnWord(names) || isAddressed && has(names, LINK))
                                && (isVideo(names) || isUser(names))),
                Claim.shape(FORMAT));
    }

    private static boolean hasOwnWord(Set<String> names) {
        return OWN_WORDS.stream().anyMatch(names::contains)
                || names.contains("fans") && (names.contains("heart") || names.contains("digg"));
    }

    private static boolean has(Set<String> names, String... any) {
        return Stream.of(any).anyMatch(names::contains);
    }

    private static boolean isVideo(Set<String> names) {
        boolean isNamed = has(names, ID) || has(names, LINK);
        int counters = (has(names, LIKES) ? 1 : 0) + (has(names, PLAYS) ? 1 : 0) + (has(names, COMMENTS) ? 1 : 0);
        return isNamed && counters > 1 && (has(names, TEXT) || has(names, HANDLE));
    }

    private static boolean isUser(Set<String> names) {
        return has(names, "uniqueid", "unique_id", "username", "user.uniqueid", "user.unique_id", "user.username")
                && has(names, FANS)
                && has(names, "heart", "heartcount", "heart_count", "digg", "diggcount", "following", "followingcount");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Authors authors = new Authors(reading);
        Flat.each(
                file,
                TikTok.WRAPPERS,
                FIELDS,
                names -> isVideo(names) || isUser(names),
                reading,
                row -> record(row, authors, reading));
    }

    private static void record(Flat row, Authors authors, Reading reading) {
        VideoAddress address = VideoAddress.of(row.first(LINK));
        String stated = row.first(ID);
        String id = VideoAddress.isId(stated) || address.id().isEmpty() ? stated : address.id();
        String handle = row.first(HANDLE);
        boolean isUser = row.first(PLAYS).isEmpty()
                && !row.first(FANS).isEmpty()
                && row.first(COMMENTS).isEmpty();
        AccountRef ref = TikTok.account(
                isUser && row.first(OWNER_ID).isEmpty() ? stated : row.first(OWNER_ID),
                handle.isEmpty() ? address.handle() : handle);
        Moment time = TikTok.timeOr(
                isUser ? Moment.unknown() : row.time(reading, row.get(UNIX).isEmpty() ? TIME : new String[] {UNIX}),
                id);
        if (ref.isNamed()) {
            authors.take(author(row, ref, reading), time, row.place());
        }
        if (isUser) {
            return;
        }
        if (!VideoAddress.isId(id)) {
            reading.reject("no-id", "The record's id (" + id + ") is of no video.", row.place());
            return;
        }
        reading.sink()
                .post(TikTok.post(ref, id, row.first(TEXT))
                        .kind(PostKind.SHORT)
                        .time(time)
                        .likes(count(row, reading, LIKES))
                        .comments(count(row, reading, COMMENTS))
                        .shares(count(row, reading, SHARES))
                        .saves(count(row, reading, SAVES))
                        .views(count(row, reading, PLAYS))
                        .durationSeconds(Seconds.of(row.first(LENGTH)))
                        .partnership(partnership(row.flag("is_paid_partnership")))
                        .build());
    }

    private static PaidPartnership partnership(Flag isPaid) {
        if (isPaid.isYes()) {
            return PaidPartnership.DECLARED;
        }
        return isPaid.isKnown() ? PaidPartnership.NONE : PaidPartnership.UNKNOWN;
    }

    private static Account author(Flat row, AccountRef ref, Reading reading) {
        return Account.of(ref)
                .name(row.first(NAME))
                .bio(row.first(BIO).strip())
                .followers(count(row, reading, FANS))
                .following(count(row, reading, FOLLOWING))
                .posts(row.count(reading, VIDEOS))
                .verified(row.flag(VERIFIED))
                .build();
    }

    private static Count count(Flat row, Reading reading, String... names) {
        return TikTok.shown(row.count(reading, names));
    }
}
