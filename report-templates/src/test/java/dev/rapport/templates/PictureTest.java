package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.report.Reports;
import dev.rapport.report.seen.Edition;
import dev.rapport.testkit.sample.SampleCreator;
import dev.rapport.testkit.sample.SampleCreators;
import dev.rapport.testkit.sample.SampleRun;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A name that is found in the text could still be missing in the picture. */
class PictureTest {

    private final Reports reports = new Reports();

    static Stream<String> names() {
        return SampleCreators.all().stream().map(SampleCreator::name).filter(name -> !name.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyNameLeavesInkOnThePage(String name) throws IOException {
        // A dot instead of the name: what differs is the name's ink.
        assertThat(difference(picture(name), picture("."))).isGreaterThan(120);
    }

    private BufferedImage picture(String name) throws IOException {
        SampleCreator creator = SampleCreators.filler(7).named(name);
        byte[] pdf =
                reports.pdf("shortlist", SampleRun.input(List.of(creator), "en", Edition.CLIENT), Packs.standard());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 144);
        }
    }

    private static int difference(BufferedImage one, BufferedImage other) {
        int pixels = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getRGB(x, y) != other.getRGB(x, y)) {
                    pixels++;
                }
            }
        }
        return pixels;
    }
}
