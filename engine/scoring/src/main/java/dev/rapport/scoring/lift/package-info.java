/** What a shop would have sold without a campaign, from its own days before it, and what can be seen beyond that. */
@NullMarked
package dev.rapport.scoring.lift;

import org.jspecify.annotations.NullMarked;
