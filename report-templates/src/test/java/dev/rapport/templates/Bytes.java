package dev.rapport.templates;

import dev.rapport.testkit.template.Extracted;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Everything that a file holds, unpacked: as text in which a marker would be found. */
final class Bytes {

    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    private static final Pattern BASE64 = Pattern.compile("base64,([A-Za-z0-9+/=]+)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");

    private Bytes() {}

    static String of(byte[] file) {
        String raw = new String(file, StandardCharsets.UTF_8);
        if (raw.startsWith("%PDF")) {
            return raw + inflated(file) + Extracted.pdf(file);
        }
        if (raw.startsWith("PK")) {
            return unzipped(file) + String.join("\n", Extracted.grid(file));
        }
        return raw + decoded(raw) + unescaped(raw);
    }

    private static String inflated(byte[] pdf) {
        String latin = new String(pdf, StandardCharsets.ISO_8859_1);
        StringBuilder all = new StringBuilder();
        Matcher streams = STREAM.matcher(latin);
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
        return all.toString();
    }

    private static String unzipped(byte[] xlsx) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.writeBytes(entry.getName().getBytes(StandardCharsets.UTF_8));
                zip.transferTo(all);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    private static String decoded(String html) {
        StringBuilder all = new StringBuilder();
        BASE64.matcher(html)
                .results()
                .forEach(part ->
                        all.append(new String(Base64.getDecoder().decode(part.group(1)), StandardCharsets.ISO_8859_1)));
        return all.toString();
    }

    private static String unescaped(String html) {
        return ESCAPED.matcher(html)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))))
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
