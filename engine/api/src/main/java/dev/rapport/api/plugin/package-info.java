/** The contract of a plugin: how it recognises a file, what it can give, and where it puts what it read. */
@NullMarked
package dev.rapport.api.plugin;

import org.jspecify.annotations.NullMarked;
