package dev.rapport.report.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A part of a document.
 *
 * @param title its name: that of the sheet in a workbook; a heading that readers see is a block of its own
 * @param media where it stands
 * @param blocks from top to bottom
 */
public record Section(String title, Set<Medium> media, List<Block> blocks) {

    public Section {
        media = Set.copyOf(media);
        blocks = List.copyOf(blocks);
    }

    /** A section that stands everywhere. */
    public static Section everywhere(String title, List<Block> blocks) {
        return new Section(title, Medium.ALL, blocks);
    }

    /** A section that stands in some media. */
    public static Section in(Medium first, Medium more, String title, List<Block> blocks) {
        return new Section(title, EnumSet.of(first, more), blocks);
    }

    /** A section of one medium. */
    public static Section in(Medium only, String title, List<Block> blocks) {
        return new Section(title, EnumSet.of(only), blocks);
    }
}
