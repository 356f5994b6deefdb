package org.tuoyu.examples.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing below the command asks the machine for a clock, a place, a language, an encoding or chance. */
class DeterminismTest {

    /** Whatever the arguments are. */
    private static final Set<String> FORBIDDEN = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.lineSeparator",
            "java.lang.Math.random",
            "java.nio.charset.Charset.defaultCharset",
            "java.time.ZoneId.systemDefault",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.util.Calendar.getInstance",
            "java.util.UUID.randomUUID");

    /** Each has a sibling that takes the locale or the charset. */
    private static final Set<String> FORBIDDEN_WITH_THESE_ARGUMENTS = Set.of(
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B, int, int)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileWriter.<init>(java.lang.String)",
            "java.io.FileWriter.<init>(java.io.File)",
            "java.io.PrintStream.<init>(java.io.OutputStream)",
            "java.io.ByteArrayOutputStream.toString()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
            "java.text.NumberFormat.getInstance()",
            "java.text.Collator.getInstance()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.util.Formatter.<init>()",
            "java.util.Date.<init>()",
            "java.util.Random.<init>()",
            "java.util.Scanner.<init>(java.io.InputStream)",
            "java.util.ResourceBundle.getBundle(java.lang.String)");

    @Test
    void noLibraryAsksTheMachine() {
        noClasses()
                .that()
                .resideOutsideOfPackages(Module.CLI.packages(), Module.EXAMPLES.packages())
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe("the answer depends on the machine", call -> asks(call)))
                .check(MainClasses.ALL);
    }

    @Test
    void theCommandAsksForNoEncodingOrZone() {
        noClasses()
                .that()
                .resideInAPackage(Module.CLI.packages())
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe(
                        "text depends on the machine",
                        call -> FORBIDDEN_WITH_THESE_ARGUMENTS.contains(signature(call.getTarget()))))
                .check(MainClasses.ALL);
    }

    @Test
    void noLibraryFormatsForWhateverLanguageTheMachineHas() {
        noClasses()
                .that()
                .resideOutsideOfPackages(Module.CODEGEN.packages(), Module.CLI.packages(), Module.EXAMPLES.packages())
                .should()
                .callMethod(String.class, "formatted", Object[].class)
                .because("digits differ by language; code generation, which uses it, puts texts together only")
                .check(MainClasses.ALL);
    }

    private static boolean asks(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        return FORBIDDEN.contains(name(target))
                || isNow(target)
                || FORBIDDEN_WITH_THESE_ARGUMENTS.contains(signature(target));
    }

    /** {@code LocalDate.now} and its siblings. */
    private static boolean isNow(CodeUnitCallTarget target) {
        return target.getName().equals("now")
                && target.getOwner().getPackageName().startsWith("java.time");
    }

    private static String name(CodeUnitCallTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }

    private static String signature(CodeUnitCallTarget target) {
        return name(target) + "("
                + String.join(
                        ", ",
                        target.getRawParameterTypes().stream()
                                .map(JavaClass::getName)
                                .toList())
                + ")";
    }
}
