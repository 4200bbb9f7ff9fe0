/** The contract of template packs, for their authors. */
@NullMarked
package dev.rapport.testkit.template;

import org.jspecify.annotations.NullMarked;
