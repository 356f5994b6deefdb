package org.tuoyu.validation.message;

import org.tuoyu.codegen.GenerateCodeWords;
import org.tuoyu.finding.Difference;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.RuleExplanation;
import org.tuoyu.policy.Pack;
import org.tuoyu.responsibility.ResponsibilityAssignment;

/** Names the roots from which the build generates {@code CodeWords}. */
@GenerateCodeWords({Pack.class, Report.class, RuleExplanation.class, Difference.class, ResponsibilityAssignment.class})
final class CodeModel {
    private CodeModel() {}
}
