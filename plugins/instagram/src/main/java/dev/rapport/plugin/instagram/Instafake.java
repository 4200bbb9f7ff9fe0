package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonFile;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The instafake research data: accounts without names, whose posts are parallel arrays. */
final class Instafake implements Family {

    private static final String FORMAT = "instafake";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT, "instafake research data", PROFILE, FOLLOWERS, POSTS, POST_TIME, LIKES, COMMENT_COUNT));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(
                Claims.any(head, Instagram.WRAPPERS, n -> Json.hasAll(n, "userFollowerCount", "mediaLikeNumbers")),
                Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.each(file, Instagram.WRAPPERS, reading, record -> {
            if (record.node().has("userFollowerCount") || !record.isEnvelope()) {
                account(record, reading);
            }
        });
    }

    private static void account(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        if (!record.isComplete() || record.open().size() > 0) {
            return;
        }
        // Nobody is named; the position in the file is the only name there is.
        AccountRef ref = Instagram.account("instafake-" + record.place().replaceAll("[^0-9]+", ""), "");
        reading.sink()
                .account(Account.of(ref)
                        .followers(reading.count(node, record.place(), "userFollowerCount"))
                        .following(reading.count(node, record.place(), "userFollowingCount"))
                        .posts(reading.count(node, record.place(), "userMediaCount"))
                        .hasPicture(Json.flag(node, "userHasProfilePic"))
                        .isPrivate(Json.flag(node, "userIsPrivate"))
                        .build());
        JsonNode times = node.path("mediaUploadTimes");
        JsonNode likes = node.path("mediaLikeNumbers");
        JsonNode comments = node.path("mediaCommentNumbers");
        JsonNode silent = node.path("mediaCommentsAreDisabled");
        for (int i = 0; i < Math.max(likes.size(), times.size()); i++) {
            String position = String.valueOf(i);
            boolean isSilent = Json.flag(silent, position) == Flag.YES;
            reading.sink()
                    .post(Post.of(ref, ref.id() + "-" + position)
                            .time(reading.time(times, record.at("mediaUploadTimes"), position))
                            .likes(reading.count(likes, record.at("mediaLikeNumbers"), position))
                            .comments(
                                    isSilent
                                            ? Count.unknown()
                                            : reading.count(comments, record.at("mediaCommentNumbers"), position))
                            .build());
        }
    }
}
