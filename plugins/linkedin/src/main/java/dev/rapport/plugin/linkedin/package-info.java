/** Reads what LinkedIn and the tools around it give out. */
@NullMarked
package dev.rapport.plugin.linkedin;

import org.jspecify.annotations.NullMarked;
