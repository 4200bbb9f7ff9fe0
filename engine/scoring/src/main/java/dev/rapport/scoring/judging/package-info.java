/** From creators to judgements: a recipe makes a scorer, which makes creators ready, counts their peers and judges them. */
@NullMarked
package dev.rapport.scoring.judging;

import org.jspecify.annotations.NullMarked;
