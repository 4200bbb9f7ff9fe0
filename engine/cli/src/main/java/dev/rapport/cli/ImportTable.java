package dev.rapport.cli;

import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.core.intake.FileReport;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** What came of an import, for people. */
final class ImportTable {

    private ImportTable() {}

    /** Beyond so many files a run shows one line a format; {@code import} shows every file. */
    private static final int MOST_FILES = 15;

    /** One line a format where there are many files, and every refused file by name. */
    static void summarise(List<FileReport> reports, Output output) {
        if (reports.size() <= MOST_FILES) {
            print(reports, output);
            return;
        }
        Map<String, List<FileReport>> byFormat = reports.stream()
                .collect(Collectors.groupingBy(
                        report -> report.isRefused() ? "refused" : report.platform() + " " + report.format(),
                        TreeMap::new,
                        Collectors.toList()));
        TextTable table = new TextTable(List.of("format", "files", "posts", "comments", "rejected"), 1, 2, 3, 4);
        byFormat.forEach((format, files) -> table.row(
                format,
                String.valueOf(files.size()),
                sum(files, FileReport::posts),
                sum(files, FileReport::comments),
                sum(files, FileReport::rejected)));
        table.print(output);
        issues(reports, output);
    }

    private static String sum(List<FileReport> files, ToLongFunction<FileReport> figure) {
        return String.valueOf(files.stream().mapToLong(figure).sum());
    }

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
        issues(reports, output);
    }

    private static void issues(List<FileReport> reports, Output output) {
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
