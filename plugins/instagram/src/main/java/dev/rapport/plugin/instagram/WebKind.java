package dev.rapport.plugin.instagram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.PostKind;
import dev.rapport.parsing.Json;

/** The kind of a web post, from whichever mark is there. */
final class WebKind {

    private WebKind() {}

    static PostKind of(JsonNode node) {
        String product = Json.text(node, "product_type", "iphone_struct/product_type");
        if (product.equals("story")) {
            return PostKind.STORY;
        }
        PostKind shape = shape(node);
        boolean isClip =
                product.equals("clips") || Json.first(node, "clips_metadata").isObject();
        if (isClip && shape != PostKind.CAROUSEL && shape != PostKind.PHOTO) {
            return PostKind.SHORT;
        }
        return shape;
    }

    private static PostKind shape(JsonNode node) {
        String type = Json.text(node, "__typename", "type");
        String number = Json.text(node, "media_type", "iphone_struct/media_type");
        if (type.endsWith("Sidecar") || type.equals("carousel") || number.equals("8") || hasParts(node)) {
            return PostKind.CAROUSEL;
        }
        Flag video = Json.flag(node, "is_video");
        boolean hasVideo = node.path("video_versions").size() > 0 || Instagram.hasText(node, "video_url");
        if (type.endsWith("Video") || type.equals("video") || number.equals("2") || video == Flag.YES || hasVideo) {
            return PostKind.VIDEO;
        }
        // A node that only lacks a video may still be a carousel: it says photo only where it names its type.
        boolean isImage =
                type.endsWith("Image") || type.equals("image") || number.equals("1") || node.has("carousel_media");
        return isImage || video == Flag.NO ? PostKind.PHOTO : PostKind.UNKNOWN;
    }

    private static boolean hasParts(JsonNode node) {
        return Json.first(node, "edge_sidecar_to_children/edges", "carousel_media")
                        .size()
                > 0;
    }
}
