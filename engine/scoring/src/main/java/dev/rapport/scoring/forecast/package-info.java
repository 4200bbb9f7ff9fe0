/** What a deliverable is expected to bring, with its doubt. */
@NullMarked
package dev.rapport.scoring.forecast;

import org.jspecify.annotations.NullMarked;
