package dev.rapport.plugin.facebook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.PostKind;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.MadeUpId;
import dev.rapport.parsing.Mojibake;
import dev.rapport.parsing.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A post in an account's archive: a text, media, or both; a video of the list of videos is one, too. */
final class DownloadPost {

    /** What was written on the timeline of somebody else, or in a group: the archive says so in a sentence, in the user's language. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b(?:wrote|posted|shared|commented)\\b.*\\bon\\b.*\\b(?:timeline|profile|wall)\\b"
                    + "|\\bposted in\\b|\\bposted (?:a|an|\\d+) .*\\bin\\b|\\bshared .*\\b(?:to|in) (?:the |a )?group\\b"
                    + "|\\b(?:Chronik|Pinnwand)\\b|\\bhat (?:etwas )?in .* (?:gepostet|geteilt)"
                    + "|\\bescribi\u00f3 en (?:la biograf\u00eda|el muro|el perfil)|\\bpublic\u00f3 (?:algo )?en\\b"
                    + "|\\ba \u00e9crit sur le (?:journal|mur|profil)|\\ba publi\u00e9 (?:.* )?dans\\b"
                    + "|\\bha scritto sul (?:diario|profilo)|\\bha pubblicato (?:.* )?in\\b"
                    + "|\\bescreveu na (?:linha do tempo|cronologia)|\\bpublicou (?:.* )?em\\b"
                    + "|\\bop de tijdlijn\\b|\\bgeplaatst in\\b|\\bna osi czasu\\b|\\bw grupie\\b|zaman t\u00fcnelinde",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private DownloadPost() {}

    static boolean isPost(JsonNode node) {
        boolean hasText = Json.has(node.path("data").path(0), "post");
        boolean hasMedia = node.path("attachments").isArray()
                && node.path("attachments").path(0).path("data").isArray();
        return node.path("timestamp").isNumber() && !node.has("id") && (hasText || hasMedia);
    }

    private static boolean isVideo(JsonNode node) {
        return node.has("uri") && node.has("creation_timestamp");
    }

    static void read(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        boolean isRecord = !record.isEnvelope() || isPost(node) || isVideo(node);
        if (!isRecord || !record.open().isEmpty()) {
            return;
        }
        List<JsonNode> media = isVideo(node) ? List.of(node) : media(node);
        String text = text(node, media);
        String seconds = Json.text(node, "timestamp", "creation_timestamp");
        if (seconds.isEmpty()) {
            reading.reject("no-id", "The post has no time, so nothing can name it.", record.place());
            return;
        }
        if (text.isEmpty() && media.isEmpty() && !node.path("data").isArray() && !node.has("attachments")) {
            reading.reject("no-post", "The entry is no post.", record.place());
            return;
        }
        reading.sink()
                .post(Facebook.post(Facebook.unnamed(), id(media, seconds, text), text)
                        .kind(kind(media))
                        .own(!ELSEWHERE
                                .matcher(Mojibake.repair(Json.text(node, "title")))
                                .find())
                        .time(reading.time(node, record.place(), "timestamp", "creation_timestamp"))
                        .build());
    }

    private static List<JsonNode> media(JsonNode node) {
        List<JsonNode> media = new ArrayList<>();
        for (JsonNode attachment : node.path("attachments")) {
            for (JsonNode part : attachment.path("data")) {
                if (part.path("media").has("uri")) {
                    media.add(part.path("media"));
                }
            }
        }
        return media;
    }

    /** What the person wrote, else what stands below the first picture. The title only says in a sentence what happened. */
    private static String text(JsonNode node, List<JsonNode> media) {
        for (JsonNode part : node.path("data")) {
            String text = Json.text(part, "post");
            if (!text.isBlank()) {
                return text;
            }
        }
        return media.stream()
                .map(one -> Json.text(one, "description"))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The archive has no ids: what the post is made of names it, and a video is the same in both of its lists. */
    private static String id(List<JsonNode> media, String seconds, String text) {
        String what = media.isEmpty() ? seconds + "\n" + text : Json.text(media.get(0), "uri");
        return MadeUpId.of("archive", what);
    }

    private static PostKind kind(List<JsonNode> media) {
        if (media.isEmpty()) {
            return PostKind.TEXT;
        }
        if (media.size() > 1) {
            return PostKind.CAROUSEL;
        }
        String name = Json.text(media.get(0), "uri").toLowerCase(Locale.ROOT);
        boolean isVideo = name.endsWith(".mp4")
                || name.endsWith(".mov")
                || Json.has(media.get(0), "media_metadata/video_metadata");
        return isVideo ? PostKind.VIDEO : PostKind.PHOTO;
    }
}
