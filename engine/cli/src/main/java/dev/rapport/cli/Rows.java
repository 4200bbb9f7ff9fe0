package dev.rapport.cli;

/** How many rows a list on the terminal has: a person reads the first ones, a program asks for {@code --json}. */
enum Rows {
    FIRST(50),
    ALL(Integer.MAX_VALUE);

    private final int most;

    Rows(int most) {
        this.most = most;
    }

    int most() {
        return most;
    }

    /** Says how many more there are. @param verb that gives them, such as {@code rapport score --all} */
    void rest(int rows, String verb, Output output) {
        if (rows > most) {
            output.line("... and " + (rows - most) + " more: " + verb);
        }
    }
}
