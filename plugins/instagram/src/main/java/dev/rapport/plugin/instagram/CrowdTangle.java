package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Post;
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
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Shortcode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Historical data of CrowdTangle, which Meta closed in 2024: posts, with the followers of each account when it posted. The column Account
 * has the name, User Name the handle.
 */
final class CrowdTangle implements Family {

    private static final String FORMAT = "crowdtangle-posts";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "CrowdTangle, posts on Instagram",
                PROFILE,
                FOLLOWER_HISTORY,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                PARTNERSHIP,
                VIEWS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean isDated = head.hasColumns("post created") || head.hasColumns("created");
        return Claims.when(
                isDated && head.hasColumns("account", "user name", "followers at posting", "type", "url"),
                Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Set<AccountRef> accounts = new HashSet<>();
        Flat.each(file, Set.of(), names -> false, reading, row -> post(row, accounts, reading));
    }

    private static void post(Flat row, Set<AccountRef> accounts, Reading reading) {
        String code = Shortcode.ofAddress(row.get("url"));
        String id = Instagram.number("", code);
        if (id.isEmpty()) {
            reading.reject("no-id", "The row has no address of a post.", row.place());
            return;
        }
        AccountRef account = Instagram.account("", row.get("user name"));
        Moment time = CrowdTangleRow.time(row, reading);
        if (account.isNamed() && accounts.add(account)) {
            reading.sink().account(Account.of(account).name(row.get("account")).build());
        }
        CrowdTangleRow.followers(row, account, time, reading);
        PostKind kind = kind(row.get("type"));
        boolean isVideo = kind == PostKind.VIDEO || kind == PostKind.SHORT;
        reading.sink()
                .post(Instagram.caption(
                                Post.of(account, id)
                                        .kind(kind)
                                        .time(time)
                                        .likes(row.count(reading, "likes"))
                                        .comments(row.count(reading, "comments"))
                                        // What is no video has 0 views, which says nothing.
                                        .views(isVideo ? row.count(reading, "views") : Count.unknown())
                                        .permalink(Instagram.permalink(code)),
                                row.first("description", "title"))
                        .partnership(CrowdTangleRow.partnership(row))
                        .build());
    }

    private static PostKind kind(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "photo" -> PostKind.PHOTO;
            case "album", "carousel" -> PostKind.CAROUSEL;
            case "video", "igtv" -> PostKind.VIDEO;
            case "reel", "reels" -> PostKind.SHORT;
            default -> PostKind.UNKNOWN;
        };
    }
}
