package org.tuoyu.cli.output;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tuoyu.finding.CellPlace;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.finding.UnlistedElements;
import org.tuoyu.policy.Scope;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.fact.FactPlace;
import org.tuoyu.validation.fact.MissingFacts;

/** Where something stands in the user's file: sheet, row and column of a workbook, else the fact, line and column. */
public final class PlaceWords {

    private PlaceWords() {}

    /**
     * Where a finding stands.
     *
     * @param finding the finding
     * @param locale the language
     * @return pointer, line and column, or the cell; empty for the document as a whole
     */
    public static String of(StructureFinding finding, Locale locale) {
        return of(finding.getCell(), finding.getPointer(), finding.getLine(), finding.getColumn(), locale);
    }

    static String of(Outcome outcome, Locale locale) {
        return of(
                outcome.getCell(),
                outcome.getPointer(),
                outcome.getLine().orElse(0),
                outcome.getColumn().orElse(0),
                locale);
    }

    /** Where a claim that calls for correction stands. */
    static String of(SubsidyResult claim, Locale locale) {
        return of(
                claim.getCell(),
                claim.claimedPointer(),
                claim.getLine().orElse(0),
                claim.getColumn().orElse(0),
                locale);
    }

    private static String of(Optional<CellPlace> cell, String pointer, int line, int column, Locale locale) {
        if (cell.isPresent()) {
            return cell(cell.get(), locale);
        }
        String place = pointer.isEmpty() ? "" : FactPlace.of(pointer).words().in(locale);
        String where = line == 0 ? "" : Phrase.LINE.in(locale, line, column);
        if (place.isEmpty() || where.isEmpty()) {
            return place + where;
        }
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return place + (chinese ? "（" + where + "）" : " (" + where + ")");
    }

    /** What a submission leaves out and need not list, and how many rules that concerns. */
    static Text notListed(UnlistedElements left) {
        List<String> lists = left.getScope().lists();
        Scope holder = Arrays.stream(Scope.values())
                .filter(each -> each.lists().equals(lists.subList(0, lists.size() - 1)))
                .findFirst()
                .orElseThrow();
        Text name = FactPlace.along(holder, lists.get(lists.size() - 1)).words();
        return Text.of(
                Phrase.NOT_LISTED.in(Locale.CHINESE, name.zh(), left.getRules()),
                Phrase.NOT_LISTED.in(Locale.ENGLISH, name.en(), left.getRules()));
    }

    /** Facts that are missing, where the message does not name them all. */
    static List<String> missing(List<String> pointers, Text message, Locale locale) {
        return MissingFacts.areNamed(pointers, message)
                ? List.of()
                : pointers.stream()
                        .map(pointer -> FactPlace.of(pointer).words().in(locale))
                        .toList();
    }

    /** Where a finding stands, for formats that name its pointer elsewhere; empty when it stands nowhere. */
    static String alone(Optional<CellPlace> cell, int line, int column, Locale locale) {
        return cell.map(place -> cell(place, locale))
                .orElse(line == 0 ? "" : Phrase.LINE.in(locale, line, Math.max(1, column)));
    }

    /** A cell as a clerk looks for it. */
    static String cell(CellPlace place, Locale locale) {
        return Phrase.CELL.in(locale, place.getSheet(), place.getRow(), place.getHeader(), place.getCell());
    }
}
