/** From the model to facts: the formulas, robust by default. */
@NullMarked
package dev.rapport.scoring.metrics;

import org.jspecify.annotations.NullMarked;
