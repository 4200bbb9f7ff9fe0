package dev.rapport.report.parts;

import dev.rapport.report.document.Block;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Status;
import dev.rapport.report.seen.SeenCreator;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be done now, and with whom. */
public final class NextSteps {

    private static final int NAMES = 5;

    private NextSteps() {}

    /** The section of a medium; empty where nothing is to be done. */
    public static Optional<Section> section(SeenRun run, Medium medium) {
        Words words = run.words();
        List<String> steps = new ArrayList<>();
        int chosen = run.plan().creators();
        if (chosen > 0) {
            steps.add(words.text("steps.answer", chosen));
        }
        int waiting = run.count(Status.REVIEW);
        if (waiting > 0) {
            steps.add(words.text("steps.review", waiting, String.join(", ", names(run, waiting))));
        }
        int open = run.briefs().open();
        if (open > 0) {
            steps.add(words.text("steps.agree", open));
        }
        run.briefs()
                .from()
                .filter(day -> chosen > 0)
                .ifPresent(
                        day -> steps.add(words.text("steps.begin", run.numbers().day(day))));
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.in(
                        medium,
                        words.text("steps"),
                        List.of(new Block.Heading(words.text("steps")), new Block.Listing(steps))));
    }

    /** The best of those who wait for a person. */
    private static List<String> names(SeenRun run, int waiting) {
        int first = run.count(Status.CHOSEN) + run.count(Status.RESERVE);
        List<String> names = new ArrayList<>();
        for (int i = first; i < run.creators().size() && names.size() < Math.min(NAMES, waiting); i++) {
            SeenCreator creator = run.creators().get(i);
            if (creator.status() == Status.REVIEW) {
                names.add(creator.name());
            }
        }
        return names;
    }
}
