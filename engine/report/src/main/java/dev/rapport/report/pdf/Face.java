package dev.rapport.report.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.awt.Font;
import java.util.OptionalDouble;

/** A font that text is set in: one that comes with the reports, or one that a pack brings. */
sealed interface Face permits Typeface, PackFace {

    /** For measuring and for outlines, at one point. */
    Font awt();

    /** For text in the document. */
    BaseFont pdf();

    /** The width at one point of a text of Latin letters alone, which need no setting; empty for any other. */
    OptionalDouble plain(String text);

    boolean shows(String text);

    /** One for text as such, and not for a script or for signs. */
    boolean isText();

    /** Whether letters of the script change or move beside each other, so that the JDK has to set them. */
    boolean isShaped();

    /** Whether it is thickened where a bold weight is asked for. */
    boolean thickens();

    /** Whether letters hang far below their line, so that the next one needs more room. */
    boolean isDeep();
}
