/** Reddit files. */
@NullMarked
package dev.rapport.plugin.reddit;

import org.jspecify.annotations.NullMarked;
