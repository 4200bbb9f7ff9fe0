/** Values of the model as few bytes, for rows of the store and for judgements that are kept. */
@NullMarked
package dev.rapport.judged.packed;

import org.jspecify.annotations.NullMarked;
