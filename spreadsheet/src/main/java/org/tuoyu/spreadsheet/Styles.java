package org.tuoyu.spreadsheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells of a template look. One for each workbook. */
final class Styles {

    private final CellStyle mandatory;
    private final CellStyle header;
    private final CellStyle hint;
    private final CellStyle text;
    private final CellStyle date;
    private final CellStyle plain;
    private final CellStyle guide;

    Styles(Workbook workbook) {
        this.mandatory = header(workbook, IndexedColors.LIGHT_ORANGE);
        this.header = header(workbook, IndexedColors.GREY_25_PERCENT);
        this.hint = hint(workbook);
        this.text = format(workbook, "@");
        this.date = format(workbook, "yyyy-mm-dd");
        this.plain = workbook.createCellStyle();
        this.guide = workbook.createCellStyle();
        this.guide.setWrapText(true);
    }

    private static CellStyle header(Workbook workbook, IndexedColors colour) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setWrapText(true);
        return style;
    }

    private static CellStyle hint(Workbook workbook) {
        Font grey = workbook.createFont();
        grey.setItalic(true);
        grey.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        CellStyle style = workbook.createCellStyle();
        style.setFont(grey);
        return style;
    }

    private static CellStyle format(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    CellStyle header(boolean isMandatory) {
        return isMandatory ? mandatory : header;
    }

    CellStyle hint() {
        return hint;
    }

    CellStyle guide() {
        return guide;
    }

    /** Texts stay texts, so that no digit of an identifier is lost; lists are texts too. */
    CellStyle data(Column column) {
        if (column.isList()) {
            return text;
        }
        return switch (column.kind()) {
            case DATE -> date;
            case INTEGER, LONG, DECIMAL -> plain;
            default -> text;
        };
    }
}
