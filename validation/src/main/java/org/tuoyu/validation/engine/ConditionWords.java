package org.tuoyu.validation.engine;

import java.util.List;
import java.util.Locale;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.Scope;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.fact.FactAccess;

/** Conditions in words. */
public final class ConditionWords {

    private ConditionWords() {}

    /**
     * What conditions ask.
     *
     * @param conditions on facts of the scope; those on readings alone are passed over
     * @param scope the element that they are asked of
     * @return empty when there is no condition on a fact
     */
    public static Text of(List<Condition> conditions, Scope scope) {
        boolean onFacts =
                conditions.stream().anyMatch(condition -> condition.getFact().isPresent());
        return onFacts ? Reasons.of(conditions, ScopePath.of(scope)) : Text.of("", "");
    }

    /**
     * The label of a code of a fact.
     *
     * @param list the path of a list from the scope; the fact is one of its elements
     * @param fact the path of the fact
     * @param code the code
     * @param scope the element that holds the list
     */
    public static Text label(String list, String fact, String code, Scope scope) {
        FactPath path =
                FactPath.within(fact, FactPath.of(list, ScopePath.of(scope)).objectType());
        int codes = FactAccess.wordList(path.lastType(), path.lastField());
        return Text.of(Words.label(codes, code, Locale.CHINESE), Words.label(codes, code, Locale.ENGLISH));
    }
}
