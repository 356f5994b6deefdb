package org.tuoyu.examples.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The arrows between the modules. */
class ArchitectureTest {

    @ParameterizedTest
    @EnumSource(
            value = Module.class,
            names = {"TESTKIT", "EXAMPLES"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyModuleIsLookedAt(Module module) {
        assertThat(MainClasses.ALL.that(JavaClass.Predicates.resideInAPackage(module.packages())))
                .isNotEmpty();
    }

    @Test
    void everyPackageBelongsToOneModule() {
        Set<String> strangers = new TreeSet<>();
        for (JavaClass type : MainClasses.ALL) {
            if (!type.getSimpleName().equals("module-info") && !belongsToAModule(type)) {
                strangers.add(type.getPackageName());
            }
        }
        assertThat(strangers).isEmpty();
    }

    private static boolean belongsToAModule(JavaClass type) {
        return JavaClass.Predicates.resideInAnyPackage(Module.CORE).test(type)
                || JavaClass.Predicates.resideInAnyPackage(Module.packagesOtherThan())
                        .test(type);
    }

    @Test
    void coreKnowsNoOtherModule() {
        noClasses()
                .that()
                .resideInAnyPackage(Module.CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Module.packagesOtherThan())
                .check(MainClasses.ALL);
    }

    @Test
    void coreStandsOnTheJdkAndTwoAnnotationLibraries() {
        classes()
                .that()
                .resideInAnyPackage(Module.CORE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.tuoyu..",
                        "java..",
                        "jakarta.validation..",
                        "org.jspecify..",
                        "org.immutables.value..",
                        "com.fasterxml.jackson.annotation..")
                .check(MainClasses.ALL);
    }

    @Test
    void codegenKnowsNoOtherModule() {
        knowsOnly(Module.CODEGEN);
        noClasses()
                .that()
                .resideInAPackage(Module.CODEGEN.packages())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Module.CORE)
                .check(MainClasses.ALL);
    }

    @Test
    void serializationKnowsCoreAlone() {
        knowsOnly(Module.SERIALIZATION, Module.CODEGEN);
    }

    @Test
    void policiesKnowCoreAndSerialization() {
        knowsOnly(Module.POLICIES, Module.SERIALIZATION);
    }

    @Test
    void validationKnowsCoreAlone() {
        knowsOnly(Module.VALIDATION, Module.CODEGEN);
    }

    @Test
    void spreadsheetsKnowNoPacks() {
        knowsOnly(Module.SPREADSHEET, Module.VALIDATION, Module.SERIALIZATION);
    }

    @Test
    void theCommandKnowsTheLibrariesAndOfTheTestKitItsSamplesAlone() {
        knowsOnly(
                Module.CLI,
                Module.SPREADSHEET,
                Module.VALIDATION,
                Module.SERIALIZATION,
                Module.POLICIES,
                Module.TESTKIT);
        noClasses()
                .that()
                .resideInAPackage(Module.CLI.packages())
                .should()
                .dependOnClassesThat(resideInAPackage(Module.TESTKIT.packages())
                        .and(DescribedPredicate.not(name("org.tuoyu.testkit.Samples")))
                        .and(DescribedPredicate.not(name("org.tuoyu.testkit.Mutant"))))
                .check(MainClasses.ALL);
    }

    /** What makes samples runs in the command, where no test library is. */
    @Test
    void samplesNeedNoTestLibrary() {
        noClasses()
                .that()
                .haveFullyQualifiedName("org.tuoyu.testkit.Samples")
                .or()
                .haveNameMatching("org.tuoyu.testkit.Mutants?")
                .or()
                .resideInAnyPackage("org.tuoyu.testkit.composition..", "org.tuoyu.testkit.json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.jqwik..", "org.assertj..", "org.junit..")
                .check(MainClasses.ALL);
    }

    private static void knowsOnly(Module module, Module... others) {
        Module[] allowed = Arrays.copyOf(others, others.length + 1);
        allowed[others.length] = module;
        noClasses()
                .that()
                .resideInAPackage(module.packages())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Module.packagesOtherThan(allowed))
                .check(MainClasses.ALL);
    }

    @Test
    void onlySerializationAndTheCommandSpeakJackson() {
        noClasses()
                .that()
                .resideInAnyPackage(Module.VALIDATION.packages(), Module.POLICIES.packages(), Module.CODEGEN.packages())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .check(MainClasses.ALL);
    }

    /** Databind serves the mapper of a user, through one module; what we read and write ourselves goes without. */
    @Test
    void onlyTheModuleForAMapperKnowsDatabind() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.tuoyu.serialization.databind..")
                .and()
                .doNotHaveFullyQualifiedName("org.tuoyu.serialization.TuoyuModule")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson.databind..")
                .check(MainClasses.ALL);
    }

    @Test
    void librariesUseNoNetworkNoDatabaseAndNoReflection() {
        noClasses()
                .that()
                .resideInAnyPackage(Module.CORE)
                .or()
                .resideInAnyPackage(
                        Module.SERIALIZATION.packages(), Module.POLICIES.packages(), Module.VALIDATION.packages())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.sql..", "java.lang.reflect..")
                .check(MainClasses.ALL);
    }

    @Test
    void everyPackageSaysWhatItIsForAndWhereNullsMayBe() {
        Set<String> silent = new TreeSet<>();
        for (JavaClass type : MainClasses.ALL) {
            JavaPackage home = type.getPackage();
            if (!type.getSimpleName().equals("module-info") && !isNullMarked(home)) {
                silent.add(home.getName());
            }
        }
        assertThat(silent).isEmpty();
    }

    private static boolean isNullMarked(JavaPackage home) {
        return home.tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
    }
}
