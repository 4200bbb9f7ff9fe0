package dev.rapport.report.html;

import dev.rapport.report.model.CreatorRow;
import dev.rapport.report.model.ReportModel;
import dev.rapport.report.model.Status;
import dev.rapport.report.template.Words;
import java.util.function.Function;

/** The filters over the table. */
final class Filters {

    private Filters() {}

    static String of(ReportModel model) {
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
}
