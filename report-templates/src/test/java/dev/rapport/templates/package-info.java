/** Renders the packs and looks at what comes out. */
@NullMarked
package dev.rapport.templates;

import org.jspecify.annotations.NullMarked;
