package dev.rapport.report.html;

import dev.rapport.judged.RunInfo;
import dev.rapport.report.model.ReportModel;
import dev.rapport.report.template.Words;
import java.util.List;

/** How the report was made, at the end of the page. */
final class MethodSection {

    private MethodSection() {}

    static String of(ReportModel model) {
        Words words = model.words();
        RunInfo run = model.method().run();
        Html html = new Html();
        html.raw("<h2>").text(words.text("method.kicker")).raw("</h2><table class=\"files\">");
        model.method().facts().forEach(fact -> pair(html, fact.getKey(), fact.getValue()));
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
}
