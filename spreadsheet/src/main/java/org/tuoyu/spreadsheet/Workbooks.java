package org.tuoyu.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tuoyu.spreadsheet.Table.Row;

/** Takes the cells out of a workbook. Formulas count with the value that was saved with them. */
final class Workbooks {

    static {
        PoiLogging.start();
    }

    /** More columns than any sheet of the layout has. */
    private static final int MOST_COLUMNS = 256;

    private Workbooks() {}

    /** A new workbook without sheets. */
    static XSSFWorkbook empty() {
        return new XSSFWorkbook();
    }

    static boolean isWorkbook(byte[] bytes) {
        FileMagic magic = FileMagic.valueOf(bytes);
        return magic == FileMagic.OOXML || magic == FileMagic.OLE2;
    }

    static Workbook open(byte[] bytes) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(bytes));
    }

    static List<Table> tables(byte[] bytes) throws IOException {
        List<Table> tables = new ArrayList<>();
        try (Workbook workbook = open(bytes)) {
            for (org.apache.poi.ss.usermodel.Sheet sheet : workbook) {
                List<Row> rows = new ArrayList<>();
                Map<Integer, NavigableMap<Integer, CellRangeAddress>> merged = merged(sheet);
                for (org.apache.poi.ss.usermodel.Row row : sheet) {
                    Row taken = row(row, above(row, merged));
                    if (!taken.isEmpty()) {
                        rows.add(taken);
                    }
                }
                tables.add(new Table(sheet.getSheetName(), rows));
            }
        }
        return tables;
    }

    /** The regions of merged cells that reach down into other rows, by the column and the first row, both from 0. */
    private static Map<Integer, NavigableMap<Integer, CellRangeAddress>> merged(
            org.apache.poi.ss.usermodel.Sheet sheet) {
        Map<Integer, NavigableMap<Integer, CellRangeAddress>> merged = new HashMap<>();
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            if (region.getFirstColumn() < MOST_COLUMNS && region.getLastRow() > region.getFirstRow()) {
                merged.computeIfAbsent(region.getFirstColumn(), each -> new TreeMap<>())
                        .put(region.getFirstRow(), region);
            }
        }
        return merged;
    }

    /** What reaches down into a row, by the column. Looked up for rows that are there: a region may span a million others. */
    private static Map<Integer, Cell> above(
            org.apache.poi.ss.usermodel.Row row, Map<Integer, NavigableMap<Integer, CellRangeAddress>> merged) {
        Map<Integer, Cell> above = new HashMap<>();
        merged.forEach((column, regions) -> {
            Map.Entry<Integer, CellRangeAddress> region = regions.lowerEntry(row.getRowNum());
            if (region != null && region.getValue().getLastRow() >= row.getRowNum()) {
                org.apache.poi.ss.usermodel.Row top = row.getSheet().getRow(region.getKey());
                org.apache.poi.ss.usermodel.Cell cell = top == null ? null : top.getCell(column);
                if (cell != null) {
                    above.put(column, cell(cell));
                }
            }
        });
        return above;
    }

    private static Row row(org.apache.poi.ss.usermodel.Row row, Map<Integer, Cell> merged) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            org.apache.poi.ss.usermodel.Cell cell = row.getCell(i);
            cells.add(cell == null ? Cell.EMPTY : cell(cell));
        }
        return new Row(row.getRowNum() + 1, cells, merged);
    }

    private static Cell cell(org.apache.poi.ss.usermodel.Cell cell) {
        if (isUncalculated(cell)) {
            return Cell.ofError(Cell.UNCALCULATED);
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> Cell.ofText(cell.getRichStringCellValue().getString());
            case NUMERIC -> number(cell);
            case BOOLEAN -> Cell.ofFlag(cell.getBooleanCellValue());
            case ERROR ->
                Cell.ofError(FormulaError.forInt(cell.getErrorCellValue()).getString());
            case BLANK, FORMULA, _NONE -> Cell.EMPTY;
        };
    }

    /**
     * A formula that was never calculated, as programs write it, with no value or an empty one: the library would say that it
     * gives zero. A text may be empty.
     */
    private static boolean isUncalculated(org.apache.poi.ss.usermodel.Cell cell) {
        return cell.getCellType() == CellType.FORMULA
                && cell instanceof XSSFCell raw
                && (raw.getRawValue() == null
                        || raw.getRawValue().isEmpty() && raw.getCachedFormulaResultType() == CellType.NUMERIC);
    }

    /** Whether a cell has a format of its own; the library would give it that of its column, and nobody would see it. */
    private static boolean hasFormat(org.apache.poi.ss.usermodel.Cell cell) {
        return !(cell instanceof XSSFCell raw) || raw.getCTCell().isSetS();
    }

    /** A number as it is shown where that means another: a cell of 80% holds 0.8. */
    private static Cell number(org.apache.poi.ss.usermodel.Cell cell) {
        double value = cell.getNumericCellValue();
        BigDecimal number = new BigDecimal(NumberToTextConverter.toText(value));
        if (DateUtil.isValidExcelDate(value) && hasFormat(cell) && DateUtil.isCellDateFormatted(cell)) {
            return Cell.ofDate(cell.getLocalDateTimeCellValue().toLocalDate(), number);
        }
        if (hasFormat(cell) && cell.getCellStyle().getDataFormatString().contains("%")) {
            return Cell.ofText(number.scaleByPowerOfTen(2).stripTrailingZeros().toPlainString() + "%");
        }
        return Cell.ofNumber(number.scale() < 0 ? number.setScale(0) : number);
    }
}
