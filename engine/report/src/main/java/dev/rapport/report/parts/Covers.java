package dev.rapport.report.parts;

import dev.rapport.judged.RunInfo;
import dev.rapport.report.document.Cover;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.SeenRun;
import java.awt.Color;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cover of a report. */
public final class Covers {

    private static final int NEUTRAL = 0x0B6E69;

    private Covers() {}

    /** @param title the report's name */
    public static Cover of(SeenRun run, String title, Edition edition) {
        RunInfo made = run.made();
        String mark = edition == Edition.INTERNAL ? run.words().text("edition.mark") : "";
        String agency = run.templates().brandName();
        return new Cover(
                joined(Stream.of(mark, title, run.brand(), run.campaign())),
                mark,
                agency.isBlank() ? run.brand() : agency,
                agency,
                run.templates().logo(),
                accent(run),
                made.asOf().equals(Instant.EPOCH) ? "" : run.numbers().day(made.asOf(), run.zone()),
                joined(Stream.of(mark, run.brand(), run.campaign(), title, agency)),
                new Cover.Made(
                        "Rapport " + made.engineVersion(),
                        made.pack(),
                        made.id(),
                        made.files().size(),
                        made.asOf()),
                run.plan().budget().currency(),
                run.zone(),
                run.words(),
                run.numbers());
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private static Color accent(SeenRun run) {
        for (String colour : List.of(run.colour(), run.templates().colour())) {
            if (colour.matches("#[0-9a-fA-F]{6}")) {
                return new Color(Integer.parseInt(colour.substring(1), 16));
            }
        }
        return new Color(NEUTRAL);
    }
}
