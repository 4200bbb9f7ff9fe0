package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.report.Reports;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfTest {

    private final Reports reports = new Reports();

    @Test
    void writesThePdf() {
        List<Path> files = reports.render(SampleRun.client(), Packs.standard(), Path.of("target/client"));
        assertThat(files).isNotEmpty();
    }
}
