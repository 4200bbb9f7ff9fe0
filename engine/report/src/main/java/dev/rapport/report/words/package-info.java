/** Where typed sentences become text, by key and language: for reports and for the command line. */
@NullMarked
package dev.rapport.report.words;

import org.jspecify.annotations.NullMarked;
