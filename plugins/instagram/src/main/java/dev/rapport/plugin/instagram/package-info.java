/** Reads what Instagram and the tools around it give out: one class for each family of files. */
@NullMarked
package dev.rapport.plugin.instagram;

import org.jspecify.annotations.NullMarked;
