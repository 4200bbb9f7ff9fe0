package dev.rapport.report.html;

import dev.rapport.api.RapportException;
import dev.rapport.api.Sha256;
import dev.rapport.api.model.Problem;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cover;
import dev.rapport.report.document.Document;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Tint;
import dev.rapport.report.fonts.PackFonts;
import dev.rapport.report.template.TemplatePack;
import dev.rapport.written.Problems;
import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;

/** Sets a document as one page that needs nothing from outside and may load nothing. Thread-safe. */
public final class HtmlReport {

    private static final String PAGE = "html/page.html";

    /** The bytes of the page; the same document gives the same bytes. */
    public byte[] render(Document document, TemplatePack pack) {
        Cover cover = document.cover();
        PageBlocks blocks = new PageBlocks(cover).add(document);
        String script = pack.text("html/page.js") + (hasWhatIf(document) ? pack.text("html/what-if.js") : "");
        String style = PageFonts.style(
                        pack,
                        blocks.markup(),
                        blocks.data(),
                        cover.kicker(),
                        cover.mark(),
                        cover.date(),
                        foot(cover),
                        pack.text(PAGE),
                        script)
                + FallbackFont.style(blocks.markup(), blocks.data())
                + colours(cover.accent())
                + pack.text("html/page.css");
        Map<String, String> parts = new HashMap<>();
        parts.put("lang", cover.words().locale().toLanguageTag());
        parts.put("policy", policy(style, script));
        parts.put("style", style);
        parts.put("script", script);
        parts.put("data", blocks.data().isEmpty() ? "[]" : blocks.data());
        parts.put("title", Html.escape(cover.kicker()));
        parts.put("kicker", Html.escape(cover.kicker()));
        parts.put("mark", cover.mark().isEmpty() ? "" : "<p class=\"mark\">" + Html.escape(cover.mark()) + "</p>");
        parts.put("date", Html.escape(cover.date()));
        parts.put("logo", cover.logo().map(file -> logo(file, cover.agency())).orElse(""));
        parts.put("body", blocks.markup());
        parts.put("foot", Html.escape(foot(cover)));
        return fill(pack, parts).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean hasWhatIf(Document document) {
        return document.sections(Medium.PAGE).stream()
                .flatMap(section -> section.blocks().stream())
                .anyMatch(Block.WhatIf.class::isInstance);
    }

    private static String fill(TemplatePack pack, Map<String, String> parts) {
        return PageFile.PLACE
                .matcher(PageFile.read(pack.text(PAGE), pack.file(PAGE).toString()))
                .replaceAll(place -> Matcher.quoteReplacement(parts.getOrDefault(place.group(1), "")));
    }

    /** Finds all that is wrong with a file of a page. @param name such as {@code html/page.css} */
    public static void check(String name, String text, String place, Problems problems) {
        if (name.endsWith(".css")) {
            StyleFile.check(text, place, problems);
        } else if (name.endsWith(".js")) {
            ScriptFile.check(text, place, problems);
        } else {
            PageFile.check(text, place, problems);
        }
    }

    /** Tells fonts that a page cannot hold. */
    public static void check(PackFonts fonts, Problems problems) {
        PageFonts.check(fonts, problems);
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
            throw new RapportException(
                    Problem.error(
                            "logo-unreadable",
                            "The logo (" + file + ") cannot be read.",
                            file.toString(),
                            "Maybe it is no longer there."),
                    e);
        }
    }

    private static String foot(Cover cover) {
        return cover.foot() + " · " + cover.made().rules() + " · "
                + cover.made().run();
    }
}
