/** What would change a decision, and what to ask for: read off the condition tree. */
@NullMarked
package dev.rapport.core.rules.whatif;

import org.jspecify.annotations.NullMarked;
