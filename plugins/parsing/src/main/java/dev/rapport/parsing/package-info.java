/** What platform plugins share: JSON record by record, CSV row by row, and counters, times and texts as platforms write them. */
@NullMarked
package dev.rapport.parsing;

import org.jspecify.annotations.NullMarked;
