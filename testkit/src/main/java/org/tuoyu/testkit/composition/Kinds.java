package org.tuoyu.testkit.composition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tuoyu.institution.LegalForm;
import org.tuoyu.institution.ProfitOrientation;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;

/**
 * The kinds of institutions that a place admits (机构类别): of every legal form with which a document can comply. Which
 * those are, the rulebook says.
 */
final class Kinds {

    private static final String FORM = "/institutions/0/legalForm";
    private static final String ORIENTATION = "/institutions/0/profitOrientation";
    private static final Set<LegalForm> FOR_PROFIT = EnumSet.of(LegalForm.ENTERPRISE, LegalForm.INDIVIDUAL_BUSINESS);

    private final PolicyView view;
    private final SubmissionType type;

    Kinds(PolicyView view, SubmissionType type) {
        this.view = view;
        this.type = type;
    }

    /** Documents like one that complies, of every legal form but its own. */
    List<Submission> besides(Submission base) {
        List<Submission> kinds = new ArrayList<>();
        Composer composer = new Composer(view, type);
        for (LegalForm form : LegalForm.values()) {
            FactTree tree = Documents.tree(base);
            if (tree.set(FORM, form.name())) {
                tree.set(ORIENTATION, orientation(form).name());
                tree.pin(FORM);
                tree.pin(ORIENTATION);
                composer.complete(tree);
                if (Documents.isCompliant(view, tree.read())) {
                    kinds.add(tree.read());
                }
            }
        }
        return kinds;
    }

    /** What is usual; what the law asks of it is put right like anything else. */
    private static ProfitOrientation orientation(LegalForm form) {
        return FOR_PROFIT.contains(form) ? ProfitOrientation.FOR_PROFIT : ProfitOrientation.NON_PROFIT;
    }
}
