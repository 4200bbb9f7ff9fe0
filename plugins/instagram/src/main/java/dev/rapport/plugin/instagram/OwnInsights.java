package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonFile;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Mojibake;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The account's own export: past insights, as labels and texts in the account's language. */
final class OwnInsights implements Family {

    private static final String FORMAT = "own-insights";
    private static final String KEY = "organic_insights_";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Instagram's own export, insights",
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                SHARES,
                SAVES,
                VIEWS,
                REACH,
                AUDIENCE,
                FOLLOWER_HISTORY));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(
                head.documents().stream().anyMatch(n -> n.properties().stream()
                        .anyMatch(entry -> entry.getKey().startsWith(KEY))),
                Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        OwnArchive.owner(file, sink);
        JsonFile.each(file, java.util.Set.of(), reading, record -> {
            for (Map.Entry<String, JsonNode> entry : record.node().properties()) {
                int position = 0;
                for (JsonNode insight : entry.getKey().startsWith(KEY)
                        ? entry.getValue()
                        : record.node().path("")) {
                    JsonRecord part = record.part(insight, entry.getKey() + "/" + position++);
                    if (part.isComplete()) {
                        insight(part, file, reading);
                    }
                }
            }
        });
    }

    private static void insight(JsonRecord record, ExportFile file, Reading reading) {
        InsightLabels labels = InsightLabels.of(record.node().path("string_map_data"));
        JsonNode media = record.node().path("media_map_data");
        if (media.isObject() && !media.isEmpty()) {
            post(media.elements().next(), record, labels, reading);
            return;
        }
        Moment end = InsightDate.end(labels.text("date range"), file);
        labels.count("followers", reading, record.place())
                .ifPresent(count -> reading.sink().followers(new FollowerCount(Instagram.unnamed(), end, count)));
        if (labels.hasAudience()) {
            reading.sink()
                    .audience(AudienceSnapshot.of(Instagram.unnamed())
                            .date(end)
                            .countries(labels.countries())
                            .cities(labels.cities())
                            .ages(labels.ages())
                            .genders(labels.genders())
                            .build());
        }
        labels.others().forEach((label, value) -> reading.sink()
                .issue(ReadIssue.info(
                        "figure-not-kept",
                        "The account's figure (" + label + " = " + value + ") has no place in the model.",
                        record.at("string_map_data"))));
    }

    /** Insights of a post, reel or story; the medium says which. */
    private static void post(JsonNode medium, JsonRecord record, InsightLabels labels, Reading reading) {
        String seconds = Json.text(medium, "creation_timestamp");
        String uri = Json.text(medium, "uri");
        if (uri.isEmpty() && seconds.isEmpty()) {
            reading.reject("no-id", "The insights do not say of which post they are.", record.place());
            return;
        }
        String place = record.place();
        var post = Post.of(Instagram.unnamed(), OwnMedia.id(uri, seconds))
                .time(reading.time(medium, place, "creation_timestamp"));
        labels.count("likes", reading, place).ifPresent(post::likes);
        labels.count("comments", reading, place).ifPresent(post::comments);
        labels.count("shares", reading, place).ifPresent(post::shares);
        labels.count("saves", reading, place).ifPresent(post::saves);
        labels.count("accounts reached", reading, place)
                .or(() -> labels.count("reach", reading, place))
                .ifPresent(post::reach);
        labels.count("views", reading, place)
                .or(() -> labels.count("plays", reading, place))
                .or(() -> labels.count("impressions", reading, place))
                .ifPresent(post::views);
        reading.sink()
                .post(Instagram.caption(post, Mojibake.repair(Json.text(medium, "title")))
                        .build());
    }
}
