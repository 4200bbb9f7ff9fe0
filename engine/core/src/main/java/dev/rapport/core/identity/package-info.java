/** Which accounts may be one person, and what speaks for it. Nothing is joined here: a person decides. */
@NullMarked
package dev.rapport.core.identity;

import org.jspecify.annotations.NullMarked;
