/** Mastodon files. */
@NullMarked
package dev.rapport.plugin.mastodon;

import org.jspecify.annotations.NullMarked;
