/** Earlier runs, and who changed since because of what. */
@NullMarked
package dev.rapport.core.runs;

import org.jspecify.annotations.NullMarked;
