package org.tuoyu.examples.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

/** A library shares nothing that can change, and leaves the process to the program that called it. */
class SharedStateTest {

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().check(MainClasses.ALL);
    }

    @Test
    void noLibraryPrintsToStandardOutput() {
        noClasses()
                .that()
                .resideOutsideOfPackages(Module.CLI.packages(), Module.EXAMPLES.packages())
                .should()
                .accessField(System.class, "out")
                .check(MainClasses.ALL);
    }

    @Test
    void noLibraryEndsTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackages(Module.CLI.packages(), Module.EXAMPLES.packages())
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(MainClasses.ALL);
    }

    @Test
    void noLibraryLooksAClassUpByItsName() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Module.EXAMPLES.packages())
                .should()
                .callMethod(Class.class, "forName", String.class)
                .check(MainClasses.ALL);
    }
}
