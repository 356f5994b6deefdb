package org.tuoyu.spreadsheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tuoyu.spreadsheet.CellValue.Remark;
import org.tuoyu.validation.fact.FactAccess.Kind;

/**
 * Takes what people type into cells for what the document wants. What it cannot take it hands on as it stands: the reader of
 * submissions then says what is wrong with it.
 */
final class CellReader {

    /** A number of a workbook holds this many digits; what is longer has lost its last ones. */
    private static final int DIGITS_OF_A_NUMBER = 15;

    private static final Pattern LOST = Pattern.compile("[0-9](\\.[0-9]+)?[eE]\\+[0-9]+");
    private static final int IDENTIFIER = 18;
    private static final Pattern GROUPS = Pattern.compile("[0-9A-Za-z]+(?: +[0-9A-Za-z]+)+");
    private static final Pattern STROKE = Pattern.compile("[/／\\\\＼|｜—–―－-]{1,4}");
    private static final Pattern BETWEEN = Pattern.compile("[、，,;；\\n]+");
    private static final Pattern BETWEEN_CODES = Pattern.compile("[、，,;；/／\\n]+|(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");
    private static final LocalDate FIRST_SERIAL_DAY = LocalDate.of(1899, 12, 30);
    private static final int LEAST_SERIAL = 10_000;
    private static final int LARGEST_SERIAL = 80_000;
    private static final String NONE = "无";

    private CellReader() {}

    /** Takes a cell that is not empty. */
    static CellValue read(Column column, Cell cell) {
        if (cell.isError()) {
            return CellValue.refused(Remark.ERROR);
        }
        if (STROKE.matcher(cell.text()).matches()) {
            return CellValue.refused(Remark.LEFT_OUT);
        }
        if (column.isList()) {
            return list(column, cell);
        }
        return switch (column.kind()) {
            case INTEGER, LONG, DECIMAL -> number(column, cell);
            case FLAG -> flag(cell);
            case DATE -> date(cell);
            case MONTH -> month(cell);
            case CODE -> code(column, cell);
            case TEXT_MAP -> map(cell);
            case TEXT_VALUE -> column.isMoney() ? money(column, cell) : identifier(cell);
            case TEXT, FACT_VALUE, OBJECT -> text(cell);
        };
    }

    /** Whether what is refused of a column means no number or amount, or neither yes nor no. */
    static boolean isMisfit(Column column) {
        return switch (column.kind()) {
            case INTEGER, LONG, DECIMAL, FLAG -> true;
            default -> column.isMoney();
        };
    }

    private static CellValue list(Column column, Cell cell) {
        if (cell.text().equals(NONE)) {
            return CellValue.asWritten(List.of());
        }
        List<Object> values = new ArrayList<>();
        boolean assumed = false;
        for (String part : cell.number() != null ? new String[] {cell.text()} : parts(column, cell.text())) {
            Cell element = cell.number() != null ? cell : Cell.ofText(part);
            if (!element.isEmpty()) {
                CellValue value = single(column, element);
                if (value.json() == null) {
                    return value;
                }
                values.add(value.json());
                assumed |= value.remark() == Remark.ASSUMED;
            }
        }
        return assumed ? CellValue.assumed(values) : CellValue.asWritten(values);
    }

    /** The elements of a list; words of a code list may stand between strokes and blanks as well. */
    private static String[] parts(Column column, String text) {
        return (column.kind() == Kind.CODE ? BETWEEN_CODES : BETWEEN).split(text);
    }

    private static CellValue single(Column column, Cell cell) {
        return switch (column.kind()) {
            case INTEGER, LONG, DECIMAL -> number(column, cell);
            case DATE -> date(cell);
            case MONTH -> month(cell);
            case CODE -> code(column, cell);
            default -> text(cell);
        };
    }

    private static CellValue number(Column column, Cell cell) {
        BigDecimal number = cell.number();
        if (number != null) {
            return CellValue.asWritten(number);
        }
        Optional<BigDecimal> typed = Typing.number(cell.text(), column.unit());
        if (typed.isEmpty()) {
            return CellValue.asWritten(cell.text());
        }
        return isPlain(cell.text()) ? CellValue.asWritten(typed.get()) : CellValue.assumed(typed.get());
    }

    private static boolean isPlain(String text) {
        return text.chars()
                .skip(text.startsWith("-") ? 1 : 0)
                .allMatch(character -> character >= '0' && character <= '9' || character == '.');
    }

