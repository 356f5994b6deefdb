package org.tuoyu.cli.check;

import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.policy.Text;
import org.tuoyu.serialization.InputRecord;

/** What can be wrong with a record as the command meets it. */
public enum RunFinding {
    UNOPENED(
            "input/unopened",
            Severity.ERROR,
            "文件（夹）打不开，请检查路径和权限。",
            "The file or folder cannot be opened; check its path and rights."),
    TOO_LARGE(
            "json/size",
            Severity.ERROR,
            "文件超过允许的大小，没有读取；请拆分文件，或用 --max-bytes 放宽限制。",
            "The file is larger than allowed and was not read; split it, or raise --max-bytes."),
    LATE(
            "limit/time",
            Severity.ERROR,
            "校验超过时限，已放弃这条记录；请用 --max-seconds 放宽时限，或拆分记录。",
            "The check took longer than allowed and was given up; raise --max-seconds or split the record."),
    MEMORY(
            "limit/memory",
            Severity.ERROR,
            "内存不足，从这里起没有读取；请拆分文件，或用 JAVA_TOOL_OPTIONS=-Xmx4g 给程序更多内存。",
            "Not enough memory; nothing was read from here on. Split the file, or set JAVA_TOOL_OPTIONS=-Xmx4g."),
    FAILED(
            "check/failed",
            Severity.ERROR,
            "程序出错，这条记录未能校验；请保留文件并报告。",
            "A fault of the program kept this record from being checked; keep the file and report it."),
    NO_DIVISION(
            "place/not-stated",
            Severity.ERROR,
            "/division",
            "没有可用的适用辖区，不知适用何地规定；请填写适用辖区（division），或用 --division 指定。",
            "No usable division is stated, so it is unknown whose law applies; state division or use --division."),
    NO_DATE(
            "place/not-stated",
            Severity.ERROR,
            "/asOf",
            "没有可用的核验基准日，不知适用何时规定；请填写核验基准日（asOf），或用 --on 指定。",
            "No usable date is stated, so it is unknown which law applies; state asOf or use --on.");

    private final String code;
    private final Severity severity;
    private final String pointer;
    private final Text message;

    RunFinding(String code, Severity severity, String zh, String en) {
        this(code, severity, "", zh, en);
    }

    RunFinding(String code, Severity severity, String pointer, String zh, String en) {
        this.code = code;
        this.severity = severity;
        this.pointer = pointer;
        this.message = Text.of(zh, en);
    }

    Text message() {
        return message;
    }

    StructureFinding at(SourceRecord source) {
        return at(
                source.record().map(InputRecord::line).orElse(0),
                source.record().map(InputRecord::column).orElse(0));
    }

    /**
     * The finding at a place.
     *
     * @param line from 1; 0: none
     * @param column from 1; 0: none
     * @return about the fact that is not stated, or else the document as a whole
     */
    public StructureFinding at(int line, int column) {
        return StructureFinding.builder()
                .code(code)
                .severity(severity)
                .pointer(pointer)
                .line(line)
                .column(column)
                .message(message)
                .build();
    }
}
