/** Bluesky files. */
@NullMarked
package dev.rapport.plugin.bluesky;

import org.jspecify.annotations.NullMarked;
