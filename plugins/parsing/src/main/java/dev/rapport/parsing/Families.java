package dev.rapport.parsing;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The families of one reader. Where two claim a file equally, the earlier one is the closer look. */
public final class Families {

    private final List<Family> families;

    public Families(Family... families) {
        this.families = List.of(families);
    }

    public List<ReaderFormat> formats() {
        return families.stream().flatMap(family -> family.formats().stream()).toList();
    }

    /** The best claim, empty when no family knows the file. */
    public List<Claim> claim(ExportFile file, FileHead head) {
        return families.stream()
                .map(family -> family.claim(file, head))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Claim::confidence))
                .limit(1)
                .toList();
    }

    /** Lets the family of a format read the file. */
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Family family = families.stream()
                .filter(known -> known.formats().stream().anyMatch(f -> f.id().equals(format)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The format (" + format
                        + ") is not one of this plugin. Maybe one of "
                        + formats().stream().map(ReaderFormat::id).toList() + " was meant."));
        family.read(file, format, sink);
    }
}
