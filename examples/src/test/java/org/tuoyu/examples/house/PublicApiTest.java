package org.tuoyu.examples.house;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users see speaks of nothing that they cannot see. */
class PublicApiTest {

    private static final DescribedPredicate<JavaClass> INTERNAL =
            JavaClass.Predicates.resideInAnyPackage(Module.INTERNAL);

    @Test
    void noPublicMemberMentionsAnInternalType() {
        List<String> leaks = new ArrayList<>();
        int looked = 0;
        for (JavaClass type : MainClasses.ALL) {
            if (isVisible(type)) {
                looked++;
                collectLeaks(type, leaks);
            }
        }
        assertThat(looked).as("public types").isGreaterThan(100);
        assertThat(leaks).isEmpty();
    }

    private static boolean isVisible(JavaClass type) {
        boolean open = type.getModifiers().contains(PUBLIC) && !INTERNAL.test(type);
        return open && type.getEnclosingClass().map(PublicApiTest::isVisible).orElse(true);
    }

    private static void collectLeaks(JavaClass type, List<String> leaks) {
        Stream.concat(type.getRawInterfaces().stream(), type.getRawSuperclass().stream())
                .filter(INTERNAL)
                .forEach(parent -> leaks.add(type.getName() + " is a " + parent.getName()));
        for (JavaMember member : type.getMembers()) {
            if (isVisible(member)) {
                member.getAllInvolvedRawTypes().stream()
                        .filter(INTERNAL)
                        .forEach(seen -> leaks.add(member.getFullName() + " mentions " + seen.getName()));
            }
        }
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(PROTECTED);
    }
}
