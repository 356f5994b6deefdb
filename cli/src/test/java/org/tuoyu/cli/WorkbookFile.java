package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook on disk, as a clerk has it open. */
final class WorkbookFile {

    private WorkbookFile() {}

    /** Opens, changes and saves it. */
    static void change(Path file, Consumer<XSSFWorkbook> change) {
        read(file, workbook -> {
            change.accept(workbook);
            try (OutputStream stream = Files.newOutputStream(file)) {
                workbook.write(stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return "";
        });
    }

    static <T> T read(Path file, Function<XSSFWorkbook, T> reading) {
        try (InputStream stream = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
            return reading.apply(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> sheets(Path file) {
        return read(file, workbook -> {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            return names;
        });
    }

    /** Types a text or number below a header, in a row as people count. */
    static void type(Path file, String sheet, String header, int row, String text) {
        change(file, workbook -> cell(workbook.getSheet(sheet), header, row).setCellValue(text));
    }

    /** The cell below a header, in a row as people count; with a new column at the end for a header that is not there. */
    static Cell cell(Sheet sheet, String header, int row) {
        Row headers = row(sheet, 0);
        int column = 0;
        while (headers.getCell(column) != null
                && !headers.getCell(column).getStringCellValue().equals(header)) {
            column++;
        }
        headers.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(header);
        return row(sheet, row - 1).getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static Row row(Sheet sheet, int index) {
        return sheet.getRow(index) == null ? sheet.createRow(index) : sheet.getRow(index);
    }

    /** Such as F7. */
    static String address(Path file, String sheet, String header, int row) {
        return read(
                file,
                workbook ->
                        cell(workbook.getSheet(sheet), header, row).getAddress().formatAsString());
    }
}
