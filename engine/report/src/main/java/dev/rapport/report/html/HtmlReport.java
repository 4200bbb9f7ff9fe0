package dev.rapport.report.html;

import dev.rapport.api.model.RunInfo;
import dev.rapport.report.ReportException;
import dev.rapport.report.model.CreatorRow;
import dev.rapport.report.model.KeyFigure;
import dev.rapport.report.model.ReportModel;
import dev.rapport.report.model.Status;
import dev.rapport.report.template.TemplatePack;
import dev.rapport.report.template.Words;
import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the report as one page that needs nothing from outside and may load nothing. Thread-safe. */
public final class HtmlReport {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)\\}\\}");

    /** The bytes of the page; the same model gives the same bytes. */
    public byte[] render(ReportModel model, TemplatePack pack) {
        String style = colours(model.accent()) + pack.text("html/shortlist.css");
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
        parts.put("filters", filters(model));
        parts.put("table", new CreatorTable(model).toString());
        parts.put("method", method(model));
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
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String colours(Color accent) {
        return ":root { --accent: " + hex(accent, 1) + "; --accent-tint: " + hex(accent, 0.4) + "; --accent-wash: "
                + hex(accent, 0.12) + "; }\n";
    }

    private static String hex(Color colour, double share) {
        return String.format(
                "#%02x%02x%02x",
                mix(colour.getRed(), share), mix(colour.getGreen(), share), mix(colour.getBlue(), share));
    }

    private static int mix(int channel, double share) {
        return (int) Math.round(255 - (255 - channel) * share);
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

    private static String filters(ReportModel model) {
        Words words = model.words();
        Html html = new Html();
        html.raw("<form class=\"filters\" role=\"search\"><label>")
                .text(words.text("page.filter"))
                .raw("<input type=\"search\" name=\"text\" autocomplete=\"off\"></label>");
        html.raw("<label>")
                .text(words.text("page.status"))
                .raw("<select name=\"status\">")
                .raw(all(words));
        for (Status status : Status.values()) {
            if (model.count(status) > 0) {
                html.raw("<option value=\"" + status.id() + "\">")
                        .text(words.text("status." + status.id()))
                        .raw("</option>");
            }
        }
        html.raw("</select></label>");
        choice(html, "tier", model, CreatorRow::tier);
        choice(html, "platform", model, CreatorRow::platform);
        html.raw("<output aria-live=\"polite\" data-text=\"")
                .text(words.text("page.shown"))
                .raw("\"></output></form>");
        return html.toString();
    }

    private static void choice(Html html, String name, ReportModel model, Function<CreatorRow, String> part) {
        Words words = model.words();
        html.raw("<label>")
                .text(words.text("page." + name))
                .raw("<select name=\"" + name + "\">")
                .raw(all(words));
        model.rows().stream()
                .map(part)
                .filter(value -> !value.isEmpty())
                .distinct()
                .sorted()
                .forEach(value -> html.raw("<option value=\"")
                        .text(value)
                        .raw("\">")
                        .text(value)
                        .raw("</option>"));
        html.raw("</select></label>");
    }

    private static String all(Words words) {
        return "<option value=\"\">" + Html.escape(words.text("page.all")) + "</option>";
    }

    private static String method(ReportModel model) {
        Words words = model.words();
        RunInfo run = model.method().run();
        Html html = new Html();
        html.raw("<h2>").text(words.text("method.kicker")).raw("</h2><table class=\"files\">");
        pair(html, words.text("method.rules"), run.pack());
        pair(html, words.text("method.templates"), model.method().templates());
        pair(html, words.text("method.engine"), "Rapport " + run.engineVersion());
        pair(html, words.text("method.run"), run.id());
        pair(html, words.text("method.seed"), Long.toString(run.seed()));
        pair(html, words.text("method.as-of"), run.asOf().toString());
        pair(html, words.text("method.command"), run.command());
        html.raw("</table>");
        list(html, words.text("method.read"), model.method().notes());
        list(html, words.text("method.assumptions"), model.method().assumptions());
        if (!run.files().isEmpty()) {
            html.raw("<h2>").text(words.text("method.files")).raw("</h2><table class=\"files\">");
            for (RunInfo.ImportedFile file : run.files()) {
                html.raw("<tr><td dir=\"auto\">")
                        .text(file.path())
                        .raw("</td><td>")
                        .text(model.numbers().day(file.asOf(), model.zone()))
                        .raw("</td><td class=\"mono\">")
                        .text(file.sha256())
                        .raw("</td></tr>");
            }
            html.raw("</table>");
        }
        return html.toString();
    }

    private static void list(Html html, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            html.raw("<h2>").text(title).raw("</h2><ul>");
            lines.forEach(line -> html.raw("<li>").text(line).raw("</li>"));
            html.raw("</ul>");
        }
    }

    private static void pair(Html html, String name, String value) {
        html.raw("<tr><td class=\"soft\">")
                .text(name)
                .raw("</td><td>")
                .text(value)
                .raw("</td></tr>");
    }

    private static String foot(ReportModel model) {
        String brand = model.brand().isBlank() ? model.campaign() : model.brand() + " · " + model.campaign();
        String agency = model.agency().isBlank() ? "" : " · " + model.agency();
        return brand + agency + " · " + model.method().run().pack() + " · "
                + model.method().run().id();
    }
}
