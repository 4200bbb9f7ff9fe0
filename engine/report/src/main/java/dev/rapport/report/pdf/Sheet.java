package dev.rapport.report.pdf;

import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cover;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.engine.JRParameter;

/**
 * What the layout is filled with for one run.
 *
 * @param parameters values by name; one that is not there prints nothing
 * @param rows fields of each row by name
 */
record Sheet(Map<String, Object> parameters, List<Map<String, Object>> rows) {

    static final double WIDTH = 511;

    /** What a page has room for under its kicker and over its foot, in points. */
    private static final double PAGE = 712;

    private static final double FOOT_WIDTH = 236;
    private static final double KICKER = 360;
    private static final double HEADLINE = 440;
    private static final double BESIDE_LOGO = 376;

    /** @param first whether it is the first of the document, which bears date and logo */
    static Sheet of(Run run, Cover cover, boolean first, Look look) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, new WordBundle(cover.words()));
        parameters.put(JRParameter.REPORT_LOCALE, cover.words().locale());
        String kicker = cover.mark().isEmpty() || run.kicker().startsWith(cover.mark())
                ? run.kicker()
                : cover.mark() + " · " + run.kicker();
        Drawing over = over(cover, look, kicker, false, KICKER);
        parameters.put("kicker", first ? Drawn.said(Role.PARAGRAPH, over) : over);
        boolean logo = first && cover.logo().isPresent();
        if (first) {
            parameters.put("date", Drawn.said(Role.PARAGRAPH, over(cover, look, cover.date(), true, 100)));
            cover.logo().ifPresent(file -> parameters.put("logo", Logo.read(file)));
        }
        if (!run.headline().isEmpty()) {
            double width = logo ? BESIDE_LOGO : HEADLINE;
            parameters.put(
                    "headline",
                    Drawn.said(
                            Role.H1,
                            TextBlock.of(look.in(Type.HEADLINE), run.headline(), width, 6, 1.24, Palette.INK)));
        }
        parameters.put("footLeft", new OneLine(look.in(Type.FOOT).fit(cover.foot(), FOOT_WIDTH), false, FOOT_WIDTH));
        parameters.put(
                "footRight",
                cover.words()
                        .text(
                                "foot.right",
                                cover.made().rules(),
                                cover.made().files(),
                                cover.made().run()));
        return new Sheet(
                parameters,
                rows(run, new PaperBlocks(cover, look)).stream()
                        .map(Placed::fields)
                        .toList());
    }

    private static Drawing over(Cover cover, Look look, String text, boolean right, double width) {
        Line line = look.in(Type.OVER).fit(text.toUpperCase(cover.words().locale()), width * 0.88);
        return new OneLine(line.spaced(0.55), right, width);
    }

    private static List<Placed> rows(Run run, PaperBlocks paper) {
        List<Placed> rows = new ArrayList<>();
        boolean ruled = !run.headline().isEmpty()
                && !(run.blocks().stream().findFirst().orElse(new Block.Note("")) instanceof Block.Figures);
        if (ruled) {
            rows.add(Placed.of(new Drawn(WIDTH, 18, pen -> pen.box(0, 15, WIDTH, 1.1, Palette.INK))));
        }
        Optional<Block.Reasons> reasons = run.blocks().stream()
                .filter(block -> block instanceof Block.Reasons)
                .map(block -> (Block.Reasons) block)
                .findFirst();
        rows.addAll(reasons.isPresent() ? fitting(run, reasons.get(), paper) : paper.place(run.blocks(), WIDTH));
        return rows;
    }

    /** As many reasons as leave the rest of the page on the page. */
    private static List<Placed> fitting(Run run, Block.Reasons reasons, PaperBlocks paper) {
        int most = Math.min(reasons.most(), reasons.lines().size());
        for (int shown = most; ; shown--) {
            List<Placed> rows = paper.place(run.blocks(), WIDTH, shown);
            double height = rows.stream().mapToDouble(Placed::height).sum();
            if (height <= PAGE || shown <= reasons.least()) {
                return rows;
            }
        }
    }
}
