package dev.rapport.scoring.rules.docs;

import java.util.List;

/** Writes a page as HTML that stands alone: no script, nothing from elsewhere, readable on a phone and on paper. */
final class Html implements PageFormat {

    private static final String STYLE =
            """
            body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c2321}
            h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2rem}
            code{background:#f1f4f3;padding:.1em .3em;border-radius:3px;font-size:.92em}
            blockquote{margin:.5rem 0;padding:.2rem 1rem;border-left:3px solid #0b6e69;color:#33403c}
            .wide{overflow-x:auto}table{border-collapse:collapse;width:100%}
            th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid #dfe6e4}
            th{font-weight:600}a{color:#0b6e69}
            """;

    @Override
    public String ending() {
        return ".html";
    }

    @Override
    public String write(Page page) {
        StringBuilder out = new StringBuilder("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
                .append(escape(page.title()))
                .append("</title><style>\n")
                .append(STYLE)
                .append("</style></head><body>\n<h1>")
                .append(escape(page.title()))
                .append("</h1>\n");
        page.blocks().forEach(block -> block(block, page, out));
        return out.append("</body></html>\n").toString();
    }

    private static void block(Block block, Page page, StringBuilder out) {
        if (block instanceof Block.Heading heading) {
            out.append("<h2>").append(escape(heading.text())).append("</h2>\n");
        } else if (block instanceof Block.Paragraph paragraph) {
            out.append("<p>").append(line(paragraph.line(), page)).append("</p>\n");
        } else if (block instanceof Block.Quote quote) {
            out.append("<blockquote>").append(escape(quote.text())).append("</blockquote>\n");
        } else if (block instanceof Block.Bullets bullets) {
            out.append("<ul>\n");
            bullets.lines()
                    .forEach(one -> out.append("<li>").append(line(one, page)).append("</li>\n"));
            out.append("</ul>\n");
        } else if (block instanceof Block.Grid grid) {
            out.append("<div class=\"wide\"><table><thead><tr>");
            grid.headings()
                    .forEach(head -> out.append("<th>").append(escape(head)).append("</th>"));
            out.append("</tr></thead><tbody>\n");
            for (List<List<Inline>> row : grid.rows()) {
                out.append("<tr>");
                row.forEach(cell -> out.append("<td>").append(line(cell, page)).append("</td>"));
                out.append("</tr>\n");
            }
            out.append("</tbody></table></div>\n");
        }
    }

    private static String line(List<Inline> line, Page page) {
        StringBuilder out = new StringBuilder();
        for (Inline inline : line) {
            String text = escape(inline.text());
            if (inline instanceof Inline.Code) {
                out.append("<code>").append(text).append("</code>");
            } else if (inline instanceof Inline.Link link) {
                out.append("<a href=\"")
                        .append(escape(page.wayTo(link.page())))
                        .append(".html\">")
                        .append(text)
                        .append("</a>");
            } else {
                out.append(text);
            }
        }
        return out.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
