package org.tuoyu.validation.subsidy;

import org.tuoyu.policy.FigureBasis;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.engine.Eligibility;

/** A promise without a figure, or one that another policy fills: never an amount, and never zero (未定标准、转致). */
final class NoneStated implements Scheme {

    private static final Text NO_FIGURE = Text.of("文件未定金额", "the document sets no figure");

    @Override
    public Finding compute(Matter matter) {
        if (!matter.unclear().isEmpty()) {
            return Finding.missing(matter.unclear());
        }
        boolean ofElements =
                matter.entitlement().getOf().isPresent() && !Eligibility.isOfEmployers(matter.entitlement());
        if (ofElements && matter.earning().isEmpty()) {
            return Finding.notApplicable(Text.of("没有本条所指的对象", "nothing that the clause reaches"));
        }
        Text text = matter.has("separate-award")
                ? NO_FIGURE
                : matter.entitlement().getReferral().orElse(NO_FIGURE);
        boolean referred = matter.entitlement().getFigure() == FigureBasis.REFERRED;
        return referred && !matter.has("referred-not-defined") ? Finding.notApplicable(text) : Finding.notDefined(text);
    }
}
