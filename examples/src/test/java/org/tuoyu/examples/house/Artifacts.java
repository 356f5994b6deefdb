package org.tuoyu.examples.house;

import com.fasterxml.classmate.TypeResolver;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import org.slf4j.LoggerFactory;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.policies.BundledPacks;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.validation.Rulebook;

/** Where the built modules are, and what comes along with them to a user. */
final class Artifacts {

    private static final List<Class<?>> BROUGHT_ALONG = List.of(
            JsonProperty.class,
            JsonFactory.class,
            ObjectMapper.class,
            Validation.class,
            HibernateValidator.class,
            Logger.class,
            TypeResolver.class,
            LoggerFactory.class);

    private Artifacts() {}

    static Path core() {
        return of(CreditCode.class);
    }

    /** What a program gets that depends on validation, serialization and policies: no test code, nothing of the build. */
    static String pathOfAUser() {
        return Stream.concat(
                        Stream.of(CreditCode.class, SubmissionReader.class, BundledPacks.class, Rulebook.class),
                        BROUGHT_ALONG.stream())
                .map(type -> of(type).toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The two libraries that core needs to run. */
    static String pathOfCore() {
        return of(JsonProperty.class) + File.pathSeparator + of(Validation.class);
    }

    private static Path of(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
