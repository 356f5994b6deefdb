package org.tuoyu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.tuoyu.identifier.Division;
import org.tuoyu.identifier.ResidentId;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.SubmissionWriter;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.fact.FactAccess;

/** Every type of the model comes by {@code @ForAll} without set-up, and nobody in what comes is real. */
@Domain(DomainContext.Global.class)
@Domain(TuoyuDomain.class)
class EveryModelTypeTest {

    private static final Pattern NAME = Pattern.compile("\"name\":\"([^\"]*)\"");
    private static final Pattern CODE = Pattern.compile("\"[a-zA-Z]*[cC]reditCode\":\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("\\d{17}[\\dX]");

    /** The chapters of the model. */
    private static final List<String> CHAPTERS = List.of(
            "child",
            "classgroup",
            "employer",
            "evidence",
            "fact",
            "filing",
            "identifier",
            "incident",
            "institution",
            "operation",
            "person",
            "premises",
            "quantity",
            "recognition",
            "region",
            "responsibility",
            "safety",
            "seat",
            "staff",
            "submission",
            "subsidy");

    /** The types by their names: as many as the facts of submissions know. */
    private static List<Class<?>> types() throws Exception {
        List<Class<?>> types = new ArrayList<>();
        for (int type = 0; type < FactAccess.types(); type++) {
            types.add(named(FactAccess.typeName(type)));
        }
        return types;
    }

    private static Class<?> named(String simple) {
        for (String chapter : CHAPTERS) {
            try {
                return Class.forName("org.tuoyu." + chapter + "." + simple);
            } catch (ClassNotFoundException elsewhere) {
                continue;
            }
        }
        throw new IllegalArgumentException("no package has " + simple);
    }

    @Example
    void everyTypeIsGenerated() throws Exception {
        List<ArbitraryProvider> providers = List.copyOf(new TuoyuDomain().getArbitraryProviders());
        for (Class<?> type : types()) {
            TypeUsage usage = TypeUsage.of(type);
            Object value = providers.stream()
                    .filter(provider -> provider.canProvideFor(usage))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nothing generates " + type))
                    .provideFor(usage, none -> Set.of())
                    .iterator()
                    .next()
                    .generator(10)
                    .next(new Random(1))
                    .value();

            assertThat(value).as(type.getName()).isInstanceOf(type);
        }
        assertThat(types()).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    }

    /** Names say that they are made up, by 测 in each, or are of a body that the documents set up; codes and numbers are of a place that is none. */
    @Example
    void nobodyInAnySampleIsReal() {
        Set<String> names = new TreeSet<>();
        for (String place : List.of("330703", "320509", "350102", "330205", "441800", "110105")) {
            for (SubmissionType type : SubmissionType.values()) {
                for (Submission each : Samples.many(Division.of(place), type, TuoyuDomain.DAY, 3)
                        .limit(3)
                        .toList()) {
                    String json =
                            new String(SubmissionWriter.of(JsonLayout.COMPACT).write(each), StandardCharsets.UTF_8);
                    NAME.matcher(json).results().map(found -> found.group(1)).forEach(names::add);
                    assertThat(found(CODE, json)).allMatch(code -> code.startsWith("999999TT", 2));
                    assertThat(found(NUMBER, json))
                            .filteredOn(ResidentId::isValid)
                            .allMatch(number -> number.startsWith("999999"));
                }
            }
        }
        assertThat(names)
                .hasSizeGreaterThan(20)
                .allMatch(name -> name.contains("测") || name.endsWith("联席会议") || name.endsWith("领导小组"));
    }

    private static List<String> found(Pattern pattern, String json) {
        Matcher matcher = pattern.matcher(json);
        return matcher.results()
                .map(found -> found.group(found.groupCount()))
                .distinct()
                .toList();
    }
}
