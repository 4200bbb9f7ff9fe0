package dev.rapport;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.report.seen.Edition;
import dev.rapport.written.DidYouMean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A report that was written, as its name and its content tell.
 *
 * @param report its name
 * @param bytes what it holds
 */
record ReportFile(String report, Edition edition, Format format, byte[] bytes) {

    private static final Pattern NAME = Pattern.compile("([a-z-]+?)(-INTERNAL)?\\." + Format.endings());
    /** Of a page and a PDF; a workbook has it behind each reference. */
    private static final Pattern RUN = Pattern.compile("(?:run |\u00B7 |\"run\" : \")([0-9a-f]{8})\\b");

    private static final int LARGEST = 100 << 20;

    /** @throws RapportException {@code no-report} where the name is none of a report's, {@code no-file} where it cannot be read */
    static ReportFile of(Path file, List<String> names) {
        return of(file, names, () -> Bundle.bytes(file));
    }

    /** The same, its bytes from elsewhere. */
    static ReportFile of(Path file, List<String> names, Supplier<byte[]> bytes) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches() || !names.contains(name.group(1))) {
            throw new RapportException(Problem.error(
                    "no-report",
                    "The file (" + file.getFileName() + ") is not called as a report is.",
                    file.toString(),
                    DidYouMean.hint(
                            String.valueOf(file.getFileName()).replaceFirst("\\..*$", ""),
                            names,
                            "Maybe shortlist.pdf: its name says what is to be made again.")));
        }
        return new ReportFile(
                name.group(1),
                name.group(2) == null ? Edition.CLIENT : Edition.INTERNAL,
                Format.of(name.group(3)).orElseThrow(),
                bytes.get());
    }

    /** By which run it says that it was made; empty where it does not say. */
    String run() {
        if (format != Format.XLSX) {
            return run(new String(bytes, format == Format.PDF ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int left = LARGEST;
            for (ZipEntry part = zip.getNextEntry(); part != null && left > 0; part = zip.getNextEntry()) {
                byte[] text = zip.readNBytes(left);
                left -= text.length;
                String run = run(new String(text, StandardCharsets.UTF_8));
                if (!run.isEmpty()) {
                    return run;
                }
            }
        } catch (IOException e) {
            // It is no workbook any more, so that it says nothing.
            return "";
        }
        return "";
    }

    private static String run(String text) {
        Matcher found = RUN.matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
