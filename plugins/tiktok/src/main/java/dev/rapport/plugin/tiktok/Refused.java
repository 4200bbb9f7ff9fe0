package dev.rapport.plugin.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Json;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Files that come from here and have nothing of a creator: they are named truly, and the way out is shown. */
final class Refused implements Family {

    private static final String ERROR = "api-error";
    private static final String WEBHOOK = "webhook";
    private static final String PAGE = "own-text";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(ERROR, "TikTok API error"),
                ReaderFormat.of(WEBHOOK, "TikTok webhook event"),
                ReaderFormat.of(PAGE, "TikTok's own export as TXT or HTML"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        for (JsonNode root : head.records(Set.of())) {
            if (Json.hasAll(root, "event", "user_openid", "client_key")) {
                return Optional.of(Claim.exact(WEBHOOK));
            }
            if (isError(root)) {
                return Optional.of(Json.has(root, "error/log_id") ? Claim.exact(ERROR) : Claim.shape(ERROR));
            }
        }
        String start = head.text().substring(0, Math.min(400, head.text().length()));
        boolean isPage = start.toLowerCase(Locale.ROOT).startsWith("<!doctype html")
                || start.startsWith("Date: ") && start.contains("\nLink: ") && !start.contains("\nLike(s): ");
        return head.documents().isEmpty() && isPage && head.text().contains("tiktok")
                ? Optional.of(Claim.shape(PAGE))
                : Optional.empty();
    }

    private static boolean isError(JsonNode root) {
        String code = Json.text(root, "error/code");
        boolean isDisplay = Json.has(root, "error/log_id") && !code.equals("ok") && !code.equals("0");
        boolean hasNothing =
                !Json.isPresent(root.path("data")) || root.path("data").isEmpty();
        boolean isBusiness = Json.hasAll(root, "code", "message", "request_id")
                && hasNothing
                && !Json.text(root, "code").equals("0");
        String status = Json.text(root, "statusCode", "status_code");
        boolean isWeb = Json.hasAny(root, "log_pb", "extra/logid", "extra/now")
                && !status.isEmpty()
                && !status.equals("0")
                && !Json.hasAny(root, "itemList", "userInfo/user", "aweme_list", "comments");
        return isDisplay || isBusiness || isWeb;
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        switch (format) {
            case WEBHOOK ->
                sink.refuse(
                        "webhook",
                        "This is an event that TikTok sent to an app, not an export. Maybe export user/info and video/list instead.");
            case PAGE ->
                sink.refuse(
                        "text-export",
                        "This is TikTok's own export in a form made for reading, or what a person watched. Maybe import Posts.txt, or ask TikTok for it again and choose JSON.");
            default -> error(file, sink);
        }
    }

    private static void error(ExportFile file, ModelSink sink) {
        JsonNode root = FileHead.of(file).records(Set.of()).stream()
                .filter(Refused::isError)
                .findFirst()
                .orElse(com.fasterxml.jackson.databind.node.MissingNode.getInstance());
        sink.refuse(
                "api-error",
                "This is an error that TikTok answered (code "
                        + Json.text(root, "error/code", "code", "statusCode", "status_code") + ": "
                        + Json.text(root, "error/message", "message", "statusMsg", "status_msg")
                        + "), not data. Maybe the token has run out or lacks a scope; ask again and save the new answer.");
    }
}
