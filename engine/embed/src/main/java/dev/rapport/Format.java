package dev.rapport;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a report is written as. */
public enum Format {
    PDF("pdf"),
    XLSX("xlsx"),
    HTML("html"),
    /** The figures that it is about, in full. */
    FIGURES("figures.json");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** The ending of any of them, as a group of a pattern. */
    static String endings() {
        return Arrays.stream(values())
                .map(format -> Pattern.quote(format.ending))
                .collect(Collectors.joining("|", "(", ")"));
    }

    /** That of an ending; empty where none has it. */
    static Optional<Format> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }

    /** What a file's name ends with, behind its point. */
    public String ending() {
        return ending;
    }
}
