package org.tuoyu.validation.fact;

import org.tuoyu.codegen.GenerateFactAccess;
import org.tuoyu.submission.Submission;

/** Names the root from which the build generates {@code FactAccess} and {@code FactWords}. */
@GenerateFactAccess(Submission.class)
final class FactModel {
    private FactModel() {}
}
