package org.tuoyu.codegen;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles Java text into a folder, with all warnings as errors, and loads what came of it. */
final class Compilation {

    private final Path folder;
    private final List<String> problems = new ArrayList<>();

    private Compilation(Path folder) {
        this.folder = folder;
    }

    /** Compiles the sources given, each a compilation unit of one public or package-private type. */
    static Compilation in(Path folder, boolean generate, String... sources) throws IOException {
        Compilation compilation = new Compilation(folder);
        List<Path> files = new ArrayList<>();
        for (String source : sources) {
            files.add(Files.writeString(folder.resolve(fileName(source)), source));
        }
        compilation.run(files, generate);
        return compilation;
    }

    private void run(List<Path> files, boolean generate) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-Xlint:all,-processing,-classfile,-path",
                    "-Werror",
                    "-d",
                    folder.toString(),
                    "-cp",
                    folder + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                    generate ? "-processor" : "-proc:none",
                    generate ? ModelProcessor.class.getName() : "-g");
            compiler.getTask(null, manager, found, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
        }
        for (Diagnostic<?> diagnostic : found.getDiagnostics()) {
            if (diagnostic.getKind() != Diagnostic.Kind.NOTE) {
                problems.add(diagnostic.getMessage(Locale.ROOT));
            }
        }
    }

    List<String> problems() {
        return problems;
    }

    Class<?> load(String name) throws ClassNotFoundException, MalformedURLException {
        URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
        return loader.loadClass(name);
    }

    List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static String fileName(String source) {
        String[] words = source.split("\\s+");
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals("interface")
                    || words[i].equals("enum")
                    || words[i].equals("record")
                    || words[i].equals("class")) {
                return words[i + 1].replaceAll("\\W.*", "") + ".java";
            }
        }
        throw new IllegalArgumentException(source);
    }
}
