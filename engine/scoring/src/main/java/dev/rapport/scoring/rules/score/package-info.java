/** From fired rules to scores whose reasons add up. */
@NullMarked
package dev.rapport.scoring.rules.score;

import org.jspecify.annotations.NullMarked;
