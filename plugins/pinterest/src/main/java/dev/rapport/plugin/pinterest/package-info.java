/** Reads what Pinterest and the tools around it give out. */
@NullMarked
package dev.rapport.plugin.pinterest;

import org.jspecify.annotations.NullMarked;
