package dev.rapport.scoring.rules.docs;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a page as Markdown. What a pack's author wrote stays text: no tag, link or column comes out of it. */
final class Markdown implements PageFormat {

    @Override
    public String ending() {
        return ".md";
    }

    @Override
    public String write(Page page) {
        StringBuilder out = new StringBuilder("# ").append(escape(page.title())).append('\n');
        for (Block block : page.blocks()) {
            out.append('\n');
            if (block instanceof Block.Heading heading) {
                out.append("## ").append(escape(heading.text())).append('\n');
            } else if (block instanceof Block.Paragraph paragraph) {
                out.append(line(paragraph.line(), page)).append('\n');
            } else if (block instanceof Block.Quote quote) {
                out.append("> ").append(escape(quote.text())).append('\n');
            } else if (block instanceof Block.Bullets bullets) {
                bullets.lines()
                        .forEach(one -> out.append("- ").append(line(one, page)).append('\n'));
            } else if (block instanceof Block.Grid grid) {
                grid(grid, page, out);
            }
        }
        return out.toString();
    }

    private static void grid(Block.Grid grid, Page page, StringBuilder out) {
        out.append("| ")
                .append(grid.headings().stream().map(Markdown::escape).collect(Collectors.joining(" | ")))
                .append(" |\n|")
                .append("---|".repeat(grid.headings().size()))
                .append('\n');
        for (List<List<Inline>> row : grid.rows()) {
            out.append("| ")
                    .append(row.stream().map(cell -> line(cell, page)).collect(Collectors.joining(" | ")))
                    .append(" |\n");
        }
    }

    private static String line(List<Inline> line, Page page) {
        StringBuilder out = new StringBuilder();
        for (Inline inline : line) {
            if (inline instanceof Inline.Code code) {
                String ticks = code.text().contains("`") ? "``" : "`";
                out.append(ticks)
                        .append(code.text().replaceAll("\\s+", " ").replace("|", "\\|"))
                        .append(ticks);
            } else if (inline instanceof Inline.Link link) {
                out.append('[')
                        .append(escape(link.text()))
                        .append("](")
                        .append(page.wayTo(link.page()))
                        .append(".md)");
            } else {
                out.append(escape(inline.text()));
            }
        }
        return out.toString();
    }

    private static String escape(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }
}
