/** Those with whom something was done before: what was done, and what to do next. */
@NullMarked
package dev.rapport.core.partners;

import org.jspecify.annotations.NullMarked;
