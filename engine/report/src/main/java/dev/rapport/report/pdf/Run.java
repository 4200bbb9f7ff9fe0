package dev.rapport.report.pdf;

import dev.rapport.report.document.Block;
import dev.rapport.report.document.Document;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two page breaks.
 *
 * @param kicker what stands over its pages
 * @param headline the answer, empty for none
 * @param blocks the rest
 */
record Run(String kicker, String headline, List<Block> blocks) {

    /** The runs of a document. */
    static List<Run> of(Document document) {
        List<Run> runs = new ArrayList<>();
        String kicker = document.cover().kicker();
        List<Block> blocks = new ArrayList<>();
        for (Section section : document.sections(Medium.PAPER)) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.PageBreak next) {
                    add(runs, kicker, blocks);
                    blocks = new ArrayList<>();
                    kicker = next.kicker();
                } else {
                    blocks.add(block);
                }
            }
        }
        add(runs, kicker, blocks);
        return runs;
    }

    private static void add(List<Run> runs, String kicker, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            boolean headed = blocks.get(0) instanceof Block.Headline;
            String headline = blocks.get(0) instanceof Block.Headline first ? first.text() : "";
            runs.add(new Run(kicker, headline, blocks.subList(headed ? 1 : 0, blocks.size())));
        }
    }
}
