package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostBuilder;
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
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Graph API: insights of a post or of an account, with demographics. */
final class GraphInsights implements Family {

    private static final String INSIGHTS = "graph-insights";

    /** Names that only Instagram's insights have; Threads and Facebook pages answer in the same shape. */
    private static final Set<String> OWN_NAMES = Set.of(
            "saved",
            "reach",
            "impressions",
            "plays",
            "profile_activity",
            "profile_views",
            "profile_visits",
            "total_interactions",
            "engaged_audience_demographics",
            "reached_audience_demographics",
            "online_followers",
            "accounts_engaged",
            "follower_count",
            "follows_and_unfollows",
            "website_clicks",
            "audience_city",
            "audience_country",
            "audience_gender_age",
            "audience_locale",
            "ig_reels_avg_watch_time",
            "ig_reels_video_view_total_time",
            "ig_reels_aggregated_all_plays_count",
            "clips_replays_count",
            "navigation",
            "taps_forward",
            "exits");

    private static final Set<String> ELSEWHERE = Set.of("reposts", "quotes", "clicks", "followers_count");

    /** Names that Threads has taken over from Instagram. */
    private static final Set<String> SHARED = Set.of("follower_demographics");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                INSIGHTS, "Graph API insights", POSTS, LIKES, COMMENT_COUNT, SHARES, SAVES, VIEWS, REACH, AUDIENCE));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        List<String> names = head.records(Instagram.WRAPPERS).stream()
                .filter(GraphInsights::isMetric)
                .map(n -> Json.text(n, "name"))
                .toList();
        if (names.isEmpty() || names.stream().anyMatch(n -> n.startsWith("page_") || n.startsWith("post_"))) {
            return Optional.empty();
        }
        if (names.stream().anyMatch(OWN_NAMES::contains)) {
            return Optional.of(Claim.exact(INSIGHTS));
        }
        boolean isShared = names.stream().anyMatch(SHARED::contains);
        return Claims.when(
                names.stream().noneMatch(ELSEWHERE::contains),
                isShared ? Claim.exact(INSIGHTS) : Claim.fallback(INSIGHTS));
    }

    private static boolean isMetric(JsonNode node) {
        return Json.hasAll(node, "name", "period") && Json.hasAny(node, "values", "total_value");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        // One object has a few metrics; a file has them of one object, or of the posts of one account.
        Map<String, InsightValues> posts = new LinkedHashMap<>();
        Map<String, GraphAudience> audiences = new LinkedHashMap<>();
        JsonFile.each(file, Instagram.WRAPPERS, reading, record -> {
            if (record.isComplete() && isMetric(record.node())) {
                metric(record, posts, audiences, reading);
            } else if (!record.isEnvelope() && record.isComplete()) {
                reading.reject(
                        "no-metric", "The record is no metric: it has no name, period and values.", record.place());
            }
        });
        posts.forEach((id, values) -> post(id, values, reading));
        audiences.values().forEach(audience -> audience.give(sink));
    }

    private static void metric(
            JsonRecord record,
            Map<String, InsightValues> posts,
            Map<String, GraphAudience> audiences,
            Reading reading) {
        JsonNode node = record.node();
        String name = Json.text(node, "name");
        String object = objectOf(Json.text(node, "id"));
        if (GraphAudience.isOfFollowers(name)) {
            audiences.computeIfAbsent(object, GraphAudience::new).add(node, record.place(), reading);
        } else if (Json.text(node, "period").equals("lifetime")
                && !name.contains("demographics")
                && !name.equals("online_followers")) {
            posts.computeIfAbsent(object, id -> new InsightValues()).add(node, record.place(), reading);
        } else {
            reading.sink().issue(ReadIssue.info("figure-not-kept", figure(node), record.place()));
        }
    }

    /** Insights of a post whose own record may stand in another file: the host joins them by id. */
    private static void post(String id, InsightValues values, Reading reading) {
        if (id.isEmpty()) {
            reading.reject(
                    "no-id",
                    "The insights (" + values.values().keySet()
                            + ") do not say of which post. Maybe ask the API for the field id.",
                    "");
            return;
        }
        if (!values.hasAny()) {
            reading.sink()
                    .issue(ReadIssue.info(
                            "figure-not-kept",
                            "The insights of the post (" + id + ": "
                                    + values.values().keySet() + ") have no place in the model.",
                            ""));
            return;
        }
        PostBuilder post = Post.of(Instagram.unnamed(), id);
        values.fill(post, reading);
        reading.sink().post(post.build());
    }

    private static String figure(JsonNode node) {
        JsonNode values = node.path("values");
        JsonNode value = Json.first(node, "values/0/value", "total_value/value");
        String shown = value.isContainerNode() ? value.size() + " values" : Json.asText(value);
        Count total = values.size() > 1 ? Count.exact(values.size()) : Count.unknown();
        return "The account's " + Json.text(node, "name") + " (" + Json.text(node, "period") + ") is " + shown
                + (total.isKnown() ? ", the first of " + total.value() : "")
                + "; the model keeps no figure of that kind.";
    }

    private static String objectOf(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? "" : id.substring(0, slash);
    }
}
