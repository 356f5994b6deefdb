package org.tuoyu.validation.constraint;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Makes Bean Validation engines that answer in the language asked for and need no expression language.
 *
 * <p>Not needed where a framework brings its own engine: that one finds the validators by itself.
 */
public final class BeanValidation {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final Locale ENGLISH = Locale.ENGLISH;

    private BeanValidation() {}

    /**
     * Makes an engine whose messages are in one language, whatever the language of the machine. Making it takes a while:
     * make it once and share it; it is safe for use by many threads. Close it at the end.
     *
     * @param locale any locale of Chinese for messages in simplified Chinese; any other for messages in English
     * @return the engine
     */
    public static ValidatorFactory factory(Locale locale) {
        Locale language = locale.getLanguage().equals(CHINESE.getLanguage()) ? CHINESE : ENGLISH;
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(CHINESE, ENGLISH), language, context -> language, false))
                .buildValidatorFactory();
    }
}
