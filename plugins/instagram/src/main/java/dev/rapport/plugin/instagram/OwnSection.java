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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The account's own export: the sixty sections about what it liked, saved, searched, blocked and looked at. They are named truly, once
 * for a whole archive.
 */
final class OwnSection implements Family {

    private static final String FORMAT = "own-section";

    /** A section that is empty has nothing but its name. */
    private static final Pattern NAME =
            Pattern.compile("(?:relationships|likes|saved|comments|impressions_history|searches|story_activities|"
                    + "account_history|account_based|devices|inferred_data|topics|ig_custom_audiences|apps_and_websites|"
                    + "monetization|contacts|stories|eligibility|cookies|login|login_and_profile)_[a-z0-9_]+");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Instagram's own export, a section without data of a creator"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        JsonNode root = head.documents().stream().findFirst().orElse(MissingNode.getInstance());
        boolean isSection = root.isObject()
                ? root.properties().stream().anyMatch(OwnSection::isSection)
                : isEntry(root.path(0)) && root.path(0).path("string_list_data").isMissingNode();
        return Claims.when(isSection, Claim.fallback(FORMAT));
    }

    private static boolean isSection(Map.Entry<String, JsonNode> field) {
        JsonNode list = field.getValue();
        return list.isArray() && (list.isEmpty() ? NAME.matcher(field.getKey()).matches() : isEntry(list.path(0)));
    }

    private static boolean isEntry(JsonNode entry) {
        return entry.path("string_map_data").isObject()
                || entry.path("string_list_data").isArray()
                || entry.path("label_values").isArray();
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) {
        sink.refuse(
                "no-creator-data",
                "This section of Instagram's own export has what the account liked, saved, searched, blocked or wrote to"
                        + " others, and no posts, followers or figures of it. Maybe import posts_1.json, followers_1.json"
                        + " and the insights of the same export, or its whole zip.");
    }
}
