/** The JSON that other programs rely on: fields may be added, never changed. */
@NullMarked
package dev.rapport.wire;

import org.jspecify.annotations.NullMarked;
