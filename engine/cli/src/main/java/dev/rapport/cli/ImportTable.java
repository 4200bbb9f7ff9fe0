package dev.rapport.cli;

import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.core.intake.FileReport;
import java.util.List;

/** What came of an import, for people. */
final class ImportTable {

    private ImportTable() {}

    static void print(List<FileReport> reports, Output output) {
        if (reports.isEmpty()) {
            output.line("No files: put exports into exports/ and run again.");
            return;
        }
        TextTable table = new TextTable(
                List.of("file", "platform", "format", "accounts", "posts", "comments", "rejected"), 3, 4, 5, 6);
        for (FileReport report : reports) {
            table.row(
                    shorten(report.path()),
                    report.platform().isEmpty() ? "-" : report.platform(),
                    report.isRefused() ? "refused" : shorten(report.format()),
                    String.valueOf(report.accounts()),
                    String.valueOf(report.posts()),
                    String.valueOf(report.comments()),
                    String.valueOf(report.rejected()));
        }
        table.print(output);
        for (FileReport report : reports) {
            for (ReadIssue issue : report.issues()) {
                if (issue.severity() != ReadIssue.Severity.INFO) {
                    String place = issue.place().isEmpty() ? "" : ":" + issue.place();
                    output.line(report.path() + place + ": " + issue.code() + ": " + issue.message());
                }
            }
        }
    }

    private static String shorten(String text) {
        return text.length() <= 60 ? text : "…" + text.substring(text.length() - 59);
    }
}
