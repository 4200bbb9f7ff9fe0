package dev.rapport.core.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Says what a file seems to be that no plugin claims. */
final class Unrecognised {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100_000)
                    .maxStringLength(50_000_000)
                    .build())
            .build();

    private Unrecognised() {}

    static ReadIssue issue(ExportFile file) {
        if (file.size() == 0) {
            return ReadIssue.error("empty-file", "The file is empty. Maybe the download was cut off.", "");
        }
        String text = text(file.head());
        boolean isJson = text.startsWith("{") || text.startsWith("[");
        return (isJson ? brokenJson(file) : Optional.<ReadIssue>empty())
                .orElseGet(() -> ReadIssue.error(
                        "unrecognised",
                        "No plugin knows this file: it looks like " + kind(file.name(), file.head(), text) + ".",
                        ""));
    }

    /** The same of a file of results: what it seems to be, and what it should have. */
    static ReadIssue result(ExportFile file) {
        if (file.size() == 0) {
            return ReadIssue.error("empty-file", "The file is empty. Maybe the download was cut off.", "");
        }
        String text = text(file.head());
        String first = text.lines().findFirst().orElse("");
        boolean isText = text.chars().noneMatch(c -> c == 0)
                && !text.startsWith("{")
                && !text.startsWith("[")
                && !text.startsWith("<")
                && !text.startsWith("%PDF");
        String known = "No plugin knows this file as one of results: orders, clicks, uses of codes, insights";
        if (isText && first.matches(".*[,;\t|].*")) {
            return ReadIssue.error(
                    "unrecognised",
                    known + "; its first line is (" + UnknownTable.shown(first)
                            + "). Maybe it needs whose row it is and two figures more: creator or code, clicks, orders,"
                            + " revenue (EUR). Or it is an export of a platform and belongs into exports/.",
                    "");
        }
        String kind = kind(file.name(), file.head(), text);
        return kind.startsWith("a picture")
                        || kind.startsWith("a PDF")
                        || kind.contains("spreadsheet")
                        || kind.contains("Excel workbook")
                ? ReadIssue.error("unrecognised", known + ": it looks like " + kind + ".", "")
                : ReadIssue.error(
                        "unrecognised",
                        known
                                + ". Maybe it is an export of a platform and belongs into exports/; see rapport plugins list.",
                        "");
    }

    private static String kind(String name, byte[] head, String text) {
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
        String first = text.lines().findFirst().orElse("");
        return first.matches(".*[,;\t|].*") ? UnknownTable.of(first) : "plain text (" + name + ")";
    }

    /** What is no JSON to its end says so, with the place: its shape is not what is wrong with it. */
    private static Optional<ReadIssue> brokenJson(ExportFile file) {
        try (InputStream in = file.open();
                JsonParser parser = JSON.createParser(in)) {
            while (parser.nextToken() != null) {
                // goes on to its end
            }
            return Optional.empty();
        } catch (JsonEOFException cut) {
            return Optional.of(ReadIssue.error(
                    "truncated",
                    "The JSON ends too early, in the middle of a record. Maybe the download or copy was cut short.",
                    place(cut)));
        } catch (JsonProcessingException damage) {
            return Optional.of(ReadIssue.error(
                    "json-damaged",
                    "This is no JSON from here on (" + damage.getOriginalMessage()
                            + "). Maybe the file was edited or joined by hand.",
                    place(damage)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
    }

    private static String text(byte[] head) {
        boolean isWide = starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF);
        Charset charset = isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new String(head, 0, Math.min(head.length, 4096), charset)
                .replace("\uFEFF", "")
                .strip();
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
