package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.report.Reports;
import dev.rapport.report.seen.Edition;
import dev.rapport.testkit.sample.SampleRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;

/** What somebody hears to whom a PDF is read aloud. */
class StructureTest {

    private final List<PDStructureElement> elements = new ArrayList<>();

    private void read(String report) throws IOException {
        byte[] pdf = new Reports().pdf(report, SampleRun.brought("en", Edition.CLIENT), Packs.standard());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            collect(document.getDocumentCatalog().getStructureTreeRoot());
        }
    }

    private void collect(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element);
            }
        }
    }

    private List<String> roles() {
        return elements.stream().map(PDStructureElement::getStructureType).toList();
    }

    private List<String> kids(PDStructureElement element) {
        return element.getKids().stream()
                .filter(kid -> kid instanceof PDStructureElement)
                .map(kid -> ((PDStructureElement) kid).getStructureType())
                .toList();
    }

    @Test
    void theAnswerIsTheFirstHeadingAndSectionsStandBelowIt() throws IOException {
        read("shortlist");
        assertThat(roles().stream().filter(role -> role.startsWith("H")))
                .startsWith("H1")
                .contains("H2");
    }

    @Test
    void everyTableHasOneHeadAndEveryRowAsManyCells() throws IOException {
        read("shortlist");
        List<PDStructureElement> tables = elements.stream()
                .filter(e -> "Table".equals(e.getStructureType()))
                .toList();
        assertThat(tables).isNotEmpty().allSatisfy(table -> {
            List<List<String>> rows = table.getKids().stream()
                    .map(row -> kids((PDStructureElement) row))
                    .toList();
            assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
            assertThat(rows.stream().filter(row -> row.contains("TH")).count()).isLessThanOrEqualTo(1);
        });
    }

    @Test
    void everyPictureSaysInWordsWhatItShows() throws IOException {
        read("shortlist");
        List<String> words = elements.stream()
                .filter(e -> "Figure".equals(e.getStructureType()))
                .map(PDStructureElement::getAlternateDescription)
                .toList();
        assertThat(words)
                .isNotEmpty()
                .doesNotContainNull()
                .noneMatch(String::isBlank)
                .anyMatch(said -> said.matches("\\d+\\.\\d.%, usual .*"))
                .anyMatch(said -> said.matches("own posts: \\d+; .*"));
    }

    @Test
    void aNameThatLeadsToItsPageIsALink() throws IOException {
        read("shortlist");
        assertThat(roles()).contains("Link");
    }

    @Test
    void theAddressOfAPostLeadsThere() throws IOException {
        byte[] pdf = new Reports().pdf("results", SampleRun.brought("en", Edition.CLIENT), Packs.standard());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> addresses = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI web) {
                        addresses.add(web.getURI());
                    }
                }
            }
            assertThat(addresses).contains("https://www.instagram.com/reel/zoe/");
        }
    }
}
