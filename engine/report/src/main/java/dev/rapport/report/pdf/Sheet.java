package dev.rapport.report.pdf;

import dev.rapport.report.model.ReportModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRParameter;

/**
 * What one layout is filled with.
 *
 * @param layout name of the layout
 * @param parameters values by name; one that is not there prints nothing
 * @param rows fields of each row by name
 */
record Sheet(String layout, Map<String, Object> parameters, List<Map<String, Object>> rows) {

    private static final Lettering OVER = new Lettering(Typeface.REGULAR, 6.4);
    private static final Lettering FOOT = new Lettering(Typeface.REGULAR, 5.8);

    /** What every page has. */
    static Map<String, Object> common(ReportModel model, String kicker) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, new WordBundle(model.words()));
        parameters.put(JRParameter.REPORT_LOCALE, model.words().locale());
        parameters.put("kicker", over(model, kicker, false, 360));
        parameters.put("footLeft", new OneLine(FOOT.fit(foot(model), 250), false, 250));
        parameters.put(
                "footRight",
                model.words()
                        .text(
                                "foot.right",
                                model.method().run().pack(),
                                model.method().run().files().size(),
                                model.method().run().id()));
        return parameters;
    }

    static Drawing over(ReportModel model, String text, boolean right, double width) {
        Line line = OVER.fit(text.toUpperCase(model.words().locale()), width * 0.88);
        return new OneLine(line.spaced(0.55), right, width);
    }

    private static String foot(ReportModel model) {
        String brand = model.brand().isBlank() ? model.campaign() : model.brand() + " · " + model.campaign();
        String text = brand + " · " + model.words().text("report.shortlist");
        return model.agency().isBlank() ? text : text + " · " + model.agency();
    }
}
