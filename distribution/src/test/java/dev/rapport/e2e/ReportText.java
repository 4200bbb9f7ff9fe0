package dev.rapport.e2e;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a report holds: as a reader reads it, and as whoever looks through every byte finds it. */
final class ReportText {

    private static final Pattern CELL =
            Pattern.compile("<c r=\"([A-Z]+[0-9]+)\"[^>]*?(?:/>|>(.*?)</c>)", Pattern.DOTALL);
    private static final Pattern SHOWN = Pattern.compile("<(f|v|t)(?: [^>]*)?>([^<]*)</\\1>");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");

    private ReportText() {}

    /** The text as somebody reads it. */
    static String read(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setLineSeparator("\n");
                return stripper.getText(document);
            }
        }
        if (name.endsWith(".json")) {
            return Files.readString(file);
        }
        return name.endsWith(".xlsx") ? cells(file) : page(Files.readString(file));
    }

    /** Everything that the file holds, unpacked. */
    static String everything(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        String raw = new String(bytes, StandardCharsets.UTF_8);
        StringBuilder all = new StringBuilder(raw).append(read(file));
        if (name.endsWith(".pdf")) {
            inflate(bytes, all);
        } else if (name.endsWith(".xlsx")) {
            unzip(bytes, (entry, content) -> all.append(entry).append(content));
        } else {
            Pattern.compile("base64,([A-Za-z0-9+/=]+)")
                    .matcher(raw)
                    .results()
                    .forEach(part -> all.append(
                            new String(Base64.getDecoder().decode(part.group(1)), StandardCharsets.ISO_8859_1)));
        }
        return all.toString();
    }

    private static String cells(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        unzip(Files.readAllBytes(file), (entry, content) -> {
            if (entry.equals("xl/workbook.xml")) {
                Matcher sheets = Pattern.compile("<sheet name=\"([^\"]*)\"").matcher(content);
                sheets.results()
                        .forEach(sheet ->
                                text.append("== ").append(plain(sheet.group(1))).append('\n'));
            } else if (entry.startsWith("xl/worksheets/sheet")) {
                text.append("-- ").append(entry).append('\n');
                CELL.matcher(content).results().forEach(cell -> {
                    StringBuilder shown = new StringBuilder();
                    SHOWN.matcher(cell.group(2) == null ? "" : cell.group(2))
                            .results()
                            .forEach(part -> shown.append(part.group(1).equals("f") ? "(" : "")
                                    .append(plain(part.group(2)))
                                    .append(part.group(1).equals("f") ? ") " : ""));
                    if (!shown.isEmpty()) {
                        text.append(cell.group(1)).append('=').append(shown).append('\n');
                    }
                });
            }
        });
        return text.toString();
    }

    /** The texts of a page, those of its data after them. */
    private static String page(String html) {
        int from = html.indexOf("id=\"data\">") + 10;
        String data = html.substring(from, html.indexOf("</script>", from));
        String still = html.replaceAll("(?s)<(style|script)[^>]*>.*?</\\1>", "")
                .replaceAll("(?s)<[^>]*>", "\n")
                .replaceAll("\\n\\s*\\n+", "\n")
                .strip();
        StringBuilder text = new StringBuilder(plain(still)).append('\n');
        QUOTED.matcher(data)
                .results()
                .map(found -> found.group(1))
                .filter(one -> one.length() > 1)
                .forEach(one -> text.append(ESCAPED.matcher(one)
                                .replaceAll(code -> Matcher.quoteReplacement(
                                        Character.toString(Integer.parseInt(code.group(1), 16))))
                                .replaceAll("<[^>]*>", " ")
                                .replace("\\\"", "\""))
                        .append('\n'));
        return text.toString();
    }

    private static String plain(String markup) {
        return markup.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static void inflate(byte[] pdf, StringBuilder all) {
        Matcher streams = Pattern.compile("stream\\r?\\n").matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        while (streams.find()) {
            Inflater inflater = new Inflater();
            inflater.setInput(pdf, streams.end(), pdf.length - streams.end());
            byte[] part = new byte[65_536];
            try {
                for (int read = inflater.inflate(part); read > 0; read = inflater.inflate(part)) {
                    all.append(new String(part, 0, read, StandardCharsets.ISO_8859_1));
                }
            } catch (DataFormatException e) {
                // Not packed: it stands in the raw text.
            } finally {
                inflater.end();
            }
        }
    }

    private interface Entries {
        void take(String name, String content);
    }

    private static void unzip(byte[] bytes, Entries entries) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.take(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }
}
