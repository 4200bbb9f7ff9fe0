package dev.rapport.plugin.youtube;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.Confidence;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonFile;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Table;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Data sets of videos: trending lists of 2017 to today, and tables that people collected themselves. */
final class VideoTable implements Family {

    private static final String TABLE = "video-table";
    private static final String JSON = "video-table-json";

    private static final Set<String> OF_COMMENTS = Set.of(
            "comment_id",
            "commentid",
            "comment id",
            "cid",
            "comment_text",
            "commenttext",
            "comment text",
            "text_display",
            "textdisplay",
            "text_original",
            "textoriginal");

    private static final Set<String> TEXTS = Set.of("comment", "text", "content", "body", "message");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                format(TABLE, "Table of YouTube videos, such as a trending list"),
                format(JSON, "Table of YouTube videos as JSON"));
    }

    private static ReaderFormat format(String id, String title) {
        return ReaderFormat.of(
                id,
                title,
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                VIEWS,
                DURATION,
                PARTNERSHIP);
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (!head.documents().isEmpty()) {
            return Claims.when(Claims.any(head, YouTube.WRAPPERS, VideoTable::isRow), Claim.shape(JSON));
        }
        if (!isTable(head.columns())) {
            return Optional.empty();
        }
        boolean isTrending = head.hasColumns("video_id", "title", "views", "channel_title")
                || head.hasColumns("video_id", "title", "trending_date", "view_count");
        boolean hasIds = head.rows().isEmpty() || head.rows().stream().anyMatch(row -> isId(row::get));
        return Claims.when(isTrending || hasIds, new Claim(TABLE, isTrending ? Confidence.EXACT : Confidence.SHAPE));
    }

    private static boolean isTable(List<String> columns) {
        return VideoField.ID.isIn(columns)
                && !areComments(columns)
                && (VideoField.VIEWS.isIn(columns) || VideoField.LIKES.isIn(columns))
                && (VideoField.CHANNEL.isIn(columns)
                        || VideoField.CHANNEL_ID.isIn(columns)
                        || VideoField.TITLE.isIn(columns) && VideoField.PUBLISHED.isIn(columns));
    }

    /** What was written below videos has their ids and likes, too, and a text where a video has a title. */
    private static boolean areComments(List<String> columns) {
        boolean isWritten = !VideoField.TITLE.isIn(columns) && columns.stream().anyMatch(TEXTS::contains);
        return (isWritten || columns.stream().anyMatch(OF_COMMENTS::contains)) && !VideoField.VIEWS.isIn(columns);
    }

    private static boolean isRow(JsonNode node) {
        return isTable(Fields.namesOf(node)) && isId(Fields.of(node, "").get()) && !isElsewhere(node);
    }

    /** yt-dlp reads many sites, and ids of some have as many letters as those of YouTube. */
    private static boolean isElsewhere(JsonNode node) {
        String extractor = Json.text(node, "extractor_key", "ie_key", "extractor");
        String address = Json.text(node, "webpage_url", "original_url");
        return !extractor.isEmpty() && !extractor.toLowerCase(Locale.ROOT).startsWith("youtube")
                || address.startsWith("http") && !address.contains("youtu");
    }

    private static boolean isId(UnaryOperator<String> get) {
        String id = new Fields(get, "").first(VideoField.ID);
        return YouTube.isVideoId(id) && !id.chars().allMatch(Character::isDigit);
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        VideoRows rows = new VideoRows(reading);
        if (format.equals(JSON)) {
            JsonFile.each(file, YouTube.WRAPPERS, reading, record -> {
                if (!record.isEnvelope() || isRow(record.node())) {
                    rows.take(Fields.of(record.node(), record.place()));
                }
            });
        } else {
            Map<VideoField, List<String>> present = new EnumMap<>(VideoField.class);
            Table.each(file, reading, row -> {
                if (present.isEmpty()) {
                    present.putAll(Fields.present(row));
                }
                rows.take(Fields.of(row, present));
            });
        }
        rows.finish();
    }
}
