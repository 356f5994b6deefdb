package org.tuoyu.validation.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.FactValue;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.DutyAssignment;
import org.tuoyu.validation.engine.Assignments;
import org.tuoyu.validation.engine.Comparison;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.Ingredients;
import org.tuoyu.validation.engine.Truth;

/** What a submitted table of duties says of the duties that one clause assigns. */
abstract class DutyForm extends Comparison {

    private final Assignments assignments;

    DutyForm(Ingredients from) {
        super(from);
        this.assignments = from.assignments();
    }

    /** {@code duty-assigned}: some body does the duty. */
    static final class Assigned extends DutyForm {

        Assigned(Ingredients from) {
            super(from);
        }

        @Override
        OutcomeType judge(ClauseId clause, List<DutyAssignment> duties, DutyTable table, Cursor cursor) {
            boolean open = false;
            for (DutyTable.Row row : table.rows()) {
                Truth about = row.isAbout(clause, duties);
                if (about != Truth.FALSE && row.stated().getDepartment().isEmpty()) {
                    cursor.missing(row.pointer() + "/department");
                    open = true;
                } else if (about == Truth.TRUE || coversByCode(row, duties)) {
                    return OutcomeType.MET;
                } else if (about == Truth.UNKNOWN) {
                    cursor.missing(row.pointer() + "/clause");
                    open = true;
                }
            }
            return open ? OutcomeType.UNDETERMINED : OutcomeType.BREACHED;
        }

        /** Whether a row under another clause gives the same duty to a body that this clause names too. */
        private static boolean coversByCode(DutyTable.Row row, List<DutyAssignment> duties) {
            return row.stated()
                    .getDuty()
                    .filter(code -> duties.stream()
                            .anyMatch(duty -> !duty.getDuty().equals("OTHER")
                                    && duty.getDuty().equals(code.name())
                                    && row.isOf(duty) == Truth.TRUE))
                    .isPresent();
        }
    }

    /** {@code body-as-documented}: no row gives the duty to a body that the document does not name for it. */
    static final class AsDocumented extends DutyForm {

        AsDocumented(Ingredients from) {
            super(from);
        }

        @Override
        OutcomeType judge(ClauseId clause, List<DutyAssignment> duties, DutyTable table, Cursor cursor) {
            Set<String> wrong = new LinkedHashSet<>();
            boolean met = false;
            boolean open = false;
            for (DutyTable.Row row : table.rows()) {
                if (row.isAbout(clause, duties) != Truth.TRUE) {
                    continue;
                }
                switch (named(row, clause, duties)) {
                    case TRUE -> met = true;
                    case FALSE -> {
                        wrong.add(row.stated().getDepartment().orElseThrow().name());
                        cursor.point(row.pointer() + "/department");
                    }
                    case UNKNOWN -> {
                        cursor.missing(row.bodyPointer());
                        open = true;
                    }
                }
            }
            if (!wrong.isEmpty()) {
                cursor.actual(FactValue.of(List.copyOf(wrong)));
                return OutcomeType.BREACHED;
            }
            return open ? OutcomeType.UNDETERMINED : met ? OutcomeType.MET : OutcomeType.NOT_APPLICABLE;
        }

        /** Under its clause a duty has the bodies of that clause; by its code alone, those of any clause with the code. */
        private Truth named(DutyTable.Row row, ClauseId clause, List<DutyAssignment> duties) {
            List<DutyAssignment> candidates = new ArrayList<>(duties);
            if (row.stated().getClause().isEmpty()) {
                row.stated()
                        .getDuty()
                        .ifPresent(code -> candidates.addAll(assignments().duties(code.name())));
            }
            Truth named = Truth.FALSE;
            for (DutyAssignment duty : candidates) {
                Truth of = row.isOf(duty);
                if (of == Truth.TRUE) {
                    return of;
                }
                named = of == Truth.UNKNOWN ? of : named;
            }
            return named;
        }
    }

    /** {@code body-has-duty}: each body that is asked for under the clause has some duty in the table. */
    static final class BodyHasDuty extends DutyForm {

        BodyHasDuty(Ingredients from) {
            super(from);
        }

        @Override
        List<DutyAssignment> asked(ClauseId clause) {
            return assignments().bodies(clause);
        }

        @Override
        OutcomeType judge(ClauseId clause, List<DutyAssignment> duties, DutyTable table, Cursor cursor) {
            List<DutyAssignment> idle = new ArrayList<>();
            boolean open = false;
            for (DutyAssignment duty : duties) {
                switch (hasDuty(duty, table, cursor)) {
                    case TRUE -> {}
                    case FALSE -> idle.add(duty);
                    case UNKNOWN -> open = true;
                }
            }
            if (idle.isEmpty()) {
                return open ? OutcomeType.UNDETERMINED : OutcomeType.MET;
            }
            cursor.documented(DutyTable.bodies(idle));
            return OutcomeType.BREACHED;
        }

        private static Truth hasDuty(DutyAssignment duty, DutyTable table, Cursor cursor) {
            Truth has = Truth.FALSE;
            for (DutyTable.Row row : table.rows()) {
                Truth of = row.isOf(duty);
                boolean tells = row.stated().getDuty().isPresent()
                        || row.stated().getClause().isPresent();
                if (of == Truth.TRUE && tells) {
                    return Truth.TRUE;
                }
                if (of != Truth.FALSE) {
                    cursor.missing(tells ? row.bodyPointer() : row.pointer() + "/duty");
                    has = Truth.UNKNOWN;
                }
            }
            return has;
        }
    }

    final Assignments assignments() {
        return assignments;
    }

    /** The duties of a clause that are asked about. */
    List<DutyAssignment> asked(ClauseId clause) {
        return assignments.duties(clause);
    }

    @Override
    public final OutcomeType judge(Cursor cursor) {
        ClauseId clause = edition().clauses().get(0);
        List<DutyAssignment> all = asked(clause);
        List<DutyAssignment> duties = DutyTable.named(all);
        if (duties.isEmpty()) {
            DutyTable.gap(all).ifPresent(cursor::documented);
            return DutyTable.gap(all).isPresent() ? OutcomeType.UNDETERMINED : OutcomeType.NOT_APPLICABLE;
        }
        @Nullable DutyTable table = DutyTable.of(cursor);
        if (table == null) {
            return OutcomeType.UNDETERMINED;
        }
        OutcomeType outcome = judge(clause, duties, table, cursor);
        if (outcome == OutcomeType.BREACHED) {
            cursor.documentedUnlessSaid(DutyTable.words(duties));
            cursor.expected(FactValue.of(
                    duties.stream().map(DutyAssignment::getBody).distinct().toList()));
        }
        return outcome;
    }

    abstract OutcomeType judge(ClauseId clause, List<DutyAssignment> duties, DutyTable table, Cursor cursor);
}
