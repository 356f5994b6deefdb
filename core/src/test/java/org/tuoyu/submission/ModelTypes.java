package org.tuoyu.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.StatedList;

/** Finds the types of the model by walking from the submission, and again by looking at the compiled classes. */
final class ModelTypes {

    private ModelTypes() {}

    /** Every model type and every code list that a submission can reach. */
    static Set<Class<?>> reachable() {
        Set<Class<?>> found = new LinkedHashSet<>();
        Deque<Class<?>> waiting = new ArrayDeque<>(List.of(Submission.class));
        while (!waiting.isEmpty()) {
            Class<?> type = waiting.remove();
            if (found.add(type) && isModel(type)) {
                accessors(type).forEach(accessor -> waiting.add(element(accessor)));
            }
        }
        return found;
    }

    static List<Class<?>> models() {
        return reachable().stream().filter(ModelTypes::isModel).toList();
    }

    static List<Class<?>> codeLists() {
        return reachable().stream().filter(Class::isEnum).toList();
    }

    /** Every public model type that was compiled. */
    static Set<Class<?>> compiled() {
        Path root = classFolder();
        try (Stream<Path> files = Files.walk(root)) {
            Set<Class<?>> types = new LinkedHashSet<>();
            files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && name.startsWith("org"))
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace(root.getFileSystem().getSeparator(), "."))
                    .sorted()
                    .map(ModelTypes::load)
                    .filter(ModelTypes::isModel)
                    .forEach(types::add);
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isModel(Class<?> type) {
        return type.isInterface() && type != Extensible.class && Extensible.class.isAssignableFrom(type);
    }

    /** The accessors that a type declares, by name. */
    static List<Method> accessors(Class<?> model) {
        return Arrays.stream(model.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    static boolean isOptional(Method accessor) {
        return accessor.getReturnType() == Optional.class;
    }

    /** The type of one value behind an accessor: that of an optional, and of an element of a list. */
    static Class<?> element(Method accessor) {
        Type type = accessor.getGenericReturnType();
        while (type instanceof ParameterizedType wrapped && isWrapper(wrapped)) {
            type = wrapped.getActualTypeArguments()[0];
        }
        return type instanceof ParameterizedType other ? (Class<?>) other.getRawType() : (Class<?>) type;
    }

    /** Whether an accessor gives a list. */
    static boolean isList(Method accessor) {
        return accessor.getGenericReturnType().getTypeName().contains(StatedList.class.getName());
    }

    /** The attribute that an accessor gives, as the builder names it. */
    static String attribute(Method accessor) {
        String name = accessor.getName();
        return Character.toLowerCase(name.charAt(3)) + name.substring(4);
    }

    private static boolean isWrapper(ParameterizedType type) {
        return type.getRawType() == Optional.class || type.getRawType() == StatedList.class;
    }

    private static Path classFolder() {
        try {
            return Path.of(Submission.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ModelTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
