/** What would change a decision, and what to ask for: read off the condition tree. */
@NullMarked
package dev.rapport.scoring.rules.whatif;

import org.jspecify.annotations.NullMarked;
