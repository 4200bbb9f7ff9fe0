package dev.rapport.scoring.rules.docs;

/** A piece of a line. */
sealed interface Inline {

    String text();

    /** Words. */
    record Plain(String text) implements Inline {}

    /** A name or condition as an author writes it. */
    record Code(String text) implements Inline {}

    /** A way to another page of the pack. */
    record Link(String text, String page) implements Inline {}
}
