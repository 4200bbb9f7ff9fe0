/** What creators made for the brand, and what may be done with it. */
@NullMarked
package dev.rapport.core.ugc;

import org.jspecify.annotations.NullMarked;
