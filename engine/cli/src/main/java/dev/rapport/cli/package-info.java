/** The command line: one class a verb, thin over the engine. */
@NullMarked
package dev.rapport.cli;

import org.jspecify.annotations.NullMarked;
