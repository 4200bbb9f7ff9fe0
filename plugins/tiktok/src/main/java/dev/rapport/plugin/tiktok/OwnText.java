package dev.rapport.plugin.tiktok;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.TextEncoding;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Download your data" as TXT: Posts.txt and Profile Info.txt, where each line is a name and a value. */
final class OwnText implements Family {

    private static final String POSTS_FORMAT = "own-text-posts";
    private static final String PROFILE_FORMAT = "own-text-profile";

    private static final Pattern DATE = Pattern.compile("\\w{0,3}date: [0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** The names of the text as the JSON of the same export has them. */
    private static final Map<String, String> NAMES = Map.of(
            "date", "Date",
            "link", "Link",
            "like(s)", "Likes",
            "likes", "Likes",
            "title", "Title",
            "who can view", "WhoCanView",
            "content disclosure", "ContentDisclosure");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(POSTS_FORMAT, "TikTok's own export as TXT, posts", POSTS, POST_TIME, CAPTION, LIKES),
                ReaderFormat.of(PROFILE_FORMAT, "TikTok's own export as TXT, profile", PROFILE, FOLLOWERS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (!head.documents().isEmpty()) {
            return Optional.empty();
        }
        String text = head.text().toLowerCase(Locale.ROOT);
        // What a person watched has dates and links, too, but no likes.
        if (DATE.matcher(text).lookingAt() && text.contains("\nlink: ") && text.contains("\nlike(s): ")) {
            return Optional.of(Claim.exact(POSTS_FORMAT));
        }
        boolean isProfile = text.startsWith("username: ") || text.contains("\nusername: ");
        return Claims.when(
                isProfile && (text.contains("\nbio: ") || text.contains("\nlikes received: ")),
                Claim.shape(PROFILE_FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        ObjectNode block = JsonNodeFactory.instance.objectNode();
        long number = 0;
        long begin = 1;
        try (BufferedReader lines = new BufferedReader(TextEncoding.open(file.open()))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    take(block, format, begin, reading);
                    block = JsonNodeFactory.instance.objectNode();
                    begin = number + 1;
                    continue;
                }
                int colon = line.indexOf(": ");
                if (colon > 0) {
                    String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                    // Who copies the text by hand may leave letters before its beginning.
                    name = number == 1 && name.endsWith("date") ? "date" : name;
                    block.put(
                            NAMES.getOrDefault(name, name),
                            line.substring(colon + 2).strip());
                }
            }
        }
        take(block, format, begin, reading);
    }

    private static void take(ObjectNode block, String format, long line, Reading reading) {
        if (format.equals(PROFILE_FORMAT)) {
            profile(block, line, reading);
        } else if (!block.isEmpty()) {
            OwnVideo.read(JsonRecord.whole(block, line + ":1"), reading);
        }
    }

    private static void profile(ObjectNode block, long line, Reading reading) {
        String handle = block.path("username").asText("");
        if (handle.isEmpty()) {
            return;
        }
        Account account = Account.of(TikTok.account("", handle))
                .name(block.path("display name").asText(""))
                .bio(block.path("bio").asText(block.path("bio description").asText("")))
                .followers(reading.count(block, line + ":1", "followers", "follower count"))
                .following(reading.count(block, line + ":1", "following", "following count"))
                .build();
        reading.sink().account(account);
        reading.sink().owner(account.ref());
    }
}
