/** Reading what people write: problems with their places, and what was probably meant. */
@NullMarked
package dev.rapport.written;

import org.jspecify.annotations.NullMarked;
