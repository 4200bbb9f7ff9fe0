@NullMarked
package dev.rapport.core.partners;

import org.jspecify.annotations.NullMarked;
