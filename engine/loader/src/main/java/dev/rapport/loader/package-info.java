/** Loads plugins: each a checked copy of one jar, behind a wall through which it sees the api and nothing else of the host. */
@NullMarked
package dev.rapport.loader;

import org.jspecify.annotations.NullMarked;
