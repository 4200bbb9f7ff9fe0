/** Threads files. */
@NullMarked
package dev.rapport.plugin.threads;

import org.jspecify.annotations.NullMarked;
