package dev.rapport.core.intake;

import dev.rapport.api.plugin.ReadIssue;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Says what a file seems to be that no plugin claims. */
final class Unrecognised {

    private Unrecognised() {}

    static ReadIssue issue(String name, byte[] head, long size) {
        if (size == 0) {
            return ReadIssue.error("empty-file", "The file is empty. Maybe the download was cut off.", "");
        }
        return ReadIssue.error(
                "unrecognised", "No plugin knows this file: it looks like " + kind(name, head) + ".", "");
    }

    private static String kind(String name, byte[] head) {
        String text = new String(head, 0, Math.min(head.length, 4096), StandardCharsets.UTF_8).strip();
        String lower = text.toLowerCase(Locale.ROOT);
        if (starts(head, 0x89, 'P', 'N', 'G') || starts(head, 0xFF, 0xD8) || starts(head, 'G', 'I', 'F', '8')) {
            return "a picture. Maybe export the figures as CSV or JSON";
        }
        if (starts(head, '%', 'P', 'D', 'F')) {
            return "a PDF. Maybe export the figures as CSV or JSON";
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return "an Excel workbook of the form before 2007. Maybe save it as .xlsx or CSV";
        }
        if (starts(head, 'P', 'K') && text.contains("opendocument.spreadsheet")) {
            return "an OpenDocument spreadsheet. Maybe save it as .xlsx or CSV";
        }
        if (starts(head, 'P', 'K')) {
            return "an archive without a file of a known platform";
        }
        if (starts(head, 0x1F, 0x8B)) {
            return "a gzip archive without a file of a known platform";
        }
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return "an HTML page. Maybe export again and choose JSON instead of HTML";
        }
        if (lower.startsWith("{") && lower.contains("\"error\"")) {
            return "the error answer of an API. Maybe ask again and save the answer that has data";
        }
        if (lower.startsWith("{") || lower.startsWith("[")) {
            return "JSON of a platform or shape that no plugin reads. Maybe a plugin for it is missing; see rapport plugins list";
        }
        if (text.chars().anyMatch(c -> c == 0)) {
            return "binary data (" + name + ")";
        }
        boolean table = text.lines().findFirst().orElse("").matches(".*[,;\t].*");
        return table
                ? "a table whose headings no plugin knows. Maybe rename them to platform, handle, followers"
                : "plain text (" + name + ")";
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
