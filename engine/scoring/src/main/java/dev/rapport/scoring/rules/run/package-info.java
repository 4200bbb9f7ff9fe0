/** Drools: generated rules compiled per file, cached by content, loaded behind an allow-list, run stage by stage. */
@NullMarked
package dev.rapport.scoring.rules.run;

import org.jspecify.annotations.NullMarked;
