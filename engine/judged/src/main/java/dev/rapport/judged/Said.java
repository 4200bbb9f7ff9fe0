package dev.rapport.judged;

/**
 * What is told beside figures. It is typed until the last room, where a report or the command line makes a sentence of it by key and
 * language.
 */
public sealed interface Said permits Assumption, Change, Doubt, LeftOut, Note, OpenPoint, Question {

    /** For whom it is. */
    Audience audience();
}
