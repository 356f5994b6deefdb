package org.tuoyu.submission;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.Personal;
import org.tuoyu.fact.Required;
import org.tuoyu.fact.TextValue;
import org.tuoyu.fact.Unit;

class ModelConventionsTest {

    private static final Set<Class<?>> SIMPLE_TYPES = Set.of(
            String.class, Integer.class, Boolean.class, BigDecimal.class, LocalDate.class, YearMonth.class, Map.class);

    @Test
    void everyModelTypeCanBeReachedFromASubmission() {
        assertThat(new HashSet<>(ModelTypes.models())).isEqualTo(ModelTypes.compiled());
    }

    @Test
    void onlyWhatGivesAThingIdentityIsMandatory() {
        assertThat(facts().filter(fact -> !ModelTypes.isOptional(fact) || fact.isAnnotationPresent(Required.class))
                        .map(ModelConventionsTest::name))
                .containsExactlyInAnyOrder(
                        "Submission.schemaVersion",
                        "Submission.submissionType",
                        "Submission.readings",
                        "Attestation.clause",
                        "Institution.institutionRef",
                        "ClassGroup.classGroupRef",
                        "Child.childRef",
                        "StaffMember.staffRef",
                        "Claim.claimRef",
                        "Employer.employerRef",
                        "RegionStatistics.division",
                        "TownshipStatistics.township",
                        "CountyStatistics.division",
                        "ResidentialArea.areaRef",
                        "Milestone.milestoneCode");
    }

    @Test
    void everyFactIsOfATypeThatReadersKnow() {
        assertThat(facts().filter(fact -> !isKnown(ModelTypes.element(fact)))).isEmpty();
    }

    @Test
    void everyFactHasAChineseLabel() {
        assertThat(facts().filter(fact -> label(fact).isBlank())).isEmpty();
    }

    @Test
    void noTwoFactsOfATypeShareALabel() {
        for (Class<?> model : ModelTypes.models()) {
            assertThat(ModelTypes.accessors(model).stream().map(ModelConventionsTest::label))
                    .as(model.getSimpleName())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyCodeHasALabelOfItsOwn() throws NoSuchFieldException {
        for (Class<?> codeList : ModelTypes.codeLists()) {
            List<String> labels = new ArrayList<>();
            for (Object code : codeList.getEnumConstants()) {
                Label label = codeList.getField(((Enum<?>) code).name()).getAnnotation(Label.class);
                assertThat(label)
                        .as("label of %s.%s", codeList.getSimpleName(), code)
                        .isNotNull();
                labels.add(label.zh());
            }
            assertThat(labels)
                    .as(codeList.getSimpleName())
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
        }
    }

    @Test
    void everyNumberStatesWhereItStarts() {
        assertThat(facts().filter(ModelConventionsTest::isNumber)
                        .filter(fact ->
                                !fact.isAnnotationPresent(PositiveOrZero.class) && !fact.isAnnotationPresent(Min.class))
                        .map(ModelConventionsTest::name))
                .as("a year is a name, not a number")
                .containsExactlyInAnyOrder("PriorPayment.year", "Employer.taxYear");
    }

    @Test
    void everyAmountOfMoneyIsInYuan() {
        assertThat(facts().filter(
                                fact -> ModelTypes.element(fact).getSimpleName().equals("Yuan"))
                        .filter(fact -> !unit(fact).equals("yuan")))
                .isEmpty();
    }

    @Test
    void unitsAreFewAndSpeltInOneWay() {
        assertThat(facts().map(ModelConventionsTest::unit).filter(unit -> !unit.isEmpty()))
                .isSubsetOf(List.of(
                        "day",
                        "month",
                        "year",
                        "hour",
                        "minute",
                        "person",
                        "child",
                        "seat",
                        "seat-month",
                        "class",
                        "square-metre",
                        "percent",
                        "yuan",
                        "door",
                        "bed",
                        "piece",
                        "institution",
                        "community",
                        "kindergarten",
                        "family",
                        "time",
                        "point"));
    }

    @Test
    void noPersonalFactIsPlainText() {
        assertThat(facts().filter(fact -> fact.isAnnotationPresent(Personal.class))
                        .filter(fact -> ModelTypes.element(fact) == String.class))
                .isEmpty();
    }

    @Test
    void everythingAboutAChildButItsReferencesIsSensitive() {
        Set<String> open = new TreeSet<>();
        Stream.of(
                        org.tuoyu.child.Child.class,
                        org.tuoyu.child.ChildAbsence.class,
                        org.tuoyu.child.HealthEvent.class,
                        org.tuoyu.child.MonthlyAttendance.class,
                        org.tuoyu.child.AuthorisedCollector.class)
                .flatMap(model -> ModelTypes.accessors(model).stream())
                .filter(fact -> !ModelTypes.isModel(ModelTypes.element(fact)))
                .filter(fact -> fact.getAnnotation(Personal.class) == null
                        || !fact.getAnnotation(Personal.class).sensitive())
                .forEach(fact -> open.add(name(fact)));
        assertThat(open).containsExactly("Child.childRef", "Child.classGroupRef");
    }

    private static Stream<Method> facts() {
        return ModelTypes.models().stream().flatMap(model -> ModelTypes.accessors(model).stream());
    }

    private static String name(Method fact) {
        return fact.getDeclaringClass().getSimpleName() + "." + ModelTypes.attribute(fact);
    }

    private static String label(Method fact) {
        Label label = fact.getAnnotation(Label.class);
        return label == null ? "" : label.zh();
    }

    private static String unit(Method fact) {
        Unit unit = fact.getAnnotation(Unit.class);
        return unit == null ? "" : unit.value();
    }

    private static boolean isNumber(Method fact) {
        return !ModelTypes.isList(fact)
                && Arrays.asList(Integer.class, BigDecimal.class).contains(ModelTypes.element(fact));
    }

    private static boolean isKnown(Class<?> type) {
        return SIMPLE_TYPES.contains(type)
                || type.isEnum()
                || ModelTypes.isModel(type)
                || type.isAnnotationPresent(TextValue.class);
    }
}
