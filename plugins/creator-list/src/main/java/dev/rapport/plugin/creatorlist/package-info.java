/** Plain lists of creators, as people keep them: one row per account. */
@NullMarked
package dev.rapport.plugin.creatorlist;

import org.jspecify.annotations.NullMarked;
