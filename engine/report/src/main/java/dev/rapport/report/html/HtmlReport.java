package dev.rapport.report.html;

import dev.rapport.api.Sha256;
import dev.rapport.report.ReportException;
import dev.rapport.report.model.KeyFigure;
import dev.rapport.report.model.ReportModel;
import dev.rapport.report.model.Tint;
import dev.rapport.report.template.TemplatePack;
import dev.rapport.report.template.Words;
import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the report as one page that needs nothing from outside and may load nothing. Thread-safe. */
public final class HtmlReport {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)\\}\\}");

    /** The bytes of the page; the same model gives the same bytes. */
    public byte[] render(ReportModel model, TemplatePack pack) {
        String table = new CreatorTable(model).toString();
        String style =
                fonts(pack) + FallbackFont.style(table) + colours(model.accent()) + pack.text("html/shortlist.css");
        String script = pack.text("html/shortlist.js");
        Words words = model.words();
        Map<String, String> parts = new HashMap<>();
        parts.put("lang", words.locale().toLanguageTag());
        parts.put("policy", policy(style, script));
        parts.put("style", style);
        parts.put("script", script);
        parts.put("title", Html.escape(model.kicker()));
        parts.put("kicker", Html.escape(model.kicker()));
        parts.put("date", Html.escape(model.date()));
        parts.put("logo", model.logo().map(file -> logo(file, model.agency())).orElse(""));
        parts.put("headline", Html.escape(model.headline()));
        parts.put("figures", figures(model));
        parts.put("table-title", Html.escape(words.text("section.table")));
        parts.put("filters", Filters.of(model));
        parts.put("table", table);
        parts.put("method", MethodSection.of(model));
        parts.put("foot", Html.escape(foot(model)));
        return fill(pack, parts).getBytes(StandardCharsets.UTF_8);
    }

    private static String fill(TemplatePack pack, Map<String, String> parts) {
        Matcher places = PLACE.matcher(pack.text("html/shortlist.html"));
        return places.replaceAll(place -> {
            String part = parts.get(place.group(1));
            if (part == null) {
                throw new ReportException(
                        "place-unknown",
                        "The place ({{" + place.group(1) + "}}) in " + pack.file("html/shortlist.html")
                                + " is not known. Maybe one of " + new TreeSet<>(parts.keySet()) + " was meant.");
            }
            return Matcher.quoteReplacement(part);
        });
    }

    // Nothing may load, and only the style and the script that are in this page may run.
    private static String policy(String style, String script) {
        return "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return "sha256-"
                + Base64.getEncoder()
                        .encodeToString(new Sha256().add(bytes, bytes.length).bytes());
    }

    // In the page itself, so that it looks the same everywhere and asks nobody for a font.
    private static String fonts(TemplatePack pack) {
        return font(pack, "inter-regular", "400 500") + font(pack, "inter-semibold", "501 700");
    }

    private static String font(TemplatePack pack, String name, String weights) {
        return "@font-face { font-family: \"Inter\"; font-weight: " + weights + "; src: url(data:font/woff2;base64,"
                + Base64.getEncoder().encodeToString(pack.bytes("html/" + name + ".woff2"))
                + ") format(\"woff2\"); }\n";
    }

    private static String colours(Color accent) {
        return ":root { --accent: " + hex(accent) + "; --accent-tint: " + hex(Tint.of(accent, Tint.RANGE))
                + "; --accent-wash: " + hex(Tint.of(accent, Tint.GROUND)) + "; }\n";
    }

    private static String hex(Color colour) {
        return String.format("#%06x", colour.getRGB() & 0xFFFFFF);
    }

    private static String logo(Path file, String agency) {
        try {
            return "<img class=\"logo\" alt=\"" + Html.escape(agency) + "\" src=\"data:image/png;base64,"
                    + Base64.getEncoder().encodeToString(Files.readAllBytes(file)) + "\">\n";
        } catch (IOException e) {
            throw new ReportException(
                    "logo-unreadable", "The logo (" + file + ") cannot be read. Maybe it is no longer there.", e);
        }
    }

    private static String figures(ReportModel model) {
        Html html = new Html();
        for (KeyFigure figure : model.figures()) {
            html.raw("<div class=\"figure\">")
                    .element("p", "label", figure.label())
                    .element("p", "value", figure.value())
                    .raw(figure.range()
                            .map(range -> Svg.range(200, range, figure.note()))
                            .orElse(""))
                    .element("p", "note", figure.note())
                    .raw("</div>");
        }
        return html.toString();
    }

    private static String foot(ReportModel model) {
        String brand = model.brand().isBlank() ? model.campaign() : model.brand() + " · " + model.campaign();
        String agency = model.agency().isBlank() ? "" : " · " + model.agency();
        return brand + agency + " · " + model.method().run().pack() + " · "
                + model.method().run().id();
    }
}
