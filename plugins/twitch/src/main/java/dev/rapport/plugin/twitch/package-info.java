/** Twitch files. */
@NullMarked
package dev.rapport.plugin.twitch;

import org.jspecify.annotations.NullMarked;
