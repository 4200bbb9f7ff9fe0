/** Judging: a candidate goes through the stages of a pack and comes out with a decision and its reasons. */
@NullMarked
package dev.rapport.scoring.rules;

import org.jspecify.annotations.NullMarked;
