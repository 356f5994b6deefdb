package org.tuoyu.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuoyu.finding.CellPlace;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.RulebookStamp;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.finding.Verdict;

/**
 * JUnit XML: a suite for each record, a case for each rule that was asked and each fault of form. A case fails exactly for what
 * rejects the submission; what cannot be told under a mandatory clause is an error, and anything else that was not decided, does
 * not apply or is waived is skipped. Warnings and advice pass, with their words as output. The first case is the verdict.
 */
final class JunitOutput implements ReportOutput {

    private final OutputStream out;
    private final Look look;

    JunitOutput(OutputStream out, Look look) throws IOException {
        this.out = out;
        this.look = look;
        write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"tuoyu\">\n");
    }

    /** What became of a case. */
    private enum Kind {
        PASSED,
        FAILED,
        ERROR,
        SKIPPED
    }

    /** One case. */
    private record Case(String chapter, String name, Kind kind, String type, String words) {}

    @Override
    public void accept(Report report, boolean readable) throws IOException {
        List<Case> cases = new ArrayList<>();
        cases.add(verdict(report, readable));
        report.getStructure().forEach(finding -> cases.add(of(finding)));
        report.getOutcomes().forEach(outcome -> cases.add(of(outcome)));
        report.getSubsidies().forEach(result -> cases.add(of(result)));
        InputStamp input = report.getInput();
        String name = input.getName().orElse(Phrase.ALL_RECORDS.in(look.locale()))
                + input.getRecord().map(record -> "#" + record).orElse("")
                + input.getKey().map(key -> " " + key).orElse("");
        write("  <testsuite name=\"" + escaped(name) + "\" time=\"0\" tests=\"" + cases.size() + "\" errors=\""
                + count(cases, Kind.ERROR) + "\" skipped=\"" + count(cases, Kind.SKIPPED) + "\" failures=\""
                + count(cases, Kind.FAILED) + "\">\n");
        properties(report);
        for (Case each : cases) {
            write(each);
        }
        write("  </testsuite>\n");
    }

    private static long count(List<Case> cases, Kind kind) {
        return cases.stream().filter(each -> each.kind == kind).count();
    }

    private Case verdict(Report report, boolean readable) {
        Verdict verdict = report.getVerdict();
        Kind kind = !readable || verdict == Verdict.UNDETERMINED
                ? Kind.ERROR
                : verdict == Verdict.REJECTED ? Kind.FAILED : Kind.PASSED;
        Phrase words = readable ? Phrase.valueOf(verdict.name()) : Phrase.UNREADABLE;
        return new Case("report", "verdict", kind, readable ? verdict.name() : "UNREADABLE", words.in(look.locale()));
    }

    private Case of(StructureFinding finding) {
        Kind kind = finding.getSeverity() == Severity.ERROR ? Kind.FAILED : Kind.PASSED;
        String words = finding.getMessage().in(look.locale())
                + place(finding.getCell(), finding.getLine(), finding.getColumn());
        return new Case(
                "structure",
                finding.getCode() + " " + finding.getPointer(),
                kind,
                finding.getSeverity().name(),
                words);
    }

    private Case of(Outcome outcome) {
        String rule = outcome.getRule().toString();
        int slash = rule.lastIndexOf('/');
        Kind kind = kind(outcome);
        String type = outcome.getSeverity()
                .map(Enum::name)
                .orElse(outcome.getOutcome().name());
        return new Case(
                rule.substring(0, Math.max(0, slash)),
                rule.substring(slash + 1) + " " + outcome.getPointer(),
                kind,
                type,
                words(outcome));
    }

    private Case of(SubsidyResult result) {
        Kind kind = result.claimsTooMuch() ? Kind.FAILED : result.leavesClaimOpen() ? Kind.ERROR : Kind.PASSED;
        return new Case(
                "subsidies",
                result.getClause() + " " + result.getPointer(),
                kind,
                result.getStatus().name(),
                result.getMessage().in(look.locale())
                        + " "
                        + look.citations().cite(result.getClause(), look.locale())
                        + place(
                                result.getCell(),
                                result.getLine().orElse(0),
                                result.getColumn().orElse(0)));
    }

    private static Kind kind(Outcome outcome) {
        boolean mandatory = outcome.getSeverity().filter(Severity.ERROR::equals).isPresent();
        if (outcome.getOutcome() == OutcomeType.NOT_APPLICABLE
                || outcome.getWaiver().isPresent()) {
            return Kind.SKIPPED;
        }
        return switch (outcome.getOutcome()) {
            case BREACHED -> mandatory ? Kind.FAILED : Kind.PASSED;
            case UNDETERMINED -> mandatory ? Kind.ERROR : Kind.SKIPPED;
            default -> Kind.PASSED;
        };
    }

    private String words(Outcome outcome) {
        if (outcome.getOutcome() == OutcomeType.MET) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        outcome.getMessage().ifPresent(message -> words.append(message.in(look.locale())));
        if (outcome.getOutcome() == OutcomeType.BREACHED) {
            outcome.getRemedy().ifPresent(remedy -> words.append(' ').append(remedy.in(look.locale())));
        }
        outcome.getClauses()
                .forEach(clause -> words.append(' ').append(look.citations().cite(clause, look.locale())));
        outcome.getWaiver()
                .ifPresent(waiver -> words.append(' ')
                        .append(Phrase.WAIVER.in(look.locale()))
                        .append(' ')
                        .append(Phrase.waiver(waiver, look.locale())));
        words.append(place(
                outcome.getCell(),
                outcome.getLine().orElse(0),
                outcome.getColumn().orElse(0)));
        return words.toString();
    }

    private String place(Optional<CellPlace> cell, int line, int column) {
        String words = PlaceWords.alone(cell, line, column, look.locale());
        return words.isEmpty() ? "" : " [" + words + "]";
    }

    private void properties(Report report) throws IOException {
        RulebookStamp rulebook = report.getRulebook();
        write("    <properties>\n");
        property("sha256", report.getInput().getSha256().orElse(""));
        if (report.getDivision().isPresent()) {
            property("division", report.getDivision().get());
        }
        if (report.getAsOf().isPresent()) {
            property("asOf", report.getAsOf().get().toString());
        }
        property("rulebook", rulebook.getVersion());
        property(
                "packs",
                rulebook.getPacks().stream()
                        .map(pack -> pack.getId() + "=" + pack.getSha256())
                        .collect(Collectors.joining(" ")));
        property("options", rulebook.getOptions().toString());
        property("drafts", Boolean.toString(rulebook.isDrafts()));
        property("valuesShown", report.getValuesShown().orElse(false).toString());
        write("    </properties>\n");
    }

    private void property(String name, String value) throws IOException {
        write("      <property name=\"" + name + "\" value=\"" + escaped(value) + "\"/>\n");
    }

    private void write(Case each) throws IOException {
        String open = "    <testcase classname=\"" + escaped(each.chapter) + "\" name=\"" + escaped(each.name)
                + "\" time=\"0\"";
        if (each.words.isEmpty()) {
            write(open + "/>\n");
            return;
        }
        String words = escaped(each.words);
        String type = escaped(each.type);
        write(open + ">"
                + switch (each.kind) {
                    case PASSED -> "<system-out>" + words + "</system-out>";
                    case FAILED -> "<failure message=\"" + words + "\" type=\"" + type + "\"></failure>";
                    case ERROR -> "<error message=\"" + words + "\" type=\"" + type + "\"></error>";
                    case SKIPPED -> "<skipped message=\"" + words + "\"></skipped>";
                }
                + "</testcase>\n");
    }

    /** The text as XML: five characters escaped, those that XML 1.0 does not have replaced. */
    static String escaped(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\t', '\n', '\r' -> xml.append("&#").append(character).append(';');
                default -> xml.appendCodePoint(isXml(character) ? character : 0xFFFD);
            }
        });
        return xml.toString();
    }

    private static boolean isXml(int character) {
        return character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }

    @Override
    public void finish(Tally tally) throws IOException {
        write("</testsuites>\n");
    }

    private void write(String xml) throws IOException {
        out.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
