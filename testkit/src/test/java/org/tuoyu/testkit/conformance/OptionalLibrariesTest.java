package org.tuoyu.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cases can be read and run where no test engine is on the class path. */
class OptionalLibrariesTest {

    private static final List<String> ENGINES = List.of("junit", "jqwik", "assertj", "opentest4j", "apiguardian");

    @Test
    void casesAreReadAndJudgedWithoutATestEngine() throws ReflectiveOperationException, java.io.IOException {
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            assertThat(Arrays.stream(loader.getURLs()).map(URL::getPath)).noneMatch(OptionalLibrariesTest::isEngine);
            Class<?> cases = loader.loadClass(ConformanceCases.class.getName());
            List<?> bundled = (List<?>) cases.getMethod("bundled").invoke(null);
            Class<?> rulebook = loader.loadClass("org.tuoyu.validation.Rulebook");
            Class<?> implementation = loader.loadClass(Implementation.class.getName());
            Object own = loader.loadClass(RulebookImplementation.class.getName())
                    .getMethod("of", rulebook)
                    .invoke(null, rulebook.getMethod("bundled").invoke(null));
            Object first = bundled.get(0);
            Object result = loader.loadClass(ConformanceResult.class.getName())
                    .getMethod("of", first.getClass(), implementation)
                    .invoke(null, first, own);
            assertThat(result.getClass().getMethod("passes").invoke(result)).isEqualTo(true);
        }
    }

    private static URL[] classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !isEngine(Path.of(entry).getFileName().toString()))
                .map(Path::of)
                .map(OptionalLibrariesTest::url)
                .toArray(URL[]::new);
    }

    private static boolean isEngine(String entry) {
        String name = entry.substring(entry.lastIndexOf('/') + 1);
        return ENGINES.stream().anyMatch(name::contains);
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
