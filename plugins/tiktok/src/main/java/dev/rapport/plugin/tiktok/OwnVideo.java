package dev.rapport.plugin.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Times;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.HexFormat;

/** A post in the own export. Its link runs out, and mostly names no video. */
final class OwnVideo {

    private static final int ID_LENGTH = 20;
    private static final MessageDigest SHA_256 = newSha256();

    private OwnVideo() {}

    static void read(JsonRecord record, Reading reading) {
        read(record, new OwnCarousel(), reading);
    }

    static void read(JsonRecord record, OwnCarousel carousel, Reading reading) {
        JsonNode node = record.node();
        String link = OwnCarousel.links(node);
        String date = Json.text(node, "Date", "date");
        if (link.isEmpty() && date.isEmpty()) {
            reading.reject("no-id", "The post has neither Link nor Date.", record.place());
            return;
        }
        String view = Json.text(node, "WhoCanView");
        boolean isPublic = view.isEmpty() || view.equalsIgnoreCase("Everyone") || view.equalsIgnoreCase("Public");
        if (!isPublic) {
            Told.notPublic(reading, "WhoCanView", view, record.place());
        }
        VideoAddress address = VideoAddress.of(link);
        PostKind kind = kind(link);
        String own = address.id().isEmpty() ? idOf(date, link) : address.id();
        String id = kind == PostKind.CAROUSEL ? carousel.id(date, own) : own;
        reading.sink()
                .post(TikTok.post(TikTok.unnamed(), id, Json.text(node, "Title"))
                        .kind(kind)
                        .time(time(date, record.place(), reading))
                        .likes(reading.count(node, record.place(), "Likes", "likes"))
                        .partnership(partnership(node))
                        // What nobody can see says nothing of how the account does.
                        .own(isPublic)
                        .build());
    }

    /** The text has no zone; TikTok says that it is UTC. */
    private static Moment time(String date, String place, Reading reading) {
        Moment time = Times.of(date);
        if (time instanceof Moment.Local local) {
            reading.once(
                    "time-zone-assumed",
                    code -> ReadIssue.info(
                            code,
                            "The times (Date = " + date
                                    + ") have no zone and are taken as UTC, as TikTok documents them.",
                            place));
            return Moment.at(local.time().toInstant(ZoneOffset.UTC));
        }
        return reading.settle(time, date, place, "Date");
    }

    private static PostKind kind(String link) {
        if (link.indexOf('\n') >= 0) {
            return PostKind.CAROUSEL;
        }
        String path = path(link);
        boolean isPhoto = path.contains("photomode") || path.contains("/photo/") || path.contains(".jpeg");
        return isPhoto ? PostKind.CAROUSEL : link.isEmpty() ? PostKind.UNKNOWN : PostKind.SHORT;
    }

    private static PaidPartnership partnership(JsonNode node) {
        if (!node.has("ContentDisclosure")) {
            return PaidPartnership.UNKNOWN;
        }
        // "Your Brand" is the creator's own business, which nobody paid for.
        return Json.text(node, "ContentDisclosure").equalsIgnoreCase("Branded Content")
                ? PaidPartnership.DECLARED
                : PaidPartnership.NONE;
    }

    private static String first(String lines) {
        int end = lines.indexOf('\n');
        String first = end < 0 ? lines : lines.substring(0, end);
        return first.endsWith("\r") ? first.substring(0, first.length() - 1) : first;
    }

    /** Without the query. */
    private static String path(String address) {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    /** What stays the same in every export: the second of the post, and the path without its expiring query. */
    private static String idOf(String date, String link) {
        String address = path(first(link));
        boolean isAbsolute = address.startsWith("https://") || address.startsWith("http://");
        int host = address.indexOf("//") + 2;
        int slash = address.indexOf('/', host);
        String path = !isAbsolute || slash == host ? address : slash < 0 ? "" : address.substring(slash);
        byte[] hash = sha256().digest((date + " " + path).getBytes(StandardCharsets.UTF_8));
        return "own-" + HexFormat.of().formatHex(hash, 0, ID_LENGTH / 2);
    }

    /** A copy, because to look one up takes longer than to use it. */
    private static MessageDigest sha256() {
        try {
            return (MessageDigest) SHA_256.clone();
        } catch (CloneNotSupportedException providersOfJavaAllow) {
            throw new IllegalStateException("This Java cannot copy SHA-256.", providersOfJavaAllow);
        }
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException("This Java has no SHA-256.", everyJavaHasIt);
        }
    }
}
