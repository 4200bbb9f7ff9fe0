@NullMarked
package dev.rapport.core.ugc;

import org.jspecify.annotations.NullMarked;
