/** Proves that a creator was erased, and finds what still names them: in the store, and in the workspace's own files. */
@NullMarked
package dev.rapport.core.forget;

import org.jspecify.annotations.NullMarked;
