package dev.rapport.testkit.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rapport.report.Reports;
import dev.rapport.report.TemplateCheck;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.report.template.TemplatePack;
import dev.rapport.testkit.sample.SampleAgreed;
import dev.rapport.testkit.sample.SampleBrought;
import dev.rapport.testkit.sample.SampleCreators;
import dev.rapport.testkit.sample.SampleRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a template pack promises: it has no mistake, every report can be made with it in each of its languages and both editions, no word is
 * missing or cut, nothing is asked from outside, and the texts are those that its author looked at once. An author extends it and names the
 * folder of the pack.
 */
public abstract class TemplateContract {

    private static final String UPDATE = "golden.update";

    private final Reports reports = new Reports();

    /** The pack's folder. */
    protected abstract Path pack();

    /** Folders that hold the packs that it extends; the folder beside the pack is looked at anyway. */
    protected List<Path> searchPath() {
        return List.of();
    }

    /** The languages to look at: those that the pack itself has words in, else English. */
    protected List<String> languages() {
        try (Stream<Path> words = Files.list(pack().resolve("i18n"))) {
            List<String> own = words.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".properties"))
                    .map(name -> name.replaceFirst("\\.properties$", ""))
                    .sorted()
                    .toList();
            return own.isEmpty() ? List.of("en") : own;
        } catch (IOException e) {
            return List.of("en");
        }
    }

    /** Where the golden texts stand. */
    protected Path goldens() {
        return Path.of("src/test/resources/golden");
    }

    @Test
    void itHasNoMistake() {
        assertThat(TemplateCheck.of(pack(), searchPath()))
                .as("what rapport templates check says")
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyReportIsMadeAndWhole() {
        return each((name, made) -> {
            assertThat(made.raw()).as("places that nobody filled in " + name).isEmpty();
            assertThat(made.cut())
                    .as("words that are cut in the PDF of " + name)
                    .isEmpty();
            assertThat(made.asked())
                    .as("what " + name + " would ask from outside")
                    .isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> everyTextIsTheOneThatWasLookedAt() {
        String language = first();
        return Reports.names().stream()
                .map(report -> dynamicTest(report + " in " + language, () -> golden(report, language)));
    }

    private String first() {
        return languages().contains("en") ? "en" : languages().get(0);
    }

    /** The agency's edition has the same words: one language shows whether it is whole. */
    private Stream<Edition> editions(String language) {
        return language.equals(first()) ? Stream.of(Edition.values()) : Stream.of(Edition.CLIENT);
    }

    private void golden(String report, String language) throws IOException {
        Path golden = goldens().resolve(report + "-" + language + ".txt");
        String now = made(report, language, Edition.CLIENT).text();
        if (Boolean.getBoolean(UPDATE)) {
            Files.createDirectories(golden.toAbsolutePath().getParent());
            Files.writeString(golden, now);
            fail("Wrote " + golden + ". Look at the difference, then run again without -D" + UPDATE + ".");
        }
        assertThat(golden)
                .as("the golden text; run once with -D" + UPDATE + "=true and look at what it writes")
                .exists();
        assertThat(now)
                .as("the text of " + report + "; if the new one is right, run once with -D" + UPDATE + "=true")
                .isEqualTo(Files.readString(golden).replace("\r\n", "\n"));
    }

    private Stream<DynamicTest> each(Looked looked) {
        return languages().stream().flatMap(language -> editions(language)
                .flatMap(edition -> Reports.names().stream().map(report -> {
                    String name = report + " in " + language + ", " + edition.id() + " edition";
                    return dynamicTest(name, () -> looked.at(name, made(report, language, edition)));
                })));
    }

    private MadeReport made(String report, String language, Edition edition) {
        TemplatePack templates = TemplatePack.load(pack(), searchPath());
        ReportInput input = SampleRun.brought(
                SampleRun.input(SampleCreators.all(), language, edition), SampleAgreed.brought(SampleBrought.all()));
        return new MadeReport(
                reports.pdf(report, input, templates),
                reports.xlsx(report, input, templates),
                reports.html(report, input, templates),
                templates.words(language));
    }

    /** Looks at a report that was made. */
    private interface Looked {
        void at(String name, MadeReport made);
    }
}
