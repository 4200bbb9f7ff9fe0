package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.api.RapportException;
import dev.rapport.report.Reports;
import dev.rapport.report.template.TemplatePack;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PacksTest {

    @TempDir
    private Path folder;

    @Test
    void theAgencysPackChangesTheBrandOnly() {
        TemplatePack agency = Packs.agency();
        assertThat(agency.brandName()).isEqualTo("Nordlicht Agency");
        assertThat(agency.colour()).isEqualTo("#3B4BA3");
        assertThat(agency.file("pdf/page.jrxml")).isEqualTo(Packs.standard().file("pdf/page.jrxml"));
        String text = Extracted.pdf(new Reports().pdf("shortlist", SampleRun.client(), agency));
        assertThat(text).contains("Nordlicht Agency", "example-agency 1.0.0");
    }

    @Test
    void germanHasEveryWordThatIsNotTheSameInEnglish() throws IOException {
        assertThat(keys("en")).filteredOn(key -> !key.startsWith("platform.")).allSatisfy(key -> assertThat(keys("de"))
                .contains(key));
    }

    private static java.util.Set<String> keys(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Packs.FOLDER.resolve("standard/i18n/" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }

    @Test
    void aMisspeltKeyIsNamedWithItsPlaceAndTheNearestOne() throws IOException {
        write("id: x\nversion: 1\nneeds-api: \">=1.0.0\"\nextend: standard\n");
        assertThatThrownBy(() -> TemplatePack.load(folder, List.of()))
                .isInstanceOf(RapportException.class)
                .hasMessageContaining("pack-key: The key (extend)")
                .hasMessageContaining("pack.yaml")
                .hasMessageContaining("Maybe extends.");
    }

    @Test
    void aPackForAnotherApiIsRefused() throws IOException {
        write("id: x\nversion: 1\nneeds-api: \">=2.0.0\"\n");
        assertThatThrownBy(() -> TemplatePack.load(folder, List.of())).hasMessageContaining("needs-api:");
    }

    @Test
    void aPackThatExtendsAnUnknownOneSaysWhereItLooked() throws IOException {
        write("id: x\nversion: 1\nneeds-api: \">=1.0.0\"\nextends: standart\n");
        assertThatThrownBy(() -> TemplatePack.load(folder, List.of(Packs.FOLDER)))
                .hasMessageContaining("pack-missing: The pack (standart)")
                .hasMessageContaining(Packs.FOLDER.toString());
    }

    @Test
    void anIdThatIsAPathIsRefused() throws IOException {
        write("id: x\nversion: 1\nneeds-api: \">=1.0.0\"\nextends: ../../elsewhere\n");
        assertThatThrownBy(() -> TemplatePack.load(folder, List.of(Packs.FOLDER)))
                .hasMessageContaining("pack-id:");
    }

    @Test
    void aLanguageThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Packs.standard().words("../../x"))
                .hasMessageContaining("language-missing: The language (../../x)");
    }

    @Test
    void aLogoOutsideThePackIsRefused() throws IOException {
        write("id: x\nversion: 1\nneeds-api: \">=1.0.0\"\nbrand: {logo: ../secret.png}\n");
        assertThatThrownBy(() -> TemplatePack.load(folder, List.of())).hasMessageContaining("pack-logo:");
    }

    @Test
    void aLogoThatIsNoPngIsRefused() throws IOException {
        write("id: x\nversion: 1\nneeds-api: \">=1.0.0\"\nbrand: {logo: logo.svg}\n");
        Files.writeString(folder.resolve("logo.svg"), "<svg/>");
        assertThatThrownBy(() -> TemplatePack.load(folder, List.of()))
                .hasMessageContaining("pack-logo: The logo (logo.svg) is not a PNG.");
    }

    @Test
    void everyProblemOfAPackIsToldAtOnceWithItsPlace() throws IOException {
        write("id: x\nversion: 1\nextend: standard\nbrand: {colour: red}\n");
        assertThatThrownBy(() -> TemplatePack.load(folder, List.of()))
                .hasMessageContaining("pack.yaml:3:1: pack-key:")
                .hasMessageContaining("pack-key-missing: The key (needs-api)")
                .hasMessageContaining("pack-colour:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\" + new java.io.File(\"MARK\").mkdir()",
                "\"\" + java.nio.file.Files.createDirectory(java.nio.file.Path.of(\"MARK\"))",
                "\"\" + Runtime.getRuntime().exec(new String[] {\"mkdir\", \"MARK\"})",
                "\"\" + Class.forName(\"java.lang.System\")",
                "System.getProperty(\"user.home\")",
                "\"\" + $P{REPORT_PARAMETERS_MAP}.getClass().getClassLoader()",
                "new String(new java.net.URL(\"file:/etc/hostname\").openStream().readAllBytes())"
            })
    void aLayoutCannotReachTheMachine(String attack) throws IOException {
        Path mark = folder.resolve("mark");
        TemplatePack pack = withPage("$F{anchor}", attack.replace("MARK", mark.toString()));
        assertThatThrownBy(() -> new Reports().pdf("shortlist", SampleRun.client(), pack))
                .isInstanceOf(RapportException.class);
        assertThat(mark).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<element kind='image' x='0' y='0' width='9' height='9'><expression>\"LOGO\"</expression></element>",
                "<element kind='frame' x='0' y='0' width='9' height='9'><element kind='image' x='0' y='0' width='9'"
                        + " height='9'><expression>\"LOGO\"</expression></element></element>",
                "<element kind='image' x='0' y='0' width='9' height='9'><expression>$P{footRight}</expression></element>",
                "<element kind='subreport' x='0' y='0' width='9' height='9'><expression>\"x.jasper\"</expression></element>"
            })
    void aLayoutCannotShowAFileOfTheMachine(String element) throws IOException {
        Path logo = Packs.FOLDER.resolve("example-agency/logo.png");
        String detail = "<title height=\"46\">";
        TemplatePack pack = withPage(detail, detail + element.replace("LOGO", logo.toString()));
        assertThatThrownBy(() -> new Reports().pdf("shortlist", SampleRun.client(), pack))
                .hasMessageContaining("layout-refused:");
    }

    private TemplatePack withPage(String text, String replacement) throws IOException {
        write("id: x\nversion: 1\nneeds-api: \">=1.0.0\"\nextends: standard\n");
        String layout = Files.readString(Packs.FOLDER.resolve("standard/pdf/page.jrxml"));
        assertThat(layout).contains(text);
        Files.createDirectories(folder.resolve("pdf"));
        Files.writeString(folder.resolve("pdf/page.jrxml"), layout.replace(text, replacement));
        return TemplatePack.load(folder, List.of(Packs.FOLDER));
    }

    private void write(String yaml) throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), yaml);
    }
}
