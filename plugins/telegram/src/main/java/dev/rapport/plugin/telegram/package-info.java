/** Telegram files. */
@NullMarked
package dev.rapport.plugin.telegram;

import org.jspecify.annotations.NullMarked;
