/** What a campaign brought: each order once, matched to what was booked. */
@NullMarked
package dev.rapport.core.outcome;

import org.jspecify.annotations.NullMarked;
