/** Reads what Facebook and the tools around it give out. */
@NullMarked
package dev.rapport.plugin.facebook;

import org.jspecify.annotations.NullMarked;
