package dev.rapport.report;

import dev.rapport.api.model.Problem;
import dev.rapport.report.html.HtmlReport;
import dev.rapport.report.pdf.PdfReport;
import dev.rapport.report.template.TemplatePack;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Finds every problem of a template pack, in one pass: brand, names of files, words, layout, page, style and script. */
public final class TemplateCheck {

    private static final String LAYOUT = "pdf/page.jrxml";
    private static final List<String> PAGE =
            List.of("html/page.html", "html/page.css", "html/page.js", "html/what-if.js");
    private static final long LARGEST = 5L << 20;

    private final Path folder;
    private final Problems problems = new Problems();

    private TemplateCheck(Path folder) {
        this.folder = folder;
    }

    /**
     * All that is wrong or doubtful, errors and warnings, in the order above.
     *
     * @param folder the pack's folder
     * @param searchPath folders that hold the packs that it may extend
     */
    public static List<Problem> of(Path folder, List<Path> searchPath) {
        return of(folder, searchPath, Set.of());
    }

    /** The same for reports in further languages, such as that of a campaign. */
    public static List<Problem> of(Path folder, List<Path> searchPath, Set<String> languages) {
        TemplateCheck check = new TemplateCheck(folder);
        check.problems.addAll(TemplatePack.check(folder, searchPath, languages));
        // A pack whose links lead elsewhere is not read any further.
        boolean isSafe = check.problems.all().stream()
                .noneMatch(problem -> problem.code().equals("link-leaves-pack"));
        if (isSafe) {
            check.files();
        }
        return check.problems.all();
    }

    private void files() {
        TemplatePack.fonts(folder).ifPresent(fonts -> {
            PdfReport.check(fonts, problems);
            HtmlReport.check(fonts, problems);
        });
        byte[] layout = bytes(LAYOUT);
        if (layout.length > 0) {
            PdfReport.check(layout, folder.resolve(LAYOUT).toString(), problems);
        }
        for (String name : PAGE) {
            byte[] bytes = bytes(name);
            if (bytes.length > 0) {
                String place = folder.resolve(name).toString();
                HtmlReport.check(name, text(bytes, place), place, problems);
            }
        }
    }

    private byte[] bytes(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.isRegularFile(file)) {
                return new byte[0];
            }
            if (Files.size(file) > LARGEST) {
                problems.error(
                        "file-too-large",
                        "The file (" + file + ") is larger than 5 MB.",
                        file.toString(),
                        "Maybe another file was saved under its name.");
                return new byte[0];
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            problems.error(
                    "template-unreadable",
                    "The file (" + file + ") cannot be read.",
                    file.toString(),
                    "Maybe its rights differ.");
            return new byte[0];
        }
    }

    private String text(byte[] bytes, String place) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            problems.error(
                    "texts-unreadable", "The file (" + place + ") cannot be read.", place, "Maybe it is not UTF-8.");
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
