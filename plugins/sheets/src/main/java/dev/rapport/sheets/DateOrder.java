package dev.rapport.sheets;

/** What a date in numbers says of the order of its day and month. */
enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** 3/4/2026. */
    EITHER,
    /** It is written otherwise, or day and month are the same. */
    NONE
}
