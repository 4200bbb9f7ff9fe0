package dev.rapport.parsing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a scraper writes where it could read nothing: a list of addresses and errors. Among records of another family they are that
 * family's to reject; this is for files that hold nothing else.
 */
public final class ScraperErrors implements Family {

    private static final String FORMAT = "scraper-errors";
    private static final Set<String> WRAPPERS = Set.of("data", "items", "results");
    private static final String[] ADDRESSES = {
        "url", "inputUrl", "input/url", "input", "startUrl", "postUrl", "profileUrl"
    };
    private static final String[] ERRORS = {
        "errorDescription", "error/message", "error", "errorCode", "error_code", "warning"
    };

    private final List<String> sites;

    /** @param sites what addresses of the platform hold, such as {@code tiktok.com/} */
    public ScraperErrors(String... sites) {
        this.sites = List.of(sites);
    }

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Errors of a scraper"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        // Behind the first bytes there could still be records.
        boolean isWhole = file.size() <= file.head().length;
        List<JsonNode> records = records(head);
        return Claims.when(
                isWhole && !records.isEmpty() && records.stream().allMatch(this::isError), Claim.fallback(FORMAT));
    }

    private boolean isError(JsonNode node) {
        String address = Json.text(node, ADDRESSES);
        return node.isObject()
                && !Json.text(node, ERRORS).isEmpty()
                && sites.stream().anyMatch(address::contains);
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) {
        List<JsonNode> records = records(FileHead.of(file));
        JsonNode first = records.stream().findFirst().orElse(MissingNode.getInstance());
        sink.refuse(
                FORMAT,
                "This is no data: a scraper could not read what it was asked for (" + Json.text(first, ADDRESSES) + ": "
                        + Json.text(first, ERRORS) + (records.size() > 1 ? "; and others" : "")
                        + "). Maybe the account is private, renamed or gone; run the scraper again.");
    }

    private static List<JsonNode> records(FileHead head) {
        return head.records(WRAPPERS).stream()
                .filter(node -> WRAPPERS.stream().noneMatch(node::has))
                .toList();
    }
}
