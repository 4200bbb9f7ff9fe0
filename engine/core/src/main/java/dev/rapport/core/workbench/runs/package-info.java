/** Earlier runs, and who changed since because of what. */
@NullMarked
package dev.rapport.core.workbench.runs;

import org.jspecify.annotations.NullMarked;