    /** An amount, which the document holds as a text. */
    private static CellValue money(Column column, Cell cell) {
        CellValue value = number(column, cell);
        return value.json() instanceof BigDecimal amount
                ? new CellValue(amount.toPlainString(), value.remark())
                : value;
    }

    private static CellValue flag(Cell cell) {
        Boolean flag = cell.flag();
        if (flag != null) {
            return CellValue.asWritten(flag);
        }
        Optional<Boolean> typed = Typing.flag(cell.text());
        if (typed.isEmpty()) {
            return CellValue.asWritten(cell.text());
        }
        boolean usual = cell.text().equals("是") || cell.text().equals("否");
        return usual ? CellValue.asWritten(typed.get()) : CellValue.assumed(typed.get());
    }

    private static CellValue date(Cell cell) {
        LocalDate date = cell.date();
        if (date != null) {
            return CellValue.asWritten(date.toString());
        }
        BigDecimal number = cell.number();
        Optional<LocalDate> day = number == null ? Typing.date(cell.text()) : serial(number);
        return day.map(LocalDate::toString)
                .map(text -> text.equals(cell.text()) ? CellValue.asWritten(text) : CellValue.assumed(text))
                .orElseGet(() -> CellValue.asWritten(Typing.dashed(cell.text()).orElse(cell.text())));
    }

    /** The day that a workbook counts from the end of 1899, or that stands there as eight digits. */
    private static Optional<LocalDate> serial(BigDecimal number) {
        try {
            int days = number.intValueExact();
            return days >= LEAST_SERIAL && days <= LARGEST_SERIAL
                    ? Optional.of(FIRST_SERIAL_DAY.plusDays(days))
                    : Typing.date(number.toPlainString());
        } catch (ArithmeticException | DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static CellValue month(Cell cell) {
        LocalDate date = cell.date();
        Optional<String> month = date == null
                ? Typing.month(cell.text())
                : Optional.of(date.toString().substring(0, "2024-01".length()));
        return month.map(text -> text.equals(cell.text()) ? CellValue.asWritten(text) : CellValue.assumed(text))
                .orElseGet(() -> CellValue.asWritten(cell.text()));
    }

    /** A code by its Chinese or English label, or as it stands. */
    private static CellValue code(Column column, Cell cell) {
        CodeWords words = CodeWords.of(column.codeList());
        return words.asOffered(cell.text())
                .map(CellValue::asWritten)
                .or(() -> words.asMeant(cell.text()).map(CellValue::assumed))
                .orElseGet(() -> CellValue.asWritten(cell.text()));
    }

    /** Choices written as {@code id=option}, one a line. */
    private static CellValue map(Cell cell) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String entry : BETWEEN.split(cell.text())) {
            int sign = entry.indexOf('=');
            if (sign < 0) {
                return CellValue.asWritten(cell.text());
            }
            map.put(Typing.trimmed(entry.substring(0, sign)), Typing.trimmed(entry.substring(sign + 1)));
        }
        return CellValue.asWritten(map);
    }

    private static CellValue text(Cell cell) {
        BigDecimal number = cell.number();
        LocalDate date = cell.date();
        if (date != null) {
            return CellValue.assumed(date.toString());
        }
        if (hasLostDigits(number, cell.text())) {
            return CellValue.refused(Remark.DIGITS_LOST);
        }
        String half = number == null && isCodeLike(cell.text()) ? Typing.halfWidth(cell.text()) : cell.text();
        return half.equals(cell.text()) ? CellValue.asWritten(half) : CellValue.assumed(half);
    }

    /** A number of eighteen characters is one, in however many groups it was typed. */
    private static CellValue identifier(Cell cell) {
        String half = Typing.halfWidth(cell.text());
        String joined = half.replace(" ", "");
        boolean grouped = cell.number() == null
                && joined.length() == IDENTIFIER
                && GROUPS.matcher(half).matches();
        return grouped ? CellValue.assumed(joined) : text(cell);
    }

    private static boolean hasLostDigits(@Nullable BigDecimal number, String text) {
        return number != null
                ? number.abs().toBigInteger().toString().length() > DIGITS_OF_A_NUMBER
                : LOST.matcher(Typing.halfWidth(text)).matches();
    }

    /** Whether a text consists of letters, digits and signs alone, so that their width means nothing. */
    private static boolean isCodeLike(String text) {
        return Typing.halfWidth(text).chars().allMatch(character -> character > ' ' && character < 0x7F);
    }
}
