/** Which deliverables to buy under a budget, with a proven gap. */
@NullMarked
package dev.rapport.scoring.plan;

import org.jspecify.annotations.NullMarked;
