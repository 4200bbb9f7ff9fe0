package dev.rapport.report.document;

/**
 * A column of a table. A medium in which it has no room leaves it out.
 *
 * @param id short and stable
 * @param title heading, with line breaks; may be empty
 * @param right whether it stands at the right end of its column
 * @param paper width on paper in parts of the whole, 0 for a column that is not there
 * @param sheet width in a workbook in characters, 0 for a column that is not there
 * @param onPage what the page does with it
 * @param highestFirst whether sorting begins with the highest
 */
public record Column(
        String id, String title, boolean right, double paper, int sheet, OnPage onPage, boolean highestFirst) {

    /** What the page does with a column. */
    public enum OnPage {
        NOT_THERE,
        SHOWN,
        /** Shown, and readers filter by it. */
        FILTERS,
        /** Readers filter by it and do not see it. */
        HIDDEN_FILTER,
        /** Readers answer in it, or it says what is answered; both stand under a line that was opened. */
        ANSWER
    }

    /** A column that stands nowhere yet. */
    public static Column of(String id, String title) {
        return new Column(id, title, false, 0, 0, OnPage.NOT_THERE, false);
    }

    /** Figures, at the right, the highest first. */
    public Column figures() {
        return new Column(id, title, true, paper, sheet, onPage, true);
    }

    /** At the right. */
    public Column atRight() {
        return new Column(id, title, true, paper, sheet, onPage, highestFirst);
    }

    /** Sorted with the highest first. */
    public Column best() {
        return new Column(id, title, right, paper, sheet, onPage, true);
    }

    public Column paper(double width) {
        return new Column(id, title, right, width, sheet, onPage, highestFirst);
    }

    public Column sheet(int characters) {
        return new Column(id, title, right, paper, characters, onPage, highestFirst);
    }

    public Column page(OnPage use) {
        return new Column(id, title, right, paper, sheet, use, highestFirst);
    }

    /** On the page too. */
    public Column page() {
        return page(OnPage.SHOWN);
    }

    /** The title where it has room: a word that was broken for paper is whole again. */
    public String heading() {
        return title.replace("-\n", "");
    }

    /** Whether a medium has room for it. */
    public boolean in(Medium medium) {
        return switch (medium) {
            case PAPER -> paper > 0;
            case WORKBOOK -> sheet > 0;
            case PAGE -> onPage == OnPage.SHOWN || onPage == OnPage.FILTERS;
        };
    }
}
