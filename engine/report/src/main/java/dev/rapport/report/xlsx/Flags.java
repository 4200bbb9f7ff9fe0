package dev.rapport.report.xlsx;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Cells that turn red when what stands in them cannot be right. */
final class Flags {

    private Flags() {}

    /** A word that is none of those that are understood, such as a slip of the hand; an empty cell is no slip. */
    static void unknownWord(SXSSFSheet sheet, CellRangeAddress area, List<String> words) {
        String cell = new CellReference(area.getFirstRow(), area.getFirstColumn()).formatAsString();
        String none = words.stream()
                .map(word -> cell + "<>\"" + word.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
        add(sheet, area, "AND(" + cell + "<>\"\"," + none + ")");
    }

    /** A sum of money that is below zero: more was spent than there is. */
    static void belowZero(SXSSFSheet sheet, CellRangeAddress cell) {
        add(sheet, cell, new CellReference(cell.getFirstRow(), cell.getFirstColumn()).formatAsString() + "<0");
    }

    private static void add(SXSSFSheet sheet, CellRangeAddress area, String formula) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(Styles.colour(Styles.FLAG));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        formatting.addConditionalFormatting(new CellRangeAddress[] {area}, rule);
    }
}
