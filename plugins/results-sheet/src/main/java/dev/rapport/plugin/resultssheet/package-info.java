/** Sheets in which an agency keeps what creators brought. */
@NullMarked
package dev.rapport.plugin.resultssheet;

import org.jspecify.annotations.NullMarked;
