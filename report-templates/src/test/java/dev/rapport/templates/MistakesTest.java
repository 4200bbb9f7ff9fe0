package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Problem;
import dev.rapport.report.TemplateCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MistakesTest {

    private static final String LAYOUT = "pdf/page.jrxml";
    private static final String HEADLINE = "<expression><![CDATA[$P{headline}]]></expression></element>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource({"layouts", "pages", "words", "brands", "names"})
    void eachIsToldWithItsPlaceAndAWayOut(Mistake mistake) throws IOException {
        mistake.write(folder);
        assertThat(told()).isEqualTo(mistake.told());
    }

    static Stream<Mistake> layouts() {
        return Stream.of(
                Mistake.of("a layout of JasperReports 6")
                        .with(
                                LAYOUT,
                                """
                                <?xml version="1.0" encoding="UTF-8"?>
                                <jasperReport xmlns="http://jasperreports.sourceforge.net/jasperreports" name="page" pageWidth="595">
                                  <detail><band height="20"><textField><reportElement x="0" y="0" width="9" height="9"/></textField></band></detail>
                                </jasperReport>
                                """)
                        .isTold(
                                "error PACK/pdf/page.jrxml:2:102: layout-old: The layout is written for JasperReports 6 or older: it has <jasperReport> with their namespace. Maybe open it in Jaspersoft Studio 7, save it, and check it again."),
                Mistake.of("a layout of JasperReports 6 without its namespace")
                        .with(
                                LAYOUT,
                                """
                                <jasperReport name="page" pageWidth="595">
                                  <queryString>select 1</queryString>
                                </jasperReport>
                                """)
                        .isTold(
                                "error PACK/pdf/page.jrxml:2:16: layout-old: The layout is written for JasperReports 6 or older: it has <queryString>. Maybe open it in Jaspersoft Studio 7, save it, and check it again."),
                Mistake.of("a font that is not there")
                        .with(LAYOUT, "fontName=\"Inter\"", "fontName=\"Arial\"")
                        .isTold(
                                "error PACK/pdf/page.jrxml:4:109: layout-font: The font (Arial) of <style> is not in the reports. Maybe fontName=\"Inter\": so a layout calls the font of the report, also one that the pack brings as fonts/regular.ttf."),
                Mistake.of("an expression that opens a file")
                        .with(LAYOUT, "$P{footRight}", "new java.io.File(\"x\").list()[0]")
                        .isTold(
                                "error PACK/pdf/page.jrxml:41:112: layout-refused: The layout has the expression (new java.io.File(\"x\").list()[0]), which is more than names and texts. Maybe one name such as $F{block}, or names and \"texts\" joined by +."),
                Mistake.of("an expression that runs a program")
                        .with(LAYOUT, "$P{footRight}", "\"\" + Runtime.getRuntime().exec(\"x\")")
                        .isTold(
                                "error PACK/pdf/page.jrxml:41:112: layout-refused: The layout has the expression (\"\" + Runtime.getRuntime().exec(\"x\")), which is more than names and texts. Maybe one name such as $F{block}, or names and \"texts\" joined by +."),
                Mistake.of("an expression that asks the network")
                        .with(LAYOUT, "$P{footRight}", "new java.net.URL(\"http://localhost\").getContent()")
                        .isTold(
                                "error PACK/pdf/page.jrxml:41:112: layout-refused: The layout has the expression (new java.net.URL(\"http://localhost\").getContent()), which is more than names and texts. Maybe one name such as $F{block}, or names and \"texts\" joined by +."),
                Mistake.of("a field that is not declared")
                        .with(LAYOUT, "$F{anchor}", "$F{ancor}")
                        .isTold(
                                "error PACK/pdf/page.jrxml:35:194: layout-refused: The layout uses $F{ancor}, which it does not declare. Maybe anchor."),
                Mistake.of("XML that is not closed")
                        .with(LAYOUT, "</detail>", "")
                        .isTold(
                                "error PACK/pdf/page.jrxml:43:3: layout-invalid: The layout (PACK/pdf/page.jrxml) is not well-formed XML: The element type \"detail\" must be terminated by the matching end-tag \"</detail>\". Maybe an element is not closed."),
                Mistake.of("a parameter that no report gives")
                        .with(LAYOUT, "\"headline\" class", "\"headlin\" class")
                        .with(LAYOUT, "$P{headline}", "$P{headlin}")
                        .isTold(
                                "error PACK/pdf/page.jrxml:9:79: layout-name: The layout declares the parameter (headlin), which no report gives: nothing would be printed. Maybe headline.",
                                "error PACK/pdf/page.jrxml:1:1: layout-name: The layout shows $P{headline} nowhere, so that a report lacks the answer at its top. Maybe an image element with <expression>$P{headline}</expression> was taken out."),
                Mistake.of("a parameter of another class")
                        .with(
                                LAYOUT,
                                "\"date\" class=\"net.sf.jasperreports.renderers.Renderable\"",
                                "\"date\" class=\"java.lang.String\"")
                        .with(
                                LAYOUT,
                                "kind=\"image\" x=\"411\" y=\"0\" width=\"100\" height=\"10\" scaleImage=\"FillFrame\"",
                                "kind=\"textField\" x=\"411\" y=\"0\" width=\"100\" height=\"10\"")
                        .isTold(
                                "error PACK/pdf/page.jrxml:7:51: layout-name: The layout declares the parameter (date) as java.lang.String, and a report gives another class. Maybe class=\"net.sf.jasperreports.renderers.Renderable\"."),
                Mistake.of("an element outside of the page")
                        .with(LAYOUT, "x=\"411\" y=\"0\" width=\"100\"", "x=\"411\" y=\"0\" width=\"130\"")
                        .isTold(
                                "error PACK/pdf/page.jrxml:29:86: layout-outside: The element (image) at x=411, y=0 is 130 wide and 10 high, and its title is 511 by 46 points. Maybe width=\"100\"."),
                Mistake.of("an element under its band")
                        .with(LAYOUT, "y=\"10\" width=\"236\" height=\"10\"", "y=\"10\" width=\"236\" height=\"20\"")
                        .isTold(
                                "error PACK/pdf/page.jrxml:40:85: layout-outside: The element (image) at x=0, y=10 is 236 wide and 20 high, and its pageFooter is 511 by 24 points. Maybe height=\"30\" on <pageFooter>."),
                Mistake.of("the tables left out")
                        .with(LAYOUT, "$F{head}", "$F{block}")
                        .isTold(
                                "error PACK/pdf/page.jrxml:1:1: layout-name: The layout shows $F{head} nowhere, so that a report lacks the heads of its tables. Maybe an image element with <expression>$F{head}</expression> was taken out."),
                Mistake.of("the headline left out")
                        .with(LAYOUT, HEADLINE, "</element>")
                        .isTold(
                                "error PACK/pdf/page.jrxml:1:1: layout-name: The layout shows $P{headline} nowhere, so that a report lacks the answer at its top. Maybe an image element with <expression>$P{headline}</expression> was taken out."));
    }

    static Stream<Mistake> pages() {
        String page = "html/page.html";
        String style = "html/page.css";
        String script = "html/page.js";
        return Stream.of(
                Mistake.of("a style in an element")
                        .with(page, "<main>", "<main style=\"margin: 0\">")
                        .isTold(
                                "error PACK/html/page.html:11:1: page-refused: The page has style=\"margin: 0\" on <main>, which could load something, lead elsewhere or run. Maybe give it a class, and put its style into html/page.css."),
                Mistake.of("a script in an element")
                        .with(page, "<main>", "<main onclick=\"go()\">")
                        .isTold(
                                "error PACK/html/page.html:11:1: page-refused: The page has onclick=\"go()\" on <main>, which could load something, lead elsewhere or run. Maybe give it an id, and listen to it in html/page.js."),
                Mistake.of("an unknown place in the page")
                        .with(page, "{{kicker}}", "{{ kicker }}")
                        .isTold(
                                "error PACK/html/page.html:12:51: place-unknown: The place ({{ kicker }}) is not known. Maybe kicker."),
                Mistake.of("a page without its body")
                        .with(page, "{{body}}", "")
                        .isTold(
                                "error PACK/html/page.html:1:1: place-missing: The page has no place {{body}}. Maybe copy it from standard's html/page.html."),
                Mistake.of("a style that imports another")
                        .with(style, "body { margin: 0; }\n@import url(\"https://fonts.example/inter.css\");\n")
                        .isTold(
                                "error PACK/html/page.css:2:1: style-refused: The style has (@import url(\"https://fonts.example/inter.css\")), and a page may load nothing. Maybe copy what it imports into this file."),
                Mistake.of("a style that loads a picture")
                        .with(style, "/* url(x.png) */\nbody { background: url(back.png); }\n")
                        .isTold(
                                "error PACK/html/page.css:2:20: style-refused: The style has (url(back.png), and a page may load nothing. Maybe write the file into the style as url(data:...)."),
                Mistake.of("a style that loads a picture by its name alone")
                        .with(style, "body { background: image-set(\"back.png\" 1x); }\n")
                        .isTold(
                                "error PACK/html/page.css:1:20: style-refused: The style has (image-set(\"back.png\" 1x), and a page may load nothing. Maybe write the file into the style as url(data:...)."),
                Mistake.of("a style that disguises a word")
                        .with(style, "body { background: u\\72l(back.png); }\n")
                        .isTold(
                                "error PACK/html/page.css:1:21: style-refused: The style has (\\7), and a page may load nothing. Maybe write the letter as it is."),
                Mistake.of("a style that is not closed")
                        .with(style, "body { margin: 0;\nmain { margin: 0; }\n")
                        .isTold(
                                "error PACK/html/page.css:1:6: style-unclosed: The brace that opens here is not closed. Maybe add } at the end of its rule."),
                Mistake.of("a script with a bracket too few")
                        .with(script, "const a = [1, 2];\nfunction b() {\n  return a.map((c) => c + 1;\n}\n")
                        .isTold(
                                "error PACK/html/page.js:3:15: script-unclosed: What opens here (() is not closed before the (}) of line 4. Maybe add its other half."),
                Mistake.of("a script with an open text")
                        .with(script, "const pattern = /[\"'{]/g;\nconst a = `{ ${pattern} `;\nconst b = 'no end;\n")
                        .isTold(
                                "error PACK/html/page.js:3:11: script-unclosed: The text that begins here does not end on its line. Maybe add '."),
                Mistake.of("a script that ends itself")
                        .with(script, "const a = \"</script>\";\n")
                        .isTold(
                                "error PACK/html/page.js:1:12: script-refused: The script has (</script), which would end it in the page. Maybe write it in two parts, joined by +."));
    }

    static Stream<Mistake> words() {
        String words = "i18n/en.properties";
        return Stream.of(
                Mistake.of("a place that nobody fills")
                        .with(words, "# ours\nfigures.of-looked=of {5} looked at\n")
                        .isTold(
                                "error PACK/i18n/en.properties:2:22: text-place: The place ({5}) of the text (figures.of-looked) is filled by nobody. Maybe {0}."),
                Mistake.of("a brace that is not closed")
                        .with(words, "figures.of-looked=of {0 looked at\n")
                        .isTold(
                                "error PACK/i18n/en.properties:1:22: text-place: The brace that opens here is not closed. Maybe add } behind its number."),
                Mistake.of("a place without a number")
                        .with(words, "figures.of-looked=of {count} looked at\n")
                        .isTold(
                                "error PACK/i18n/en.properties:1:22: text-place: The place ({count}) has no number. Maybe {0}, or {0, one:1 file, other:{0} files}."),
                Mistake.of("a word that nobody asks for")
                        .with(words, "figure.contribtion=Profit\nheadlines.nobody=Nobody\nplatform.vimeo=Vimeo\n")
                        .isTold(
                                "warning PACK/i18n/en.properties:1:1: text-unknown: The key (figure.contribtion) is asked for by no report. Maybe figure.contribution.",
                                "warning PACK/i18n/en.properties:2:1: text-unknown: The key (headlines.nobody) is asked for by no report. Maybe headline.nobody."),
                Mistake.of("words that are printed as nobody means them")
                        .with(words, "yes=\nno=\"no\"\nanswer=<b>Answer</b>\n")
                        .isTold(
                                "warning PACK/i18n/en.properties:1:5: text-odd: The text (yes) is empty, so that nothing is printed there. Maybe delete the line: then the text of the pack below stands there.",
                                "warning PACK/i18n/en.properties:2:4: text-odd: The text (no) stands in quotes, which are printed. Maybe take them out.",
                                "warning PACK/i18n/en.properties:3:8: text-odd: The text (answer) has marks of a page, which are printed as they stand. Maybe take them out: how a text looks is said in html/page.css and pdf/page.jrxml."),
                Mistake.of("a place that was taken out")
                        .with(words, "figures.of-looked=looked at\n")
                        .isTold(
                                "warning PACK/i18n/en.properties:1:19: text-odd: The text (figures.of-looked) lacks {0}, so that what stands there is not printed. Maybe put it back: standard says (of {0} looked at)."),
                Mistake.of("a text that goes on in the next line")
                        .with(words, "answer=Your\nown one\n")
                        .isTold(
                                "warning PACK/i18n/en.properties:2:1: text-unknown: The key (own) is asked for by no report. Maybe it belongs to the line above: a text goes on where its line ends with \\."),
                Mistake.of("words of a language by its name")
                        .with("i18n/deutsch.properties", "yes=ja\n")
                        .isTold(
                                "warning PACK/i18n/deutsch.properties: unread-file: The file (i18n/deutsch.properties) is not read: a template pack has no such file. Maybe call it i18n/de.properties."),
                Mistake.of("a word that stands twice")
                        .with(words, "yes=yes\nno=no\nyes=sure\n")
                        .isTold(
                                "warning PACK/i18n/en.properties:3:5: text-twice: The key (yes) stands in line 1 already, and the last one counts. Maybe delete one of them."),
                Mistake.of("a count without a form")
                        .with(
                                "i18n/pl.properties",
                                "figures.orders=x\nresults.orders={0, one:z 1 zamówienia, other:z {0} zamówień}\n")
                        .isTold(
                                "warning PACK/i18n/pl.properties:1:1: text-unknown: The key (figures.orders) is asked for by no report. Maybe look for it in standard's i18n/en.properties.",
                                "error PACK/i18n/pl.properties:2:16: text-place: The place has no form for few, many, which the language tells apart. Maybe {0, one:..., few:..., many:..., other:...}."),
                Mistake.of("a language that is begun")
                        .with("i18n/sv.properties", "yes=ja\nno=nej\n")
                        .isTold(
                                "warning PACK/i18n/sv.properties: text-untranslated: The language (sv) lacks N texts, such as answer, answer.approved, answer.backup; English stands in. Maybe copy standard's i18n/en.properties and write each in the language."),
                Mistake.of("an escape that is none")
                        .with(words, "yes=\\u12\n")
                        .isTold(
                                "error PACK/i18n/en.properties:1:1: texts-unreadable: The text cannot be read: Malformed \\uxxxx encoding. Maybe a \\ should be \\\\."));
    }

    static Stream<Mistake> brands() {
        return Stream.of(
                Mistake.of("a language by its name")
                        .saying("language: Deutsch\n")
                        .isTold(
                                "error PACK/pack.yaml:5:1: language-missing: There are no words in the language (Deutsch). Maybe de."),
                Mistake.of("a colour of five digits")
                        .saying("brand: {colour: \"#3B4BA\"}\n")
                        .isTold(
                                "error PACK/pack.yaml:5:9: pack-colour: The colour (#3B4BA) is not #rrggbb. Maybe a digit is missing or too many: six of 0 to 9 and A to F, such as \"#0B6E69\"."),
                Mistake.of("a picture of nearly the name")
                        .saying("brand: {logo: logos.png}\n")
                        .with("logo.png", "<svg/>")
                        .isTold(
                                "error PACK/pack.yaml:5:9: pack-logo: The logo (logos.png) is not a file of the pack. Maybe logo.png."),
                Mistake.of("a brand in other letters")
                        .saying("Brand: {logo: logo.svg}\n")
                        .with("logo.svg", "<svg/>")
                        .isTold(
                                "error PACK/pack.yaml:5:1: pack-key: The key (Brand) is not known. Maybe brand.",
                                "error PACK/pack.yaml:5:9: pack-logo: The logo (logo.svg) is not a PNG. Maybe save it as PNG, at least 120 pixels high."),
                Mistake.of("a brand without a name")
                        .saying("brand: {name: tbd}\n")
                        .isTold(
                                "warning PACK/pack.yaml:5:9: text-odd: The name (tbd) of the brand stands for none, and every report prints it. Maybe write it, or delete the line."),
                Mistake.of("a colour that is not there")
                        .saying("brand:\n  colour:\n")
                        .isTold(
                                "warning PACK/pack.yaml:6:3: no-value: The brand.colour has nothing behind it, and counts as if it was not there. Maybe write it, or delete the name."),
                Mistake.of("a key for a font")
                        .saying("font: Arial\n")
                        .isTold(
                                "error PACK/pack.yaml:5:1: pack-key: The key (font) is not known. Maybe take it out, and put the font into the pack as fonts/regular.ttf."),
                Mistake.of("a font of the brand")
                        .saying("brand: {fonts: [x.ttf]}\n")
                        .isTold(
                                "error PACK/pack.yaml:5:9: pack-key: The key (fonts) is not known. Maybe take it out, and put the font into the pack as fonts/regular.ttf."),
                Mistake.of("a drawing as logo")
                        .saying("brand: {logo: logo.svg}\n")
                        .with("logo.svg", "<svg/>")
                        .isTold(
                                "error PACK/pack.yaml:5:9: pack-logo: The logo (logo.svg) is not a PNG. Maybe save it as PNG, at least 120 pixels high."),
                Mistake.of("a drawing called .png")
                        .saying("brand: {logo: logo.png}\n")
                        .with("logo.png", "<svg/>")
                        .isTold(
                                "error PACK/pack.yaml:5:9: pack-logo: The logo (logo.png) is not a PNG. Maybe save it as PNG, at least 120 pixels high."),
                Mistake.of("a colour that cannot be read")
                        .saying("brand:\n  colour: \"#FFD400\"\n")
                        .isTold(
                                "warning PACK/pack.yaml:6:3: pack-colour-faint: The colour (#FFD400) is hard to read on white: its contrast is 1.4 to 1, and text needs 4.5. Maybe \"#8C7400\", the same colour darker."));
    }

    static Stream<Mistake> names() {
        return Stream.of(
                Mistake.of("a layout beside its folder")
                        .with("page.jrxml", "x")
                        .isTold(
                                "warning PACK/page.jrxml: unread-file: The file (page.jrxml) is not read: a template pack has no such file. Maybe call it pdf/page.jrxml."),
                Mistake.of("a style in capitals")
                        .with("html/Page.CSS", "x")
                        .isTold(
                                "warning PACK/html/Page.CSS: unread-file: The file (html/Page.CSS) is not read: a template pack has no such file. Maybe call it html/page.css."),
                Mistake.of("a layout of another name")
                        .with("pdf/method.jrxml", "x")
                        .isTold(
                                "warning PACK/pdf/method.jrxml: unread-file: The file (pdf/method.jrxml) is not read: a template pack has no such file. Maybe delete it, or look at the list of files in the template guide."),
                Mistake.of("words beside their folder")
                        .with("de.properties", "yes=ja")
                        .isTold(
                                "warning PACK/de.properties: unread-file: The file (de.properties) is not read: a template pack has no such file. Maybe call it i18n/de.properties, with the code of its language, such as i18n/en.properties."),
                Mistake.of("words with another ending")
                        .with("i18n/de.txt", "yes=ja")
                        .isTold(
                                "warning PACK/i18n/de.txt: unread-file: The file (i18n/de.txt) is not read: a template pack has no such file. Maybe save it as i18n/de.properties."),
                Mistake.of("words called by a name")
                        .with("i18n/messages_de.properties", "yes=ja")
                        .isTold(
                                "warning PACK/i18n/messages_de.properties: unread-file: The file (i18n/messages_de.properties) is not read: a template pack has no such file. Maybe call it i18n/de.properties, with the code of its language, such as i18n/en.properties."),
                Mistake.of("a compiled layout")
                        .with("pdf/page.jasper", "x")
                        .isTold(
                                "warning PACK/pdf/page.jasper: unread-file: The file (pdf/page.jasper) is not read: a template pack has no such file. Maybe add its JRXML as pdf/page.jrxml: a compiled layout is a program and never loaded."),
                Mistake.of("a font that nobody asks for")
                        .with("fonts/Ours.ttf", "x")
                        .isTold(
                                "warning PACK/fonts/Ours.ttf: unread-file: The file (fonts/Ours.ttf) is not read: a template pack has no such file. Maybe call it fonts/regular.ttf; what is strong is set in fonts/bold.ttf."),
                Mistake.of("a picture that is no logo")
                        .with("logo.jpg", "x")
                        .isTold(
                                "warning PACK/logo.jpg: unread-file: The file (logo.jpg) is not read: a template pack has no such file. Maybe name it in pack.yaml: brand: {logo: logo.jpg}, as PNG."),
                Mistake.of("a pack in a folder of the pack")
                        .with("packs/ours/pack.yaml", "id: x")
                        .isTold(
                                "warning PACK/packs/ours/pack.yaml: unread-file: The file (packs/ours/pack.yaml) is not read: a template pack has no such file. Maybe check its folder by itself: a pack holds no other pack."));
    }

    @Test
    void allOfAPackAreToldAtOnce() throws IOException {
        Mistake.of("many")
                .saying("font: Arial\nbrand: {colour: \"#FFD400\"}\n")
                .with("i18n/en.properties", "figures.of-looked=of {5 looked at\n")
                .with(LAYOUT, "$F{anchor}", "$F{ancor}")
                .with("html/page.html", "{{body}}", "")
                .with("html/page.css", "@import 'x';")
                .with("page.js", "")
                .write(folder);
        assertThat(codes())
                .containsExactly(
                        "pack-key", "unread-file", "text-place", "layout-refused", "place-missing", "style-refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "example-agency"})
    void ourOwnPacksHaveNone(String pack) {
        assertThat(TemplateCheck.of(Packs.FOLDER.resolve(pack), List.of(Packs.FOLDER)))
                .isEmpty();
    }

    @Test
    void aReadMeAndALicenceAreNotMissed() throws IOException {
        Mistake.of("none")
                .with("README.md", "x")
                .with("fonts/OFL-Ours.txt", "x")
                .with(".git/config", "x")
                .write(folder);
        assertThat(told()).isEmpty();
    }

    private List<String> codes() {
        return TemplateCheck.of(folder, List.of(Packs.FOLDER)).stream()
                .map(Problem::code)
                .toList();
    }

    private List<String> told() {
        return TemplateCheck.of(folder, List.of(Packs.FOLDER)).stream()
                .map(problem -> problem.severity().id() + " "
                        + problem.toString()
                                .replace(folder.toString(), "PACK")
                                .replaceAll("lacks \\d+ texts", "lacks N texts"))
                .toList();
    }
}
