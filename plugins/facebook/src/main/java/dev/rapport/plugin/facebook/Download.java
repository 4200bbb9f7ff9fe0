package dev.rapport.plugin.facebook;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Moment;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonFile;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The account's own archive ("Download your information") as JSON: profile, posts, videos, and who follows. Posts name no account,
 * and nothing has counters.
 */
final class Download implements Family {

    private static final String PROFILE_FILE = "download-profile";
    private static final String POSTS_FILE = "download-posts";
    private static final String FOLLOWERS_FILE = "download-followers";
    private static final Set<String> POST_LISTS =
            Set.of("videos_v2", "status_updates", "status_updates_v2", "other_photos_v2");
    private static final Set<String> FOLLOWER_LISTS = Set.of("followers_v2", "followers_v3");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(PROFILE_FILE, "Facebook's own archive, profile", PROFILE),
                ReaderFormat.of(POSTS_FILE, "Facebook's own archive, posts", POSTS, POST_TIME, CAPTION),
                ReaderFormat.of(FOLLOWERS_FILE, "Facebook's own archive, followers", FOLLOWER_HISTORY));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        JsonNode root = head.documents().stream().findFirst().orElse(MissingNode.getInstance());
        if (DownloadProfile.isProfile(root)) {
            return Optional.of(Claim.exact(PROFILE_FILE));
        }
        if (FOLLOWER_LISTS.stream().anyMatch(list -> root.path(list).isArray())) {
            return Optional.of(Claim.exact(FOLLOWERS_FILE));
        }
        boolean isPosts = POST_LISTS.stream().anyMatch(list -> root.path(list).isArray())
                || Claims.any(head, Set.of(), DownloadPost::isPost);
        return Claims.when(isPosts, Claim.exact(POSTS_FILE));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        switch (format) {
            case PROFILE_FILE ->
                JsonFile.each(file, Set.of(), reading, record -> DownloadProfile.read(record, reading));
            case FOLLOWERS_FILE -> followers(file, reading);
            default -> JsonFile.each(file, POST_LISTS, reading, record -> DownloadPost.read(record, reading));
        }
    }

    /** Those who follow today: one point, at the time when the newest of them came. Who they are is passed over. */
    private static void followers(ExportFile file, Reading reading) throws IOException {
        long[] countAndNewest = {0, 0};
        boolean[] isCut = {false};
        JsonFile.each(file, FOLLOWER_LISTS, reading, record -> {
            isCut[0] |= !record.isComplete();
            if (!record.isEnvelope() && record.node().has("timestamp")) {
                countAndNewest[0]++;
                countAndNewest[1] = Math.max(
                        countAndNewest[1],
                        Json.first(record.node(), "timestamp").asLong(0));
            }
        });
        Moment newest = Moment.ofEpochSecond(countAndNewest[1]);
        if (countAndNewest[0] > 0 && !isCut[0]) {
            reading.sink().followers(new FollowerCount(Facebook.unnamed(), newest, Count.exact(countAndNewest[0])));
        }
    }
}
