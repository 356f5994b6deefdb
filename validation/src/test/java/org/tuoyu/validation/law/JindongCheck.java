package org.tuoyu.validation.law;

import java.util.List;
import org.tuoyu.finding.Outcome;

/** Submissions to Jindong. */
final class JindongCheck {

    private static final DistrictCheck JINDONG = new DistrictCheck("330703");

    private JindongCheck() {}

    static List<Outcome> outcomes(String type, String asOf, String rule, String members) {
        return JINDONG.outcomes(type, asOf, rule, members);
    }

    static String answer(String type, String asOf, String rule, String members) {
        return JINDONG.answer(type, asOf, rule, members);
    }
}
