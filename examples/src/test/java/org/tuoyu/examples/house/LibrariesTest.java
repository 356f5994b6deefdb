package org.tuoyu.examples.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.File;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which module uses which library, and what the descriptors say of it. */
class LibrariesTest {

    @ParameterizedTest(name = "{0} is used by {1} alone")
    @CsvSource(textBlock = """
                    com.fasterxml.jackson.core..,       SERIALIZATION CLI TESTKIT SPREADSHEET
                    com.fasterxml.jackson.dataformat.., SERIALIZATION
                    org.hibernate.validator..,          VALIDATION
                    org.slf4j..,                        VALIDATION
                    org.apache.poi..,                   SPREADSHEET
                    de.siegmar.fastcsv..,               SPREADSHEET
                    net.jqwik..,                        TESTKIT
                    org.assertj..,                      TESTKIT
                    """)
    void eachLibraryStaysInItsModules(String library, String modules) {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages(modules))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .check(MainClasses.ALL);
    }

    @Test
    void nobodySpeaksToALoggingBackEnd() {
        // one class starts the interface by which POI logs, so that it does not complain where nobody logs
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.tuoyu.spreadsheet.PoiLogging")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.util.logging..", "ch.qos.logback..", "org.apache.logging.."))
                .check(MainClasses.ALL);
    }

    @Test
    void theDescriptorOfCoreAsksForTwoAnnotationLibrariesAtRunTime() {
        ModuleDescriptor core = ModuleFinder.of(Artifacts.core())
                .find("org.tuoyu.core")
                .orElseThrow()
                .descriptor();
        assertThat(core.requires())
                .filteredOn(needed -> !needed.modifiers().contains(Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrder("java.base", "com.fasterxml.jackson.annotation", "jakarta.validation");
    }

    @Test
    void everyPackageOfALibraryIsEitherExportedOrInternal() {
        Set<String> exported = exported();
        DescribedPredicate<JavaClass> internal = resideInAnyPackage(Module.INTERNAL);
        Set<String> undecided = new TreeSet<>();
        for (JavaClass type : MainClasses.ALL.that(resideInAnyPackage(libraries()))) {
            boolean named = !type.getSimpleName().equals("module-info");
            if (named && exported.contains(type.getPackageName()) == internal.test(type)) {
                undecided.add(type.getPackageName());
            }
        }
        assertThat(exported).contains("org.tuoyu.institution", "org.tuoyu.serialization", "org.tuoyu.validation");
        assertThat(undecided).isEmpty();
    }

    private static Set<String> exported() {
        Path[] user = Stream.of(Artifacts.pathOfAUser().split(File.pathSeparator))
                .map(Path::of)
                .toArray(Path[]::new);
        return ModuleFinder.of(user).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private static String[] libraries() {
        return Stream.concat(
                        Arrays.stream(Module.CORE),
                        Stream.of(Module.SERIALIZATION, Module.POLICIES, Module.VALIDATION)
                                .map(Module::packages))
                .toArray(String[]::new);
    }

    private static String[] packages(String modules) {
        return Arrays.stream(modules.split(" "))
                .map(Module::valueOf)
                .map(Module::packages)
                .toArray(String[]::new);
    }
}
