package org.tuoyu.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuoyu.fact.Label;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.ClauseUses;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PackException;
import org.tuoyu.policy.Scope;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.CheckOptions;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** What people read is made of words: every code has a label, and no text shows a code. */
class NoCodesShownTest {

    private static final Rulebook RULEBOOK = Rulebook.bundled();

    /** Every public enum of the core but the one for exceptions, which nobody shows; from a folder of classes or a jar. */
    private static List<Class<?>> labelled() throws IOException, URISyntaxException {
        Path core = Path.of(
                Label.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(core)) {
            return labelled(core);
        }
        try (FileSystem jar = FileSystems.newFileSystem(core)) {
            return labelled(jar.getPath("/"));
        }
    }

    private static List<Class<?>> labelled(Path classes) throws IOException {
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    (Iterable<Path>) files.filter(each -> each.toString().endsWith(".class"))::iterator) {
                String name =
                        classes.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                if (name.startsWith("org.tuoyu.") && !name.endsWith("-info")) {
                    add(name, found);
                }
            }
        }
        return found;
    }

    private static void add(String name, List<Class<?>> found) {
        try {
            Class<?> type = Class.forName(name, false, Label.class.getClassLoader());
            if (type.isEnum() && Modifier.isPublic(type.getModifiers()) && type != PackException.Reason.class) {
                found.add(type);
            }
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> codes() throws Exception {
        Set<String> codes = new TreeSet<>();
        for (Class<?> type : labelled()) {
            for (Object constant : type.getEnumConstants()) {
                codes.add(((Enum<?>) constant).name());
            }
        }
        codes.removeIf(code -> code.length() < 4);
        return codes;
    }

    @Test
    void everyCodeHasWordsInBothLanguages() throws Exception {
        List<Class<?>> enums = labelled();
        assertThat(enums).hasSizeGreaterThan(90);
        for (Class<?> type : enums) {
            for (Object constant : type.getEnumConstants()) {
                Enum<?> code = (Enum<?>) constant;
                String zh = Codes.label(code, Locale.CHINESE);
                assertThat(zh).as(type + " " + code).containsPattern("\\p{IsHan}");
                assertThat(Codes.label(code, Locale.ENGLISH))
                        .as(type + " " + code)
                        .isNotBlank()
                        .doesNotContain("_");
            }
        }
    }

    @Test
    void noClauseIsToldInCodes() throws Exception {
        Pattern code = shown();
        for (Pack pack : RULEBOOK.packs()) {
            for (Clause clause : pack.getClauses()) {
                ClauseUses uses = RULEBOOK.uses(clause.getId());
                for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                    String text = ClauseText.of(clause, pack.getDocument().orElseThrow(), uses, RULEBOOK, locale);
                    assertThat(text).as(clause.getId().toString()).doesNotContainPattern(code);
                }
            }
        }
    }

    @Test
    void noRuleIsExplainedInCodes() throws Exception {
        Pattern code = shown();
        PolicyView view =
                RULEBOOK.inForce(Division.of("320509"), java.time.LocalDate.of(2024, 5, 1), CheckOptions.defaults());
        view.rules(SubmissionType.SELF_CHECK).forEach(rule -> {
            Lines lines = new Lines(Locale.CHINESE, new Citations(RULEBOOK));
            Scope scope = rule.definition().getScope();
            String text =
                    ExplanationText.of(view.explain(rule.definition().getId()).orElseThrow(), scope, lines);
            assertThat(text).as(rule.definition().getId().toString()).doesNotContainPattern(code);
        });
    }

    /** A code that stands alone, not within an id in brackets. */
    private static Pattern shown() throws Exception {
        return Pattern.compile("(?<![\\w/〔.-])(" + String.join("|", codes()) + ")(?![\\w/〕.-])");
    }
}
