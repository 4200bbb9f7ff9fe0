package dev.rapport.scoring.rules.docs;

/** How a page is written. */
sealed interface PageFormat permits Markdown, Html {

    /** Of the file, with its dot. */
    String ending();

    String write(Page page);
}
