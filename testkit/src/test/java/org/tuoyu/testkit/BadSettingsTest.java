package org.tuoyu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.tuoyu.child.Child;
import org.tuoyu.identifier.Division;
import org.tuoyu.institution.Institution;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;

/** What cannot be generated is refused, with what to do about it. */
class BadSettingsTest {

    private static final Division WUJIANG = Division.of("320509");
    private static final String FOOTAGE = "safety/footage-retention";

    private static String refusal(ThrowingCallable call) {
        Throwable refusal = catchThrowable(call);
        assertThat(refusal).isInstanceOf(IllegalArgumentException.class);
        return String.valueOf(refusal.getMessage());
    }

    @Example
    void aPlaceThatIsNone() {
        assertThat(refusal(() -> Submissions.in(Division.of("880101")).compliant()))
                .startsWith("880101 is no place")
                .contains("Take the six digits of a county, such as 330703", "under(rulebook)");
        assertThat(refusal(() -> Institutions.in(Division.of("880101")).breaching(FOOTAGE)))
                .startsWith("880101 is no place");
    }

    @Example
    void aDayBeforeEveryDocument() {
        assertThat(refusal(() ->
                        Submissions.in(WUJIANG).on(LocalDate.of(1949, 10, 1)).any()))
                .startsWith("nothing is in force in 320509 on 1949-10-01: the first document is from ")
                .endsWith("Take that day or a later one");
    }

    @Example
    void aRuleThatThereIsNot() {
        assertThat(refusal(() -> Submissions.in(WUJIANG).breaching("safety/no-such-rule")))
                .startsWith("no rule has the id safety/no-such-rule. A PERIODIC_REPORT is asked among others safety/");
        assertThat(refusal(() -> Submissions.in(WUJIANG).undetermined("Footage")))
                .startsWith("no rule has the id Footage. A PERIODIC_REPORT is asked what `tuoyu rules` lists");
    }

    /** Source: only gulou/… has a branch with a hired head; the document is of Gulou. */
    @Example
    void aRuleOfAnotherPlace() {
        assertThat(refusal(() -> Submissions.in(WUJIANG)
                        .ofType(SubmissionType.SELF_CHECK)
                        .breaching("safety/hired-head-of-branch")))
                .contains("safety/hired-head-of-branch", "Take another place, by @InDivision or in(division)");
    }

    @Example
    void aRuleBeforeItsDocument() {
        assertThat(refusal(() -> Submissions.in(Division.of("350102"))
                        .on(LocalDate.of(2019, 1, 1))
                        .ofType(SubmissionType.SELF_CHECK)
                        .around("safety/hired-head-of-branch")))
                .contains("or another day, by @On or on(date)");
    }

    @Example
    void aTypeThatIsNotAskedTheRule() {
        assertThat(refusal(() -> Submissions.in(WUJIANG)
                        .ofType(SubmissionType.REGION_REPORT)
                        .breaching(FOOTAGE)))
                .startsWith("a REGION_REPORT is not asked safety/footage-retention, but ")
                .contains("SELF_CHECK")
                .endsWith("by @OfType or ofType(type)");
    }

    @Example
    void aRuleThatNothingCanBreak() {
        assertThat(refusal(() -> Submissions.in(WUJIANG)
                        .ofType(SubmissionType.SELF_CHECK)
                        .breaching("agreement/application")))
                .isEqualTo(
                        "no SELF_CHECK can break the rule agreement/application: it asks only that a fact be stated; "
                                + "what is missing is open, never wrong");
    }

    @Example
    void aTypeWithoutAnInstitution() {
        assertThat(refusal(() -> Institutions.in(WUJIANG)
                        .ofType(SubmissionType.EMPLOYER_SURVEY)
                        .compliant()))
                .startsWith("a EMPLOYER_SURVEY is not about an institution: take one of [")
                .contains("SELF_CHECK");
    }

    /** Parameters with annotations that do not go together. */
    @SuppressWarnings("unused")
    private static void parameters(
            @Breaching(FOOTAGE) @Compliant Submission both,
            @Breaching(FOOTAGE) @Undetermined(FOOTAGE) Institution brokenAndOpen,
            @On("yesterday") Submission noDay,
            @InDivision("Wujiang") Submission noPlace,
            @Breaching(FOOTAGE) Child element,
            @OfType(SubmissionType.FILING) Child typed,
            @OfType(SubmissionType.REGION_REPORT) Institution ofRegion) {}

    private static String refusal(String parameter) throws Exception {
        for (Method method : BadSettingsTest.class.getDeclaredMethods()) {
            for (Parameter each : method.getParameters()) {
                if (method.getName().equals("parameters") && each.getName().equals(parameter)) {
                    return refusal(() -> arbitrary(each));
                }
            }
        }
        throw new IllegalArgumentException(parameter);
    }

    /** What jqwik does with a parameter of a property of the domain. */
    private static Arbitrary<?> arbitrary(Parameter parameter) {
        TypeUsage usage = TypeUsage.of(parameter.getType());
        for (Annotation annotation : parameter.getAnnotations()) {
            usage = usage.withAnnotation(annotation);
        }
        TypeUsage target = usage;
        Stream<ArbitraryProvider> providers = new TuoyuDomain().getArbitraryProviders().stream();
        Set<Arbitrary<?>> arbitraries = providers
                .filter(provider -> provider.canProvideFor(target))
                .findFirst()
                .orElseThrow()
                .provideFor(target, none -> Set.of());
        return arbitraries.iterator().next();
    }

    @Example
    void annotationsThatExcludeEachOther() throws Exception {
        assertThat(refusal("both")).isEqualTo("@Compliant and @Breaching exclude each other: leave one of them");
        assertThat(refusal("brokenAndOpen"))
                .isEqualTo("@Breaching and @Undetermined exclude each other: leave one of them");
    }

    @Example
    void annotationsWithWhatIsNoDayOrPlace() throws Exception {
        assertThat(refusal("noDay")).isEqualTo("@On takes a date such as 2023-06-30, not yesterday");
        assertThat(refusal("noPlace"))
                .isEqualTo("@InDivision takes the six digits of a place, such as 330703, not Wujiang");
    }

    @Example
    void annotationsBesideATypeThatTheyDoNotNarrow() throws Exception {
        assertThat(refusal("element"))
                .isEqualTo("@Breaching stands beside a Submission or an Institution: "
                        + "generate one and take the element from it");
        assertThat(refusal("typed")).startsWith("@OfType stands beside a Submission");
        assertThat(refusal("ofRegion")).startsWith("a REGION_REPORT is not about an institution");
    }
}
