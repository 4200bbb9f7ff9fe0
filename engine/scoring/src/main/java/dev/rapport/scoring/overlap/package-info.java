/** How many people there are on a platform, counted by those whom several creators have in common. */
@NullMarked
package dev.rapport.scoring.overlap;

import org.jspecify.annotations.NullMarked;
