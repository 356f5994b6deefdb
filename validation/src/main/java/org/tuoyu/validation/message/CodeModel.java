package org.tuoyu.validation.message;

import org.tuoyu.codegen.GenerateCodeWords;
import org.tuoyu.finding.Difference;
import org.tuoyu.finding.RuleExplanation;
import org.tuoyu.policy.Pack;

/** Names the roots from which the build generates {@code CodeWords}. */
@GenerateCodeWords({Pack.class, RuleExplanation.class, Difference.class})
final class CodeModel {
    private CodeModel() {}
}
