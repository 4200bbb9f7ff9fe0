package dev.rapport.testkit.template;

import dev.rapport.report.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A report in its three formats, and what of it no reader should see.
 *
 * @param words those of the pack, in the language of the report
 */
record MadeReport(byte[] pdf, byte[] xlsx, byte[] html, Words words) {

    private static final Pattern RAW = Pattern.compile("\\{\\d[^}\\s]{0,40}\\}?");
    private static final Pattern CUT = Pattern.compile("([\\p{L}\\p{N}'’.,%()/ -]{2,})…");
    /** What loads; a link that a person may follow does not. */
    private static final Pattern LOADS = Pattern.compile(
            "(?i)(?:\\bsrc|\\bsrcset|\\bposter|\\bdata|\\baction)=[\"']?(?!data:|[\"'])[^\"'\\s>]+"
                    + "|<link\\b[^>]*>|<base\\b[^>]*>|<(?:iframe|object|embed)\\b[^>]*>|url\\((?![\"']?data:)[^)]*\\)|@import[^;]*");

    private static final Pattern RUNS =
            Pattern.compile("/(JavaScript|JS|Launch|SubmitForm|ImportData|EmbeddedFile|RichMedia)\\b");
    private static final Pattern PACKED = Pattern.compile("(?s)\\bstream\r?\n.*?endstream");
    private static final Pattern SCRIPT = Pattern.compile("(?s)<script\\b.*?</script>");

    /** All that can be read of it. */
    String text() {
        return "== PDF\n" + Extracted.pdf(pdf).strip() + "\n\n== Workbook\n" + String.join("\n", Extracted.grid(xlsx))
                + "\n\n== Page\n" + Extracted.html(html) + "\n";
    }

    /** Places of texts that were printed as they stand. */
    Set<String> raw() {
        Set<String> raw = new TreeSet<>();
        for (String text : List.of(Extracted.pdf(pdf), Extracted.html(html))) {
            RAW.matcher(text).results().map(MatchResult::group).forEach(raw::add);
        }
        return raw;
    }

    /** The pack's own words that the PDF shows with an ellipsis; a name that is too long is nobody's fault. */
    Set<String> cut() {
        Set<String> cut = new TreeSet<>();
        // A line with a handle is cut for the sake of a name.
        Extracted.pdf(pdf)
                .lines()
                .filter(line -> line.indexOf('@') < 0)
                .flatMap(line -> CUT.matcher(line).results())
                .map(found -> found.group(1).strip())
                .filter(shown -> words.all().values().stream()
                        .anyMatch(text -> text.contains(shown) && !text.contains(shown + "…")))
                .forEach(shown -> cut.add(shown + "…"));
        return cut;
    }

    /** What a reader's program would load or run when it opens the page or the PDF. */
    Set<String> asked() {
        Set<String> asked = new TreeSet<>();
        String page = SCRIPT.matcher(new String(html, StandardCharsets.UTF_8)).replaceAll("");
        LOADS.matcher(page).results().map(MatchResult::group).forEach(asked::add);
        if (!page.contains("Content-Security-Policy\" content=\"default-src 'none'")) {
            asked.add("a page without its policy");
        }
        // What is packed may hold any three letters.
        RUNS.matcher(PACKED.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                        .replaceAll(""))
                .results()
                .map(MatchResult::group)
                .forEach(asked::add);
        return asked;
    }
}
