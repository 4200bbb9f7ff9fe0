package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Moment;
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
import dev.rapport.parsing.Nowhere;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Times;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The account's own export: who follows it and whom it follows. Only how many are kept, never their names. */
final class OwnConnections implements Family {

    private static final String FOLLOWERS_FORMAT = "own-followers";
    private static final String FOLLOWING_FORMAT = "own-following";
    private static final String FOLLOWING_LIST = "relationships_following";
    private static final Set<String> WRAPPERS = Set.of(FOLLOWING_LIST, "relationships_followers");
    private static final Pattern NUMBERED = Pattern.compile("followers_[0-9]+\\.json");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(FOLLOWERS_FORMAT, "Instagram's own export, followers", FOLLOWER_HISTORY),
                ReaderFormat.of(FOLLOWING_FORMAT, "Instagram's own export, following", PROFILE));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        JsonNode root = head.documents().stream().findFirst().orElse(MissingNode.getInstance());
        if (root.has(FOLLOWING_LIST)) {
            return Optional.of(Claim.exact(FOLLOWING_FORMAT));
        }
        boolean isList = root.has("relationships_followers") || isPerson(root) || isPerson(root.path(0));
        // Both lists may be bare and alike; then only the name tells them apart.
        boolean isNamedFollowing = file.name().toLowerCase(Locale.ROOT).contains("following");
        return Claims.when(isList, isNamedFollowing ? Claim.shape(FOLLOWING_FORMAT) : Claim.exact(FOLLOWERS_FORMAT));
    }

    private static boolean isPerson(JsonNode node) {
        return node.path("string_list_data").isArray();
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        OwnArchive.owner(file, sink);
        People people = new People();
        people.add(file, reading);
        if (format.equals(FOLLOWING_FORMAT)) {
            sink.account(Account.of(Instagram.unnamed())
                    .following(Count.exact(people.size()))
                    .build());
            return;
        }
        List<ExportFile> parts = file.siblings().stream()
                .filter(other -> NUMBERED.matcher(other.name()).matches()
                        && NUMBERED.matcher(file.name()).matches())
                .toList();
        if (parts.stream().anyMatch(other -> other.path().compareTo(file.path()) < 0)) {
            sink.issue(ReadIssue.info(
                    "counted-elsewhere", "These followers are counted with the first file of the list.", ""));
            return;
        }
        for (ExportFile part : parts) {
            people.add(part, new Reading(new Nowhere()));
        }
        sink.followers(new FollowerCount(Instagram.unnamed(), people.newest(), Count.exact(people.size())));
    }

    /** Counts people; holds their names only while it counts. */
    private static final class People {

        private final Set<String> names = new HashSet<>();
        private long newest;

        void add(ExportFile file, Reading reading) throws IOException {
            JsonFile.each(file, WRAPPERS, reading, record -> add(record, reading));
        }

        private void add(JsonRecord record, Reading reading) {
            JsonNode node = record.node();
            if (!record.isComplete() || record.isEnvelope() && !isPerson(node)) {
                return;
            }
            String name = Json.text(node, "string_list_data/0/value", "title", "string_list_data/0/href");
            if (name.isEmpty()) {
                reading.reject("no-name", "The entry names nobody, so it cannot be counted once.", record.place());
                return;
            }
            names.add(name);
            if (Times.of(Json.text(node, "string_list_data/0/timestamp")) instanceof Moment.At at) {
                newest = Math.max(newest, at.instant().getEpochSecond());
            }
        }

        int size() {
            return names.size();
        }

        Moment newest() {
            return newest == 0 ? Moment.unknown() : Moment.ofEpochSecond(newest);
        }
    }
}
