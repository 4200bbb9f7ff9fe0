package dev.rapport.report.pdf;

import dev.rapport.report.charts.ChanceChart;
import dev.rapport.report.charts.ChartWords;
import dev.rapport.report.charts.PartsChart;
import dev.rapport.report.charts.PostsChart;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.CellText;
import dev.rapport.report.document.Chart;
import dev.rapport.report.document.Cover;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns blocks into drawings that stand one under the other, small enough that a page may end between them. */
final class PaperBlocks {

    private static final double BESIDE_GAP = 27;
    private static final int NO_LIMIT = -1;

    private final Cover cover;
    private final Look look;
    private final CellText text;
    private int tables;
    private int lists;

    PaperBlocks(Cover cover, Look look) {
        this.cover = cover;
        this.look = look;
        this.text = new CellText(cover);
    }

    /** The drawings of blocks in a column of a width. A heading stays with what follows it. */
    List<Placed> place(List<Block> blocks, double width) {
        return place(blocks, width, NO_LIMIT);
    }

    /** @param reasons so many lines of reasons at most */
    List<Placed> place(List<Block> blocks, double width, int reasons) {
        List<Placed> placed = new ArrayList<>();
        Drawing heading = Drawn.air(width, 0);
        boolean leadsOn = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean hasNext = i + 1 < blocks.size() && !(blocks.get(i + 1) instanceof Block.Heading);
            if (block instanceof Block.Heading title) {
                heading = heading(title.text(), width, placed.isEmpty());
                continue;
            }
            if (isLeading(block) && heading.height() > 0 && hasNext) {
                heading = Drawn.stacked(
                        heading, one(block, width).map(Placed::drawing).orElseGet(() -> Drawn.air(width, 0)));
                leadsOn = true;
                continue;
            }
            List<Placed> rows = rows(block, width, reasons, heading);
            if (rows.isEmpty() && leadsOn && !hasNext) {
                rows = List.of(Placed.of(heading));
            }
            placed.addAll(rows);
            if (!rows.isEmpty()) {
                heading = Drawn.air(width, 0);
                leadsOn = false;
            }
        }
        return placed;
    }

    /** A sentence below a heading leads to what it speaks of, and stays with it. */
    private static boolean isLeading(Block block) {
        return block instanceof Block.Lead || block instanceof Block.Note;
    }

    private Drawing heading(String title, double width, boolean first) {
        Drawing text = Drawn.said(
                Role.H2,
                new Drawn(width, 18, pen -> pen.text(look.in(Type.SECTION).fit(title, width), 0, 10, Palette.INK)));
        return first ? text : Drawn.below(17, text);
    }

    private List<Placed> rows(Block block, double width, int reasons, Drawing heading) {
        if (block instanceof Table table) {
            return table(table, width, heading);
        }
        List<Placed> rows = new ArrayList<>();
        if (block instanceof Block.Reasons why) {
            rows.addAll(reasons(why, width, reasons));
        } else if (block instanceof Block.Listing listing) {
            String key = "l" + ++lists;
            listing.sentences().forEach(sentence -> rows.add(Placed.of(item(key, sentence(sentence, width)))));
        } else if (block instanceof Block.Facts facts) {
            String key = "l" + ++lists;
            facts.pairs().forEach(pair -> rows.add(Placed.of(item(key, pair(pair, width)))));
        } else {
            one(block, width).ifPresent(rows::add);
        }
        if (!rows.isEmpty() && heading.height() > 0) {
            rows.set(0, rows.get(0).with(Drawn.stacked(heading, rows.get(0).drawing())));
        }
        return rows;
    }

    private Optional<Placed> one(Block block, double width) {
        if (block instanceof Block.Figures figures) {
            return some(new FigureStrip(figures.figures(), "l" + ++lists, width, cover, look));
        }
        if (block instanceof Block.Person person) {
            return some(new PersonHead(person, cover, width, look)).map(row -> row.anchored(person.anchor()));
        }
        if (block instanceof Block.Lead lead) {
            return some(Drawn.below(
                    9,
                    Drawn.said(
                            Role.PARAGRAPH,
                            TextBlock.of(look.in(Type.LEAD), lead.text(), width, 3, 1.45, Palette.INK))));
        }
        if (block instanceof Block.Note note) {
            return note.text().isEmpty()
                    ? Optional.empty()
                    : some(Drawn.below(
                            7,
                            Drawn.said(
                                    Role.PARAGRAPH,
                                    TextBlock.of(look.in(Type.NOTE), note.text(), width, 4, 1.5, Palette.SOFT))));
        }
        if (block instanceof Block.Beside beside) {
            return beside(beside, width);
        }
        if (block instanceof Chart chart) {
            return some(chart(chart, width));
        }
        // A headline and a page's beginning belong to the page, not to its column.
        return Optional.empty();
    }

    private static Optional<Placed> some(Drawing drawing) {
        return Optional.of(Placed.of(drawing));
    }

    private Drawing chart(Chart chart, double width) {
        Drawing drawn;
        if (chart instanceof Chart.Posts posts) {
            drawn = new Drawn(width, PostsChart.HEIGHT, pen -> new PostsChart(posts, cover, width)
                    .draw(new PdfCanvas(pen, look)));
        } else if (chart instanceof Chart.Chance chance) {
            drawn = Drawn.below(4, new Drawn(width, ChanceChart.HEIGHT, pen -> new ChanceChart(chance, cover, width)
                    .draw(new PdfCanvas(pen, look))));
        } else {
            drawn = new Drawn(width, PartsChart.HEIGHT, pen -> new PartsChart((Chart.Parts) chart, width)
                    .draw(new PdfCanvas(pen, look)));
        }
        String words = ChartWords.of(chart, cover);
        return new Drawn(width, drawn.height(), pen -> pen.figure(words, () -> drawn.draw(pen)));
    }

    private Optional<Placed> beside(Block.Beside beside, double width) {
        double half = (width - BESIDE_GAP) / 2;
        Drawing left = column(beside.left(), half);
        Drawing right = column(beside.right(), half);
        double height = Math.max(left.height(), right.height());
        return height <= 0
                ? Optional.empty()
                : some(Drawn.below(17, new Drawn(width, height, pen -> {
                    left.draw(pen);
                    pen.at(half + BESIDE_GAP, 0, right::draw);
                })));
    }

    /** Blocks as one drawing, which no page's end cuts: of each table the first line alone bears the head. */
    private Drawing column(List<Block> blocks, double width) {
        Drawing column = Drawn.air(width, 0);
        String before = "";
        for (Placed row : place(blocks, width)) {
            boolean head = !row.table().isEmpty() && !row.table().equals(before);
            column = Drawn.stacked(column, head ? Drawn.stacked(row.head(), row.drawing()) : row.drawing());
            before = row.table();
        }
        return column;
    }

    private List<Placed> table(Table table, double width, Drawing heading) {
        List<Line> lines = List.copyOf(table.lines(Medium.PAPER));
        TableLayout layout = new TableLayout(table, lines, width, look);
        String key = "t" + ++tables;
        Drawing head = layout.head(key);
        Drawing first = heading.height() > 0 ? Drawn.stacked(heading, head) : head;
        Drawing again = table.legend().isEmpty() ? head : Drawn.stacked(legend(table.legend(), width), head);
        List<Placed> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(new Placed(
                    new TableLine(layout, key, line.cells(), text, look),
                    key,
                    rows.isEmpty() ? first : again,
                    "",
                    line.anchor()));
        }
        for (Line line : table.totals()) {
            rows.add(new Placed(
                    new TableLine(layout, key, line.cells(), text, look), key, rows.isEmpty() ? first : again, "", ""));
        }
        return Kept.together(rows);
    }

    /** It stood under the first head; a reader who turned the page need not turn back. */
    private Drawing legend(String text, double width) {
        TextBlock block = TextBlock.of(look.in(Type.NOTE), text, width, 1, 1.4, Palette.SOFT);
        return new Drawn(width, block.height() + 4, pen -> pen.silently(() -> block.draw(pen, 0, 0)));
    }

    private List<Placed> reasons(Block.Reasons why, double width, int most) {
        List<Placed> rows = new ArrayList<>();
        String key = "l" + ++lists;
        int shown = Math.min(most == NO_LIMIT ? why.most() : most, why.lines().size());
        Drawing rule = new Drawn(width, 1, pen -> pen.box(0, 0, width, 0.8, Palette.INK));
        for (int i = 0; i < shown; i++) {
            Drawing line = item(key, new WhyLine(why.lines().get(i), width, cover.numbers(), look));
            rows.add(Placed.of(i == 0 ? Drawn.stacked(rule, line) : line));
        }
        String rest = why.rest().apply(shown);
        if (!rest.isEmpty()) {
            rows.add(Placed.of(Drawn.below(
                    5,
                    Drawn.said(Role.PARAGRAPH, TextBlock.of(look.in(Type.NOTE), rest, width, 2, 1.5, Palette.SOFT)))));
        }
        return rows;
    }

    private static Drawing item(String key, Drawing drawing) {
        return new Drawn(
                drawing.width(), drawing.height(), pen -> pen.in(key, Role.LIST, Role.ITEM, () -> drawing.draw(pen)));
    }

    private Drawing sentence(String text, double width) {
        TextBlock block = TextBlock.of(look.in(Type.TEXT), text, width, 5, 1.4, Palette.INK);
        return new Drawn(width, block.height() + 10, pen -> {
            pen.in(Role.BODY, () -> block.draw(pen, 0, 5));
            pen.hair(0, block.height() + 9.7, width);
        });
    }

    private static boolean leads(String value) {
        return value.matches("https?://\\S+");
    }

    private Drawing pair(Block.Pair pair, double width) {
        double name = Math.min(width * 0.36, 186);
        TextBlock label = TextBlock.of(look.in(Type.TEXT), pair.name(), name - 8, 3, 1.4, Palette.SOFT);
        TextBlock value = TextBlock.of(look.in(Type.TEXT), pair.value(), width - name, 8, 1.4, Palette.INK);
        double height = Math.max(label.height(), value.height()) + 9;
        return new Drawn(width, height, pen -> {
            pen.in(Role.LABEL, () -> label.draw(pen, 0, 4.5));
            pen.in(Role.BODY, () -> {
                if (leads(pair.value())) {
                    pen.linked(
                            pair.value(), name, 4.5, value.width(), value.height(), () -> value.draw(pen, name, 4.5));
                } else {
                    value.draw(pen, name, 4.5);
                }
            });
            pen.hair(0, height - 0.3, width);
        });
    }
}
