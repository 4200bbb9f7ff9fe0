package dev.rapport.plugin.linkedin;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Files that come from here and have nothing of a creator: they are named truly, and the way out is shown. */
final class Refused implements Family {

    private static final String ERROR = "api-error";
    private static final String RETIRED = "api-v1";
    private static final String SECTION = "member-section";

    /** The headings of other tables of a member's export. */
    private static final List<Set<String>> SECTIONS = List.of(
            Set.of("conversation id", "from", "to", "date", "content"),
            Set.of("from", "to", "sent at", "direction"),
            Set.of("organization", "followed on"),
            Set.of("first name", "last name", "company", "position", "connected on"));

    /** Of comments and reactions; these are so plain that the addresses have to say whose they are. */
    private static final List<Set<String>> PLAIN_SECTIONS =
            List.of(Set.of("date", "link", "message"), Set.of("date", "type", "link"));

    /** Stands below a note. */
    private static final String CONTACTS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(ERROR, "LinkedIn API error"),
                ReaderFormat.of(RETIRED, "LinkedIn API v1, retired"),
                ReaderFormat.of(SECTION, "LinkedIn's own export, a table without data of a creator"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        JsonNode root = head.documents().stream().findFirst().orElse(MissingNode.getInstance());
        if (Json.hasAll(root, "serviceErrorCode", "message")) {
            return Optional.of(Claim.exact(ERROR));
        }
        boolean isOld = Json.hasAny(root, "publicProfileUrl", "siteStandardProfileRequest", "values/0/updateContent")
                || Json.hasAll(root, "_total", "values");
        if (isOld && head.text().contains("linkedin")) {
            return Optional.of(Claim.shape(RETIRED));
        }
        boolean isSection = SECTIONS.stream().anyMatch(head.columns()::containsAll)
                || PLAIN_SECTIONS.stream().anyMatch(head.columns()::containsAll)
                        && head.text().contains("linkedin.com");
        return Claims.when(isSection || head.text().contains(CONTACTS), Claim.fallback(SECTION));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) {
        if (format.equals(SECTION)) {
            sink.refuse(
                    "no-creator-data",
                    "This table of LinkedIn's own export has what the member wrote to others, liked or whom they know, and"
                            + " no posts or figures of them. Maybe import Shares.csv and Profile.csv of the same export,"
                            + " and the creator analytics.");
            return;
        }
        if (format.equals(RETIRED)) {
            sink.refuse(
                    "retired-api",
                    "This is an answer of the LinkedIn API that was switched off in 2019. Maybe export the creator analytics instead.");
            return;
        }
        JsonNode root = FileHead.of(file).records(Set.of()).stream().findFirst().orElse(MissingNode.getInstance());
        sink.refuse(
                "api-error",
                "This is an error that LinkedIn answered (" + Json.text(root, "status", "serviceErrorCode") + ": "
                        + Json.text(root, "message")
                        + "), not data. Maybe the token has run out or lacks a permission; ask again and save the new answer.");
    }
}
