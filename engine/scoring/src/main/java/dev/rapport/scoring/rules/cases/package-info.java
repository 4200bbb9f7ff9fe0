/** The cases beside the rules: what an author expects, run as tests. */
@NullMarked
package dev.rapport.scoring.rules.cases;

import org.jspecify.annotations.NullMarked;
