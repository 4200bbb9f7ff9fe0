/** A client's answer to a shortlist, read back from the file that the client filled in. */
@NullMarked
package dev.rapport.core.answers;

import org.jspecify.annotations.NullMarked;
