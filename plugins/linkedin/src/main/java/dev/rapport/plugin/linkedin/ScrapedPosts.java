package dev.rapport.plugin.linkedin;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.model.PostRole;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Flat;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Data sets of posts, of Bright Data and of the scrapers at Apify, as CSV or JSON. */
final class ScrapedPosts implements Family {

    private static final String FORMAT = "scraped-posts";
    private static final String[] NAMED = {"full_urn", "urn", "shareurn", "url", "linkedinurl", "post_url", "posturl"};
    private static final String[] ID = {"id", "urn", "post_id", "activity_id", "activityid"};
    private static final String[] TEXT = {"text", "content", "post_text", "posttext", "commentary", "description"};
    private static final String[] LIKED = {
        "stats.total_reactions",
        "totalreactioncount",
        "total_reactions",
        "numlikes",
        "engagement.likes",
        "num_likes",
        "likescount",
        "likes_count",
        "reactionscount",
        "likes"
    };
    private static final String[] COMMENTED = {
        "stats.comments",
        "numcomments",
        "engagement.comments",
        "num_comments",
        "commentscount",
        "comments_count",
        "comments"
    };
    private static final String[] SHARED = {
        "stats.reposts",
        "numshares",
        "engagement.shares",
        "num_shares",
        "num_reposts",
        "repostscount",
        "sharescount",
        "reposts",
        "shares"
    };
    private static final String[] AUTHOR = {
        "author.username",
        "author.publicidentifier",
        "author.public_identifier",
        "author.publicid",
        "author.universalname",
        "authorprofileid",
        "user_id"
    };
    private static final String[] ADDRESS = {
        "author.profile_url",
        "author.linkedinurl",
        "author.url",
        "authorprofileurl",
        "use_url",
        "author_url",
        "author_profile_url",
        "authorurl",
        "profileurl",
        "profile_url"
    };

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Data set of LinkedIn posts",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                SHARES));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean isHere = head.text().contains("linkedin.com/") || head.text().contains("urn:li:");
        return Claims.when(
                isHere && Flat.any(head, ScrapedProfiles.WRAPPERS, ScrapedPosts::isPost), Claim.exact(FORMAT));
    }

    static boolean isPost(Set<String> names) {
        return hasAny(names, TEXT)
                && hasAny(names, LIKED)
                && hasAny(names, COMMENTED)
                && (hasAny(names, AUTHOR) || hasAny(names, ADDRESS));
    }

    private static boolean hasAny(Set<String> names, String... any) {
        return Stream.of(any).anyMatch(names::contains);
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Set<AccountRef> authors = new HashSet<>();
        Flat.each(
                file,
                ScrapedProfiles.WRAPPERS,
                ScrapedPosts::isPost,
                reading,
                row -> post(row, author(row, authors, reading), reading));
    }

    private static AccountRef author(Flat row, Set<AccountRef> authors, Reading reading) {
        String slug = ProfileSlug.of(row.first(ADDRESS));
        AccountRef ref = LinkedIn.organization("", slug.isEmpty() ? row.first(AUTHOR) : slug);
        if (ref.isNamed() && authors.add(ref)) {
            String both = (row.first("author.first_name", "author.firstname") + " "
                            + row.first("author.last_name", "author.lastname"))
                    .strip();
            String name = row.first("author.name", "authorfullname", "author_name", "authorname", "user_name");
            reading.sink()
                    .account(Account.of(ref)
                            .name(name.isEmpty() ? both : name)
                            .followers(row.count(
                                    reading,
                                    "user_followers",
                                    "author.followers",
                                    "author.followerscount",
                                    "author_followers",
                                    "authorfollowerscount"))
                            .build());
        }
        return ref;
    }

    static void post(Flat row, AccountRef author, Reading reading) {
        Optional<PostUrn> urn = Stream.of(NAMED)
                .map(name -> PostUrn.of(row.get(name)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> number(row.first(ID)));
        if (urn.isEmpty()) {
            reading.reject("no-id", "The record has neither the name nor the address of a post.", row.place());
            return;
        }
        Moment stated = row.time(
                reading,
                "posted_at.timestamp",
                "postedattimestamp",
                "postedat.timestamp",
                "postedatiso",
                "postedat.date",
                "date_posted",
                "posted_at.date",
                "posteddate",
                "publishedat",
                "date");
        boolean isRepost = row.flag("isrepost", "is_repost").isYes()
                || row.first("post_type", "posttype").equalsIgnoreCase("repost");
        reading.sink()
                .post(LinkedIn.post(author, urn.get(), row.first(TEXT))
                        .kind(kind(row))
                        .time(stated.isKnown() ? stated : urn.get().time())
                        .likes(row.count(reading, LIKED))
                        .comments(row.count(reading, COMMENTED))
                        .shares(row.count(reading, SHARED))
                        .role(isRepost ? PostRole.REPOST : PostRole.ORIGINAL)
                        .build());
    }

    private static Optional<PostUrn> number(String id) {
        return id.matches("[0-9]{15,20}") ? Optional.of(new PostUrn("activity", id)) : Optional.empty();
    }

    private static PostKind kind(Flat row) {
        String type = row.first("media.type", "type", "content_type").toLowerCase(Locale.ROOT);
        if (type.contains("video")
                || !row.first("videos", "videos.0", "postvideo.videourl").isEmpty()) {
            return PostKind.VIDEO;
        }
        int images =
                Math.max(row.list("images").size(), row.records("postimages").size());
        if (type.contains("document") || images > 1) {
            return PostKind.CAROUSEL;
        }
        return type.contains("image") || images == 1 ? PostKind.PHOTO : PostKind.TEXT;
    }
}
