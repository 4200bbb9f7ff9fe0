/** How good the forecast was on posts that are known already, judged by what {@code score} itself says. */
@NullMarked
package dev.rapport.scoring.workbench.series;

import org.jspecify.annotations.NullMarked;
