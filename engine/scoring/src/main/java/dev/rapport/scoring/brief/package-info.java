/** What each creator is asked for: from campaign, plan, bookings and the creator's own posts. */
@NullMarked
package dev.rapport.scoring.brief;

import org.jspecify.annotations.NullMarked;
