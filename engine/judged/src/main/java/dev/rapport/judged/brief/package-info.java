/** What a creator is asked for, and what is agreed on beside rules. */
@NullMarked
package dev.rapport.judged.brief;

import org.jspecify.annotations.NullMarked;
