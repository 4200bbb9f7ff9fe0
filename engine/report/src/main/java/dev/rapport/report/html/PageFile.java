package dev.rapport.report.html;

import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a pack, which may come from a stranger. Its security policy is the engine's and stands first, whatever the pack writes; what
 * would load something, lead elsewhere or run is refused, with its line.
 */
final class PageFile {

    /** What a report fills in. */
    static final Set<String> PLACES = Set.of(
            "lang", "policy", "style", "script", "data", "title", "kicker", "mark", "date", "logo", "body", "foot");

    /** Without these a page would lack its content, its mark of the agency's edition or its looks. */
    private static final List<String> NEEDED = List.of("mark", "body", "style", "script", "data");

    static final Pattern PLACE = Pattern.compile("\\{\\{([^{}]*)\\}\\}");

    /** How a page begins; what stands before the policy could load something before it holds. */
    private static final Pattern START = Pattern.compile(
            "\\A\\s*<!doctype html>\\s*<html( lang=\"\\{\\{lang\\}\\}\")?>\\s*<head>", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<\\s*(/?)([A-Za-z][\\w:-]*)([^<>]*)>?");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s\"'<>/=]+)\\s*(?:=\\s*(\"[^\"]*\"|'[^']*'|[^\\s\"'<>]+))?");

    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "main",
            "header",
            "footer",
            "nav",
            "section",
            "article",
            "aside",
            "div",
            "span",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "strong",
            "em",
            "b",
            "i",
            "small",
            "sub",
            "sup",
            "br",
            "hr",
            "wbr",
            "blockquote",
            "figure",
            "figcaption",
            "details",
            "summary",
            "time",
            "abbr",
            "address",
            "a",
            "img",
            "script",
            "noscript",
            "button",
            "label",
            "input",
            "select",
            "option",
            "output");

    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "name",
            "content",
            "id",
            "class",
            "dir",
            "title",
            "role",
            "hidden",
            "tabindex",
            "alt",
            "width",
            "height",
            "colspan",
            "rowspan",
            "scope",
            "type",
            "for",
            "value",
            "min",
            "max",
            "step",
            "checked",
            "disabled",
            "selected",
            "open",
            "datetime",
            "placeholder",
            "autocomplete",
            "src",
            "href",
            "http-equiv");

    private static final Set<String> NAMES_OF_META =
            Set.of("viewport", "referrer", "color-scheme", "theme-color", "author", "description", "robots");

    private final String page;
    private final String place;
    private final Problems problems;

    private PageFile(String page, String place, Problems problems) {
        this.page = page;
        this.place = place;
        this.problems = problems;
    }

    /**
     * The page with the policy in its place.
     *
     * @throws dev.rapport.api.RapportException with {@code page-refused} for each thing that a page may not say
     */
    static String read(String page, String place) {
        Problems problems = new Problems();
        check(page, place, problems);
        problems.throwIfErrors();
        Matcher start = START.matcher(page);
        return start.replaceFirst("<!doctype html>\n<html lang=\"{{lang}}\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"{{policy}}\">");
    }

    /** Finds all that is wrong: {@code page-refused} for what a page may not say, and {@code place-unknown} and {@code place-missing}. */
    static void check(String page, String place, Problems problems) {
        PageFile file = new PageFile(page, place, problems);
        file.check();
        file.checkPlaces();
    }

    private void checkPlaces() {
        Set<String> there = new HashSet<>();
        Matcher found = PLACE.matcher(page);
        while (found.find()) {
            String name = found.group(1);
            there.add(name);
            if (!PLACES.contains(name)) {
                problems.error(
                        "place-unknown",
                        "The place ({{" + name + "}}) is not known.",
                        at(found.start()),
                        DidYouMean.hint(
                                name.strip(),
                                PLACES,
                                "Maybe one of " + String.join(", ", new TreeSet<>(PLACES)) + "."));
            }
        }
        for (String name : NEEDED) {
            if (!there.contains(name)) {
                problems.error(
                        "place-missing",
                        "The page has no place {{" + name + "}}.",
                        at(0),
                        "Maybe copy it from standard's html/page.html.");
            }
        }
    }

    private void check() {
        if (!START.matcher(page).find()) {
            refuse(0, "another beginning", "Maybe <!doctype html>, <html lang=\"{{lang}}\"> and <head> are missing.");
        }
        // Of the same length, so that lines stay lines.
        String bare =
                COMMENT.matcher(page).replaceAll(comment -> comment.group().replaceAll("[^\n]", " "));
        Matcher tag = TAG.matcher(bare);
        while (tag.find()) {
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            if (!ELEMENTS.contains(name)) {
                refuse(tag.start(), "<" + name + ">", "Maybe take it out.");
            } else if (tag.group(1).isEmpty()) {
                element(name, tag.group(3), bare, tag);
            }
        }
    }

    private void element(String name, String rest, String bare, Matcher tag) {
        Matcher attribute = ATTRIBUTE.matcher(rest);
        while (attribute.find()) {
            String key = attribute.group(1).toLowerCase(Locale.ROOT);
            String value = attribute.group(2) == null
                    ? ""
                    : attribute.group(2).replaceAll("^[\"']|[\"']$", "").strip();
            if (!isAllowed(name, key, value)) {
                refuse(tag.start(), key + "=\"" + value + "\" on <" + name + ">", hint(key));
            }
        }
        if (name.equals("script")
                && !bare.startsWith("{{script}}</script>", tag.end())
                && !bare.startsWith("{{data}}</script>", tag.end())) {
            refuse(tag.start(), "a script of its own", "Maybe put it into html/page.js.");
        }
        if (name.equals("style") && !bare.startsWith("{{style}}</style>", tag.end())) {
            refuse(tag.start(), "a style of its own", "Maybe put it into html/page.css.");
        }
    }

    private static String hint(String attribute) {
        if (attribute.equals("style")) {
            return "Maybe give it a class, and put its style into html/page.css.";
        }
        return attribute.startsWith("on")
                ? "Maybe give it an id, and listen to it in html/page.js."
                : "Maybe take it out.";
    }

    private static boolean isAllowed(String element, String key, String value) {
        if (key.startsWith("aria-") || key.startsWith("data-")) {
            return true;
        }
        return switch (key) {
            case "href" -> value.startsWith("#");
            case "src" -> element.equals("img") && value.startsWith("data:image/");
            case "http-equiv" -> value.equalsIgnoreCase("Content-Security-Policy");
            case "name" -> !element.equals("meta") || NAMES_OF_META.contains(value.toLowerCase(Locale.ROOT));
            default -> ATTRIBUTES.contains(key);
        };
    }

    private void refuse(int at, String what, String hint) {
        problems.error(
                "page-refused",
                "The page has " + what + ", which could load something, lead elsewhere or run.",
                at(at),
                hint);
    }

    private String at(int offset) {
        return Spot.of(page, offset, place);
    }
}
