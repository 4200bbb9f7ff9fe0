package dev.rapport.report.document;

import java.util.List;

/**
 * A report, ready to be set.
 *
 * @param cover what every page has
 * @param sections in the order of reading
 */
public record Document(Cover cover, List<Section> sections) {

    public Document {
        sections = List.copyOf(sections);
    }

    /** The sections of one medium. */
    public List<Section> sections(Medium medium) {
        return sections.stream()
                .filter(section -> section.media().contains(medium))
                .toList();
    }
}
