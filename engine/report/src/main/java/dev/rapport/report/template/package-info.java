/** Template packs: words, layout and brand, one pack extending another. */
@NullMarked
package dev.rapport.report.template;

import org.jspecify.annotations.NullMarked;
