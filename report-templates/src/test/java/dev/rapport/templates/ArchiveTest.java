package dev.rapport.templates;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.report.Reports;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.testkit.sample.SampleRun;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Archives keep every PDF, and whoever cannot see it hears it in order: veraPDF finds no broken rule. */
class ArchiveTest {

    private static final Reports REPORTS = new Reports();

    @BeforeAll
    static void wake() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> reports() {
        return Reports.names().stream().flatMap(name -> Stream.of(Edition.CLIENT, Edition.INTERNAL)
                .flatMap(edition -> Stream.of("en", "de").map(language -> Arguments.of(name, edition, language))));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyReportIsOneThatArchivesKeepAndEverybodyCanRead(String name, Edition edition, String language)
            throws Exception {
        byte[] pdf = REPORTS.pdf(name, input(name, edition, language), Packs.standard());
        assertThat(broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void namesOfEveryScriptBreakNoRule() throws Exception {
        byte[] pdf = ScriptsTest.pdf(ScriptsTest.names());
        assertThat(broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void theFontOfAPackBreaksNoRule(@TempDir Path folder) throws Exception {
        byte[] pdf = ScriptsTest.pdf(ScriptsTest.names(), HousePack.in(folder).pack());
        assertThat(broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aPdfWithoutItsTagsOrColoursWouldBeSeen() throws Exception {
        String pdf = new String(REPORTS.pdf("plan", SampleRun.client(), Packs.standard()), ISO_8859_1);
        assertThat(broken(pdf.replace("/StructTreeRoot", "/StructTreeRoof").getBytes(ISO_8859_1), PDFAFlavour.PDFUA_1))
                .isNotEmpty();
        assertThat(broken(pdf.replace("/OutputIntents", "/OutputIntentz").getBytes(ISO_8859_1), PDFAFlavour.PDFA_2_A))
                .isNotEmpty();
    }

    private static ReportInput input(String name, Edition edition, String language) {
        ReportInput after = SampleRun.brought(language, edition);
        return Reports.names(after).contains(name) ? after : SampleRun.agreed(language, edition);
    }

    private static List<String> broken(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage() + " "
                            + assertion.getErrorMessage() + " at "
                            + assertion.getLocation().getContext())
                    .toList();
        }
    }
}
