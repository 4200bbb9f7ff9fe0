package dev.rapport.plugin.instagram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonFile;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files that come from here and have nothing of a creator: they are named truly, and the way out is shown. */
final class Refused implements Family {

    private static final String ERROR = "graph-error";
    private static final String WEBHOOK = "graph-webhook";
    private static final String RETIRED = "api-v1-error";
    private static final String HTML = "own-html";
    private static final String FACEBOOK = "facebook-posts";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(ERROR, "Graph API error"),
                ReaderFormat.of(WEBHOOK, "Graph API webhook event"),
                ReaderFormat.of(RETIRED, "Error of the Instagram API of 2011 to 2020"),
                ReaderFormat.of(HTML, "Instagram's own export as HTML"),
                ReaderFormat.of(FACEBOOK, "Meta Business Suite posts of a Facebook page"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        JsonNode root = head.documents().stream().findFirst().orElse(MissingNode.getInstance());
        if (root.path("entry").isArray() && Json.text(root, "object").equals("instagram")) {
            return Optional.of(Claim.exact(WEBHOOK));
        }
        if (isGraphError(root)) {
            // The same body comes from Facebook, whose reader steps back.
            return Optional.of(Claim.shape(ERROR));
        }
        if (Json.hasAll(root, "meta/code", "meta/error_type")) {
            return Optional.of(Claim.exact(RETIRED));
        }
        if (isHtml(head.text())
                && head.text().contains("nstagram")
                && !head.text().contains("<article")) {
            return Optional.of(Claim.shape(HTML));
        }
        return Claims.when(head.hasColumns("post id", "page id", "permalink"), Claim.fallback(FACEBOOK));
    }

    private static boolean isGraphError(JsonNode root) {
        JsonNode error = root.path("error");
        return error.isObject()
                && error.path("code").isNumber()
                && Json.hasAny(error, "fbtrace_id", "error_subcode", "type")
                && !Json.text(error, "type").startsWith("TH")
                && !Json.text(error, "type").startsWith("Threads")
                && !Json.hasAny(root, "data", "business_discovery");
    }

    private static boolean isHtml(String text) {
        String start = text.substring(0, Math.min(200, text.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        switch (format) {
            case ERROR -> error(file, sink);
            case WEBHOOK ->
                sink.refuse(
                        "webhook",
                        "This is an event that the Graph API sent, not an export. Maybe export /{ig-user-id}/media instead.");
            case RETIRED ->
                sink.refuse(
                        "retired-api",
                        "This is an error of the Instagram API that was switched off in 2020, not data. Maybe export business_discovery of the Graph API instead.");
            case HTML ->
                sink.refuse(
                        "html-export",
                        "This is the HTML form of Instagram's own export, made for reading. Maybe ask Instagram for it again and choose JSON.");
            default ->
                sink.refuse(
                        "facebook-page",
                        "This is a Facebook Page export (it has Page ID, not Account ID). Maybe choose the Instagram account in Meta Business Suite and export again.");
        }
    }

    private static void error(ExportFile file, ModelSink sink) throws IOException {
        JsonNode error = JsonFile.envelope(file, Instagram.WRAPPERS).path("error");
        String what = "This is an error that the Graph API answered (code " + Json.text(error, "code") + ": "
                + Json.text(error, "error_user_title", "message") + ")";
        if (Json.text(error, "error_subcode").equals("2108006")) {
            sink.refuse(
                    "api-error",
                    what
                            + ": the post is older than the business account, so it has no insights. The post itself can be exported from /{ig-user-id}/media.");
        } else {
            sink.refuse(
                    "api-error",
                    what
                            + ", not data. Maybe the token has run out or lacks a permission; ask again and save the new answer.");
        }
    }
}
