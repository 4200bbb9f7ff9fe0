package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.rapport.report.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Compares with what was agreed on. {@code -Dgolden.update} writes it anew and fails, so that nobody updates unseen. */
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final String UPDATE = System.getProperty("golden.update", "false");

    private final Reports reports = new Reports();

    @Test
    void thePdfReadsAsAgreed() {
        check("shortlist.pdf.txt", Extracted.pdf(reports.pdf(SampleRun.client(), Packs.standard())));
    }

    @Test
    void theGermanPdfReadsAsAgreed() {
        check("shortlist-de.pdf.txt", Extracted.pdf(reports.pdf(SampleRun.german(), Packs.agency())));
    }

    @Test
    void theWorkbookHasTheCellsAgreedOn() {
        check(
                "shortlist.xlsx.txt",
                String.join("\n", Extracted.grid(reports.xlsx(SampleRun.client(), Packs.standard()))));
    }

    @Test
    void thePageReadsAsAgreed() {
        check("shortlist.html.txt", Extracted.html(reports.html(SampleRun.client(), Packs.standard())));
    }

    private static void check(String name, String actual) {
        Path golden = FOLDER.resolve(name);
        String text = actual.replace("\r\n", "\n").stripTrailing() + "\n";
        try {
            if (!UPDATE.equals("false")) {
                Files.createDirectories(FOLDER);
                Files.writeString(golden, text);
                fail("Wrote " + golden + ". Look at the difference, then run again without -Dgolden.update.");
            }
            assertThat(text).isEqualTo(Files.readString(golden));
        } catch (IOException e) {
            fail("The golden file (" + golden + ") cannot be read. Maybe run once with -Dgolden.update.", e);
        }
    }
}
