package dev.rapport.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.core.intake.FileReport;
import java.util.List;

/** {@code import --json}. */
public final class ImportJson {

    private ImportJson() {}

    public static ObjectNode of(List<FileReport> reports) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode files = root.putArray("files");
        long accounts = 0;
        long posts = 0;
        long comments = 0;
        long rejected = 0;
        long refused = 0;
        for (FileReport report : reports) {
            files.add(file(report));
            accounts += report.accounts();
            posts += report.posts();
            comments += report.comments();
            rejected += report.rejected();
            refused += report.isRefused() ? 1 : 0;
        }
        root.putObject("totals")
                .put("files", reports.size())
                .put("refused", refused)
                .put("accounts", accounts)
                .put("posts", posts)
                .put("comments", comments)
                .put("rejected", rejected);
        return root;
    }

    private static ObjectNode file(FileReport report) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("path", report.path())
                .put("sha256", report.sha256())
                .put("platform", report.platform())
                .put("format", report.format())
                .put("plugin", report.plugin())
                .put("accounts", report.accounts())
                .put("posts", report.posts())
                .put("comments", report.comments())
                .put("rejected", report.rejected());
        Nodes.issues(node, report.issues());
        return node;
    }
}
