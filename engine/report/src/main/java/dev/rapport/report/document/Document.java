package dev.rapport.report.document;

import java.util.List;

/**
 * A report, ready to be set.
 *
 * @param cover what every page has
 * @param figures what it is about, in the order of the headline's
 * @param sections in the order of reading
 */
public record Document(Cover cover, List<KeyFigure> figures, List<Section> sections) {

    public Document {
        figures = List.copyOf(figures);
        sections = List.copyOf(sections);
    }

    /** The sections of one medium. */
    public List<Section> sections(Medium medium) {
        return sections.stream()
                .filter(section -> section.media().contains(medium))
                .toList();
    }
}
