package dev.rapport.testkit.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.report.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;

class MadeReportTest {

    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";

    @Test
    void aSoundReportHasNothingRawCutOrAskedFor() throws IOException {
        MadeReport made =
                made("Followers 1,200", POLICY + "<a href=\"https://a.example/p\">post</a><img src=\"data:x\">", false);
        assertThat(made.raw()).isEmpty();
        assertThat(made.cut()).isEmpty();
        assertThat(made.asked()).isEmpty();
    }

    @Test
    void aPlaceThatNobodyFilledIsFound() throws IOException {
        assertThat(made("of {5} looked at", POLICY + "<p>for {0, one</p>", false)
                        .raw())
                .containsExactly("{0,", "{5}");
    }

    @Test
    void aWordThatIsCutIsFoundAndANameIsNot() throws IOException {
        assertThat(made("Follow…", POLICY, false).cut()).containsExactly("Follow…");
        assertThat(made("Anna-Magdalena von u…", POLICY, false).cut()).isEmpty();
        assertThat(made("@anna Follow…", POLICY, false).cut()).isEmpty();
    }

    @Test
    void whatAPageOrAPdfWouldLoadOrRunIsFound() throws IOException {
        MadeReport made = made(
                "x",
                "<img src=\"http://a.example/x.png\"><style>@import 'x.css'; a { background: url(b.png) }</style>"
                        + "<link rel=\"stylesheet\" href=\"x.css\"><form action=\"/x\">",
                true);
        assertThat(made.asked())
                .contains("a page without its policy", "/JavaScript", "@import 'x.css'", "url(b.png)", "action=\"/x")
                .anyMatch(one -> one.startsWith("src="))
                .anyMatch(one -> one.startsWith("<link"));
    }

    private static MadeReport made(String line, String page, boolean withScript) throws IOException {
        return new MadeReport(
                pdf(line, withScript),
                new byte[0],
                ("<html>" + page + "<script id=\"data\">[]</script></html>").getBytes(StandardCharsets.UTF_8),
                new Words(Locale.ENGLISH, Map.of("column.followers", "Followers"), "test"));
    }

    private static byte[] pdf(String line, boolean withScript) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                content.newLineAtOffset(50, 500);
                content.showText(line);
                content.endText();
            }
            if (withScript) {
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            }
            document.save(bytes, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }
}
