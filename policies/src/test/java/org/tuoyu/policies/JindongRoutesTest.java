package org.tuoyu.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.Reading;
import org.tuoyu.policy.Route;

/** Which body handles what: no hole and no second answer. */
class JindongRoutesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REGISTRATION",
                "SUPERVISION",
                "FOOD_DRUG_SAFETY",
                "FIRE_DESIGN_REVIEW",
                "FIRE_INSPECTION",
                "SECURITY_GUIDANCE",
                "PRICE",
                "TAX_RELIEF",
                "TRAINING",
                "FILING",
                "DATA_SHARING",
                "ACCESS_APPROVAL"
            })
    void everyKindOfInstitutionHasOneBodyForAMatter(String duty) {
        for (String legalForm :
                List.of("PUBLIC_INSTITUTION", "SOCIAL_SERVICE_ORGANIZATION", "ENTERPRISE", "INDIVIDUAL_BUSINESS")) {
            for (String profit : List.of("FOR_PROFIT", "NON_PROFIT")) {
                for (String form : List.of(
                        "INDEPENDENT",
                        "COMMUNITY_EMBEDDED",
                        "KINDERGARTEN_CLASS",
                        "INTEGRATED_KINDERGARTEN",
                        "EMPLOYER_RUN",
                        "HOME_POINT",
                        "COMPREHENSIVE_CENTRE",
                        "COMMUNITY_SERVICE_POINT",
                        "NEIGHBOUR_POINT",
                        "EARLY_EDUCATION_PARK")) {
                    assertThat(bodies(
                                    duty,
                                    Map.of(
                                            "legalForm",
                                            legalForm,
                                            "profitOrientation",
                                            profit,
                                            "institutionForm",
                                            form)))
                            .as("%s of %s %s %s", duty, legalForm, profit, form)
                            .hasSize(expected(duty, form));
                }
            }
        }
    }

    /** The text names no body for these matters of these forms; what it names, it names once. */
    private static int expected(String duty, String form) {
        boolean kindergarten = form.equals("KINDERGARTEN_CLASS") || form.equals("INTEGRATED_KINDERGARTEN");
        boolean park = form.equals("EARLY_EDUCATION_PARK");
        return switch (duty) {
            case "REGISTRATION" -> park ? 0 : 1;
            case "FILING", "DATA_SHARING" -> kindergarten || park ? 0 : 1;
            case "ACCESS_APPROVAL" -> kindergarten ? 1 : 0;
            default -> 1;
        };
    }

    private static List<String> bodies(String duty, Map<String, String> facts) {
        return Jindong.PACK.getRoutes().stream()
                .filter(route -> route.getDuty().equals(duty))
                .filter(route -> route.getWhen().stream().allMatch(condition -> holds(condition, facts)))
                .map(Route::getBody)
                .toList();
    }

    private static boolean holds(Condition condition, Map<String, String> facts) {
        if (condition.getReading().isPresent()) {
            Reading reading = Jindong.PACK.getReadings().stream()
                    .filter(each -> condition.getReading().orElseThrow().equals(each.getId()))
                    .findFirst()
                    .orElseThrow();
            return condition.getOption().orElseThrow().equals(reading.getDefaultOption());
        }
        String fact = facts.get(condition.getFact().orElseThrow());
        return condition.getIs().isEmpty()
                ? !condition.getIsNot().contains(fact)
                : condition.getIs().contains(fact);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            REGISTRATION, PUBLIC_INSTITUTION, NON_PROFIT, INDEPENDENT, ORG_ESTABLISHMENT
            REGISTRATION, SOCIAL_SERVICE_ORGANIZATION, NON_PROFIT, INDEPENDENT, CIVIL_AFFAIRS
            REGISTRATION, ENTERPRISE, FOR_PROFIT, COMMUNITY_EMBEDDED, MARKET_REGULATION
            REGISTRATION, ENTERPRISE, FOR_PROFIT, KINDERGARTEN_CLASS, EDUCATION
            SUPERVISION, PUBLIC_INSTITUTION, NON_PROFIT, INTEGRATED_KINDERGARTEN, EDUCATION
            SUPERVISION, ENTERPRISE, FOR_PROFIT, EARLY_EDUCATION_PARK, EDUCATION
            SUPERVISION, ENTERPRISE, FOR_PROFIT, INDEPENDENT, HEALTH
            FILING, ENTERPRISE, FOR_PROFIT, EMPLOYER_RUN, HEALTH
            FIRE_DESIGN_REVIEW, ENTERPRISE, FOR_PROFIT, INDEPENDENT, HOUSING_CONSTRUCTION
            FIRE_INSPECTION, ENTERPRISE, FOR_PROFIT, INDEPENDENT, FIRE_RESCUE
            PRICE, ENTERPRISE, FOR_PROFIT, INDEPENDENT, DEVELOPMENT_REFORM
            TRAINING, PUBLIC_INSTITUTION, NON_PROFIT, KINDERGARTEN_CLASS, EDUCATION
            """)
    void aMatterGoesToTheBodyThatTheTextNames(String duty, String legalForm, String profit, String form, String body) {
        assertThat(bodies(duty, Map.of("legalForm", legalForm, "profitOrientation", profit, "institutionForm", form)))
                .containsExactly(body);
    }
}
