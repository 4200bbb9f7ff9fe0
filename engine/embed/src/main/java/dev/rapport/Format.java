package dev.rapport;

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

    /** What a file's name ends with, behind its point. */
    public String ending() {
        return ending;
    }
}
