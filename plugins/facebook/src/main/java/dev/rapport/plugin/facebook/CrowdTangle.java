package dev.rapport.plugin.facebook;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.CrowdTangleRow;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Flat;
import dev.rapport.parsing.MadeUpId;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Historical data of CrowdTangle, which Meta closed in 2024: posts of pages and groups, with the followers of each page when it posted.
 * Likes are all reactions together, as everywhere else.
 */
final class CrowdTangle implements Family {

    private static final String FORMAT = "crowdtangle-posts";
    private static final List<String> REACTIONS = List.of("love", "wow", "haha", "sad", "angry", "care", "thankful");
    private static final Pattern ID = Pattern.compile("(?:/(?:posts|videos|permalink|reel)/|fbid=)(\\d{6,20})");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,3}):(\\d{2}):(\\d{2})");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "CrowdTangle, posts on Facebook",
                PROFILE,
                FOLLOWER_HISTORY,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                PARTNERSHIP,
                SHARES,
                VIEWS,
                DURATION));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean isNamed = head.hasColumns("page name") || head.hasColumns("group name");
        return Claims.when(
                isNamed && head.hasColumns("total interactions", "love", "wow", "haha", "url"), Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Set<AccountRef> pages = new HashSet<>();
        Flat.each(file, Set.of(), names -> false, reading, row -> post(row, pages, reading));
    }

    private static void post(Flat row, Set<AccountRef> pages, Reading reading) {
        String url = row.get("url");
        AccountRef page = Facebook.page(row.first("facebook id", "page name", "group name"), row.get("user name"));
        Moment time = CrowdTangleRow.time(row, reading);
        if (page.isNamed() && pages.add(page)) {
            reading.sink()
                    .account(Account.of(page)
                            .name(Facebook.plain(row.first("page name", "group name")))
                            .bio(Facebook.plain(row.get("page description")))
                            .build());
        }
        CrowdTangleRow.followers(row, page, time, reading);
        PostKind kind = kind(row.get("type"));
        reading.sink()
                .post(Facebook.post(page, id(row, url), row.first("message", "title"))
                        .kind(kind)
                        .time(time)
                        .likes(reactions(row, reading))
                        .comments(row.count(reading, "comments"))
                        .shares(row.count(reading, "shares"))
                        .views(views(row, kind, reading))
                        .durationSeconds(seconds(row.get("video length")))
                        .permalink(url)
                        .partnership(CrowdTangleRow.partnership(row))
                        .build());
    }

    private static String id(Flat row, String url) {
        Matcher id = ID.matcher(url);
        return id.find() ? id.group(1) : MadeUpId.of("crowdtangle", url + row.get("post created") + row.get("message"));
    }

    private static Count reactions(Flat row, Reading reading) {
        Count likes = row.count(reading, "likes");
        if (!likes.isKnown()) {
            return likes;
        }
        long sum = likes.value();
        for (String reaction : REACTIONS) {
            sum += row.count(reading, reaction).known().orElse(0);
        }
        return Count.exact(sum);
    }

    /** What is no video has 0 views, which says nothing. */
    private static Count views(Flat row, PostKind kind, Reading reading) {
        boolean isVideo = kind == PostKind.VIDEO || kind == PostKind.LIVE;
        return isVideo ? row.count(reading, "total views", "post views") : Count.unknown();
    }

    private static OptionalDouble seconds(String length) {
        Matcher parts = LENGTH.matcher(length.strip());
        if (!parts.matches()) {
            return OptionalDouble.empty();
        }
        long seconds = Long.parseLong(parts.group(1)) * 3600
                + Long.parseLong(parts.group(2)) * 60
                + Long.parseLong(parts.group(3));
        return seconds > 0 ? OptionalDouble.of(seconds) : OptionalDouble.empty();
    }

    private static PostKind kind(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        if (lower.startsWith("live")) {
            return PostKind.LIVE;
        }
        if (lower.startsWith("native video")) {
            return PostKind.VIDEO;
        }
        return switch (lower) {
            case "photo" -> PostKind.PHOTO;
            case "album" -> PostKind.CAROUSEL;
            case "status", "link" -> PostKind.TEXT;
            default -> PostKind.UNKNOWN;
        };
    }
}
