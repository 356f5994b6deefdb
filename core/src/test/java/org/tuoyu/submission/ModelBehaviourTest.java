package org.tuoyu.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.fact.MissingAttributesException;
import org.tuoyu.fact.Personal;
import org.tuoyu.identifier.PersonalText;

class ModelBehaviourTest {

    static Stream<Class<?>> models() {
        return ModelTypes.models().stream();
    }

    static Stream<Method> personalFacts() {
        return models().flatMap(model -> ModelTypes.accessors(model).stream())
                .filter(fact -> fact.isAnnotationPresent(Personal.class));
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatABuilderIsToldTheModelTells(Class<?> model) throws ReflectiveOperationException {
        SampleModels samples = new SampleModels();
        Object instance = samples.of(model);
        for (Method accessor : ModelTypes.accessors(model)) {
            Object told = accessor.invoke(instance);
            Object expected = samples.value(accessor);
            assertThat(ModelTypes.isOptional(accessor) ? ((java.util.Optional<?>) told).orElseThrow() : told)
                    .as(accessor.getName())
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void modelsWithEqualFactsAreEqual(Class<?> model) {
        Object one = new SampleModels().of(model);
        Object other = new SampleModels().of(model);
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotSameAs(other);
    }

    @ParameterizedTest
    @MethodSource("models")
    void notStatedIsNotEqualToStated(Class<?> model) {
        SampleModels samples = new SampleModels();
        assertThat(samples.mandatoryOnly(model)).isNotEqualTo(samples.of(model));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aBuilderNamesEveryMandatoryAttributeThatIsMissing(Class<?> model) {
        List<String> mandatory = ModelTypes.accessors(model).stream()
                .filter(accessor ->
                        !ModelTypes.isOptional(accessor) && ModelTypes.element(accessor) != java.util.Map.class)
                .map(ModelTypes::attribute)
                .toList();
        Object builder = SampleModels.builder(model);
        if (mandatory.isEmpty()) {
            assertThat(SampleModels.build(builder)).isNotNull();
        } else {
            assertThatThrownBy(() -> SampleModels.build(builder))
                    .isInstanceOfSatisfying(
                            MissingAttributesException.class,
                            missing -> assertThat(missing.getNames()).containsExactlyInAnyOrderElementsOf(mandatory));
        }
    }

    @ParameterizedTest
    @MethodSource("personalFacts")
    void noPersonalFactIsShownByToString(Method fact) {
        SampleModels samples = new SampleModels();
        Object value = samples.value(fact);
        String shown = samples.of(fact.getDeclaringClass()).toString();
        String attribute = ModelTypes.attribute(fact);
        assertThat(shown).doesNotContain(SampleModels.NAME.reveal()).contains(attribute + "=");
        if (!(value instanceof PersonalText)) {
            assertThat(shown).contains(attribute + "=***").doesNotContain(attribute + "=" + value);
        }
    }

    @Test
    void thereArePersonalFactsToMask() {
        assertThat(personalFacts()).hasSizeGreaterThan(50);
    }
}
