package org.tuoyu.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tuoyu.identifier.Division;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.testkit.Samples;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** A workbook filled with a sample that complies, and what people do to it. */
final class Filled {

    static final Submission SAMPLE =
            Samples.submission(Division.of("330703"), SubmissionType.PERIODIC_REPORT, LocalDate.of(2023, 6, 30));
    static final PolicyView VIEW = Rulebook.bundled()
            .inForce(SAMPLE.getDivision().orElseThrow(), SAMPLE.getAsOf().orElseThrow());
    static final Template TEMPLATE = Template.of(VIEW, SubmissionType.PERIODIC_REPORT);

    /** Written once: that alone takes as long as reading it. */
    private static final byte[] WORKBOOK = bytes(stream -> TEMPLATE.write(SAMPLE, stream));

    private Filled() {}

    static byte[] workbook() {
        return WORKBOOK.clone();
    }

    static byte[] empty() {
        return bytes(TEMPLATE::write);
    }

    /** The filled workbook after somebody changed it. */
    static byte[] changed(Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook workbook = open(workbook())) {
            change.accept(workbook);
            return bytes(workbook::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook whose parts another program wrote, which the library would not. */
    static byte[] rewritten(byte[] workbook, UnaryOperator<String> change) {
        return bytes(stream -> {
            try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
                    ZipOutputStream to = new ZipOutputStream(stream)) {
                for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                    to.putNextEntry(new ZipEntry(part.getName()));
                    String xml = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                    to.write(change.apply(xml).getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    static XSSFWorkbook open(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cell below a header, in a row as people count. */
    static org.apache.poi.ss.usermodel.Cell cell(XSSFWorkbook workbook, String sheet, String header, int row) {
        org.apache.poi.ss.usermodel.Sheet found = workbook.getSheet(sheet);
        return found.getRow(row - 1).getCell(column(workbook, sheet, header), MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    static int column(XSSFWorkbook workbook, String sheet, String header) {
        for (org.apache.poi.ss.usermodel.Cell cell : workbook.getSheet(sheet).getRow(0)) {
            if (cell.getStringCellValue().equals(header)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException(sheet + " has no column " + header);
    }

    static Optional<Submission> document(byte[] workbook) {
        return TableReader.standard().readWorkbook(workbook).document();
    }

    /** Something that writes to a stream. */
    interface Writing {
        void to(OutputStream stream) throws IOException;
    }

    static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
