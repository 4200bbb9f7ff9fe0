package dev.rapport.core.intake;

/** A form into which programs and people put what a platform gave in another. */
enum Dress {
    JOINED_NAMES(
            "Names inside names were joined to one (such as snippet.title); the records are read as they were before that."),
    NAMED_RECORDS(
            "The records stand under names that the platform does not give; they are read as a list, and single values beside"
                    + " them are left out."),
    WRAPPED_RECORDS("Each record stands inside of another that holds nothing else; it is read without that."),
    RECORDS_AS_TABLE("The table was made of a platform's JSON; its rows are read as the records that they were."),
    TABLE_AS_RECORDS("The JSON was made of a table; its records are read as the rows that they were."),
    HEADINGS("The headings are written with blanks where the platform has lines below, or the other way round; they are"
            + " read as the platform writes them.");

    private final String said;

    Dress(String said) {
        this.said = said;
    }

    /** What is told of it. */
    String said() {
        return said;
    }
}
