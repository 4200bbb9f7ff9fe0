package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.report.Reports;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.report.template.TemplatePack;
import dev.rapport.testkit.sample.SampleRun;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeterminismTest {

    private final ReportInput input = SampleRun.client();
    private final TemplatePack pack = Packs.standard();

    @Test
    void theSameInputGivesTheSameBytesInAnyZone() {
        List<byte[]> here = all(new Reports());
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            List<byte[]> there = all(new Reports());
            for (int i = 0; i < here.size(); i++) {
                assertThat(there.get(i)).isEqualTo(here.get(i));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void manyThreadsWriteTheSameBytes() {
        Reports reports = new Reports();
        byte[] alone = reports.pdf("shortlist", input, pack);
        List<CompletableFuture<byte[]>> together = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> reports.pdf("shortlist", input, pack)))
                .toList();
        assertThat(together).allSatisfy(pdf -> assertThat(pdf.join()).isEqualTo(alone));
    }

    private List<byte[]> all(Reports reports) {
        return List.of(
                reports.pdf("shortlist", input, pack),
                reports.xlsx("shortlist", input, pack),
                reports.html("shortlist", input, pack));
    }
}
