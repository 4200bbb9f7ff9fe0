package dev.rapport.plugin.instagram;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderCapability;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.Fields;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Flat;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Shortcode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tables of posts that people make with Instaloader and the like: a shortcode or an address in each row, and its counters. */
final class PostTable implements Family {

    private static final String FORMAT = "post-table";
    private static final String[] CODE = {"shortcode", "short_code", "post_shortcode", "media_shortcode", "code"};
    private static final String[] LINK = {"url", "post_url", "permalink", "link", "post_link", "posturl"};
    private static final String[] LIKED = {"likes", "likes_count", "like_count", "likescount", "num_likes", "likecount"
    };
    private static final String[] COMMENTED = {
        "comments", "comments_count", "comment_count", "commentscount", "num_comments", "commentcount"
    };
    private static final String[] VIEWED = {
        "video_view_count", "video_views", "views", "view_count", "play_count", "video_play_count", "plays", "viewcount"
    };
    private static final String[] HANDLE = {
        "owner_username", "ownerusername", "user_posted", "owner", "username", "user_name", "profile", "account", "user"
    };
    private static final String[] OWNER_ID = {"owner_id", "ownerid", "user_posted_id", "user_id", "userid"};
    private static final String[] TIME = {
        "timestamp", "date_utc", "taken_at", "taken_at_timestamp", "date", "datetime", "created_at", "post_date", "time"
    };
    /** Bright Data and the web's own answers say the first, Instaloader the second. */
    private static final String[] PAID = {
        "is_paid_partnership", "ispaidpartnership", "paid_partnership", "paidpartnership", "is_sponsored", "issponsored"
    };

    private static final String[] TEXT = {"caption", "text", "description"};
    /** PhantomBuster's caption is what a screen reader says of the picture, and its timestamp that of the export. */
    private static final String[] PHANTOM = {"posturl", "pubdate", "likecount"};

    /** A table of comments has the code of the post in each row, and counts likes and answers, too. */
    private static final String[] OF_COMMENTS = {"parent_comment_id", "comment_id", "comment_text"};

    private static final String[] PHANTOM_TEXT = {"description"};
    private static final String[] PHANTOM_TIME = {"pubdate"};
    /** Bright Data's timestamp is that of the export. */
    private static final String[] VENDOR_TIME = {"date_posted"};
    /** What tables of posts made with Instaloader have beside the code, and those of other platforms have not. */
    private static final String[] MARKS = {
        "owner_username",
        "ownerusername",
        "owner_id",
        "is_video",
        "typename",
        "caption_hashtags",
        "mediaid",
        "owner_profile"
    };

    private static final Fields FIELDS = Stream.of(
                    CODE,
                    LINK,
                    LIKED,
                    COMMENTED,
                    VIEWED,
                    HANDLE,
                    OWNER_ID,
                    TIME,
                    VENDOR_TIME,
                    TEXT,
                    PAID,
                    new String[] {
                        "is_video",
                        "issidecar",
                        "error",
                        "fullname",
                        "full_name",
                        "pubdate",
                        "typename",
                        "media_type",
                        "type",
                        "followers",
                        "video_duration"
                    })
            .map(Fields::flat)
            .reduce(Fields::and)
            .orElseThrow();

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Table of Instagram posts (Instaloader)",
                ReaderCapability.PROFILE,
                ReaderCapability.POSTS,
                ReaderCapability.POST_TIME,
                ReaderCapability.CAPTION,
                ReaderCapability.LIKES,
                ReaderCapability.COMMENT_COUNT,
                ReaderCapability.VIEWS,
                ReaderCapability.PARTNERSHIP));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean isAddressed =
                head.text().contains("instagram.com/p/") || head.text().contains("instagram.com/reel/");
        return Claims.when(
                Flat.any(
                        head,
                        Instagram.WRAPPERS,
                        names -> isPost(names) && (isAddressed || names.contains("shortcode") && has(names, MARKS))),
                Claim.shape(FORMAT));
    }

    private static boolean isPost(Set<String> names) {
        return isOfInstaloader(names) && !has(names, OF_COMMENTS) || names.containsAll(List.of(PHANTOM));
    }

    private static boolean isOfInstaloader(Set<String> names) {
        return (has(names, CODE) || has(names, LINK))
                && has(names, LIKED)
                && (has(names, COMMENTED) || has(names, VIEWED))
                && (has(names, HANDLE) || has(names, OWNER_ID) || has(names, TEXT));
    }

    private static boolean has(Set<String> names, String... any) {
        return Stream.of(any).anyMatch(names::contains);
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Set<AccountRef> owners = new HashSet<>();
        Flat.each(file, Instagram.WRAPPERS, FIELDS, PostTable::isPost, reading, row -> post(row, owners, reading));
    }

    private static void post(Flat row, Set<AccountRef> owners, Reading reading) {
        if (!row.get("error").isEmpty() && row.first(CODE).isEmpty()) {
            reading.reject("api-error", "The record is an error: " + row.get("error"), row.place());
            return;
        }
        String code = row.first(CODE).isEmpty() ? Shortcode.ofAddress(row.first(LINK)) : row.first(CODE);
        String id = Instagram.number("", code);
        if (id.isEmpty()) {
            reading.reject("no-id", "The row has neither a shortcode nor the address of a post.", row.place());
            return;
        }
        AccountRef owner = Instagram.account(row.first(OWNER_ID), row.first(HANDLE));
        if (owner.isNamed() && owners.add(owner)) {
            reading.sink()
                    .account(Account.of(owner)
                            .name(row.first("fullname", "full_name"))
                            .followers(row.count(reading, "followers"))
                            .build());
        }
        boolean isPhantom = !row.get("pubdate").isEmpty();
        Flag isVideo = row.flag("is_video");
        Count views = row.count(reading, VIEWED);
        reading.sink()
                .post(Instagram.caption(
                                Post.of(owner, id)
                                        .kind(kind(row, isVideo))
                                        .time(row.time(reading, time(row, isPhantom)))
                                        .likes(row.count(reading, LIKED))
                                        .comments(row.count(reading, COMMENTED))
                                        .views(isVideo == Flag.NO ? Count.unknown() : views)
                                        .permalink(Instagram.permalink(code))
                                        .partnership(partnership(row)),
                                row.first(isPhantom ? PHANTOM_TEXT : TEXT))
                        .build());
    }

    private static PaidPartnership partnership(Flat row) {
        List<Flag> told = Stream.of(PAID).map(row::flag).filter(Flag::isKnown).toList();
        if (told.isEmpty()) {
            return PaidPartnership.UNKNOWN;
        }
        return told.contains(Flag.YES) ? PaidPartnership.DECLARED : PaidPartnership.NONE;
    }

    private static String[] time(Flat row, boolean isPhantom) {
        if (isPhantom) {
            return PHANTOM_TIME;
        }
        return row.get(VENDOR_TIME[0]).isEmpty() ? TIME : VENDOR_TIME;
    }

    private static PostKind kind(Flat row, Flag isVideo) {
        if (row.flag("issidecar").isYes()) {
            return PostKind.CAROUSEL;
        }
        return switch (row.first("typename", "media_type", "type").toLowerCase(Locale.ROOT)) {
            case "graphsidecar", "sidecar", "carousel", "carousel_album", "8" -> PostKind.CAROUSEL;
            case "graphimage", "image", "photo", "1" -> PostKind.PHOTO;
            case "reel", "clips" -> PostKind.SHORT;
            case "graphvideo", "video", "2" -> PostKind.VIDEO;
            default -> isVideo.isYes() ? PostKind.VIDEO : PostKind.UNKNOWN;
        };
    }
}
