package org.tuoyu.validation.engine;

import java.util.List;
import java.util.Set;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.PolicyDocument;

/**
 * Bindings of one rule that see the same figures. A document lends no figure to a clause that binds more strongly than
 * itself: a draft never tightens the law, and a recommendation never turns into an obligation.
 *
 * @param bindings in the order of the packs
 * @param unseen ids of the documents whose figures they do not see
 */
record Line(List<Binding> bindings, Set<String> unseen) {

    /** Whether a figure of a document counts for these bindings. */
    boolean sees(PolicyDocument document) {
        return !unseen.contains(document.getId());
    }
}
