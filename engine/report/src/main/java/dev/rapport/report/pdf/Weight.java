package dev.rapport.report.pdf;

/** How strong text is. */
enum Weight {
    REGULAR,
    MEDIUM,
    SEMIBOLD
}
