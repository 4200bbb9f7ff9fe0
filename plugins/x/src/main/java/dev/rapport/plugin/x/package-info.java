/** Reads what X and the tools around it give out. */
@NullMarked
package dev.rapport.plugin.x;

import org.jspecify.annotations.NullMarked;
