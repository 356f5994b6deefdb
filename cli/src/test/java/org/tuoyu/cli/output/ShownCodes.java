package org.tuoyu.cli.output;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tuoyu.fact.Label;
import org.tuoyu.policy.PackException;

/** The codes that people should not have to read, and how they look in a text. */
public final class ShownCodes {

    private static final Pattern ALONE = Pattern.compile(
            "(?<![\\w/〔.-])(?:[A-Z][A-Z0-9_]{3,}|[a-z]+(?:\\.[a-z]+[A-Z][A-Za-z]*)+|[a-z]+[A-Z][a-z]+[A-Za-z]*)(?![\\w/〕.-])");
    private static final Set<String> CODES = codes();

    private ShownCodes() {}

    /** Every public enum of the core but the one for exceptions, which nobody shows; from a folder of classes or a jar. */
    static List<Class<?>> labelled() throws IOException, URISyntaxException {
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

    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        try {
            for (Class<?> type : labelled()) {
                for (Object constant : type.getEnumConstants()) {
                    codes.add(((Enum<?>) constant).name());
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
        return codes;
    }

    /** The codes and paths of facts that stand alone in a text, not within an id in brackets. */
    public static List<String> in(String text) {
        return ALONE.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> Character.isLowerCase(word.charAt(0)) || word.indexOf('_') > 0 || CODES.contains(word))
                .distinct()
                .toList();
    }
}
