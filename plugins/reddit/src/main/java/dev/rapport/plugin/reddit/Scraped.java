package dev.rapport.plugin.reddit;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Data sets of posts, comments and users as the scrapers at Apify and Bright Data give them, as CSV or JSON. */
final class Scraped implements Family {

    private static final String FORMAT = "scraped";
    private static final String[] UP = {"upvotes", "num_upvotes", "score"};
    private static final String[] ANSWERS = {"numberofcomments", "num_comments"};

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Data set of Reddit posts, comments and users",
                PROFILE,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                COMMENTS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(
                head.text().contains("reddit.com/") && Flat.any(head, Reddit.WRAPPERS, Scraped::isRecord),
                Claim.exact(FORMAT));
    }

    private static boolean isRecord(Set<String> names) {
        boolean isApify = names.contains("datatype") && names.contains("username");
        boolean isBrightData = names.containsAll(Set.of("post_id", "user_posted"))
                && (names.contains("num_upvotes") || names.contains("community_name"));
        return isApify || isBrightData;
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Flat.each(file, Reddit.WRAPPERS, Scraped::isRecord, reading, row -> {
            switch (row.get("datatype")) {
                case "comment" -> comment(row, "", reading);
                case "user" -> user(row, reading);
                case "community" -> {
                    // A community is no creator.
                }
                default -> post(row, reading);
            }
        });
    }

    private static void post(Flat row, Reading reading) {
        String id = Reddit.bare(row.first("post_id", "id", "parsedid"));
        if (id.isEmpty()) {
            reading.reject("no-post", "The record has no id of a post.", row.place());
            return;
        }
        String title = Reddit.text(row.get("title"));
        String body = Reddit.text(row.first("body", "description"));
        String caption = body.isEmpty() ? title : title + "\n\n" + body;
        AccountRef author = Reddit.author(row.get("userid"), row.first("username", "user_posted"));
        reading.sink()
                .post(Post.of(author, id)
                        .kind(kind(row))
                        .time(row.time(reading, "createdat", "date_posted"))
                        .caption(caption)
                        .mentions(Reddit.mentions(caption))
                        .likes(row.count(reading, UP))
                        .comments(row.count(reading, ANSWERS))
                        .permalink(row.get("url"))
                        .build());
        row.records("comments").forEach(comment -> comment(comment, id, reading));
    }

    private static void comment(Flat row, String post, Reading reading) {
        String author = row.first("username", "user_commenting");
        String text = Reddit.text(row.first("body", "comment"));
        String stated = Reddit.bare(row.first("id", "parsedid", "comment_id"));
        // Bright Data's comments have no ids of their own; who wrote what, and when, names them.
        String id = stated.isEmpty()
                ? post + "/" + author + "/" + row.get("date_of_comment") + "/" + text.hashCode()
                : stated;
        String parent = row.get("parentid");
        reading.sink()
                .comment(Comment.of(Reddit.PLATFORM, id)
                        .postId(post.isEmpty() ? Reddit.bare(row.first("postid", "post_id")) : post)
                        .parentId(parent.startsWith("t1_") ? Reddit.bare(parent) : "")
                        .author(author)
                        .text(text)
                        .time(row.time(reading, "createdat", "date_of_comment"))
                        .likes(row.count(reading, UP))
                        .build());
    }

    private static void user(Flat row, Reading reading) {
        AccountRef ref = Reddit.author(row.get("id"), row.get("username"));
        if (ref.isNamed()) {
            reading.sink()
                    .account(Account.of(ref)
                            .bio(Reddit.text(row.get("description")))
                            .created(row.time(reading, "createdat"))
                            .build());
        }
    }

    private static PostKind kind(Flat row) {
        boolean isVideo = row.flag("isvideo").isYes() || !row.list("videos").isEmpty();
        int pictures = Math.max(row.list("photos").size(), row.list("imageurls").size());
        return isVideo
                ? PostKind.VIDEO
                : pictures > 1 ? PostKind.CAROUSEL : pictures == 1 ? PostKind.PHOTO : PostKind.TEXT;
    }
}
