package org.tuoyu.examples;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tuoyu.fact.Personal;
import org.tuoyu.identifier.PersonalText;
import org.tuoyu.submission.Submission;

/** The facts about persons that a submission states, found by their annotation. */
final class PersonalFacts {

    private final Set<String> texts = new TreeSet<>();
    private final Set<String> births = new TreeSet<>();
    private final Set<String> personalDates = new TreeSet<>();
    private final Set<String> otherDates = new TreeSet<>();

    PersonalFacts(Submission submission) {
        visit(submission, "", false);
    }

    /** What must occur nowhere. A personal date that is also the date of something else tells nothing of a person. */
    Set<String> values() {
        Set<String> values = new TreeSet<>(personalDates);
        values.removeAll(otherDates);
        values.addAll(births);
        values.addAll(texts);
        return values;
    }

    private void visit(Object value, String getter, boolean personal) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(each -> visit(each, getter, personal));
        } else if (value instanceof Iterable<?> list) {
            list.forEach(each -> visit(each, getter, personal));
        } else if (value instanceof PersonalText text) {
            texts.add(text.reveal());
        } else if (value instanceof LocalDate date) {
            (getter.equals("getBirthDate") ? births : personal ? personalDates : otherDates).add(date.toString());
        } else if (!(value instanceof Enum)) {
            visitFacts(value);
        }
    }

    /** Models are interfaces; their facts are what the getters tell. */
    private void visitFacts(Object model) {
        for (Class<?> type : model.getClass().getInterfaces()) {
            if (type.getName().startsWith("org.tuoyu.")) {
                for (Method method : type.getMethods()) {
                    if (method.getName().startsWith("get") && method.getParameterCount() == 0) {
                        visit(call(method, model), method.getName(), method.isAnnotationPresent(Personal.class));
                    }
                }
            }
        }
    }

    private static Object call(Method getter, Object model) {
        try {
            return getter.invoke(model);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(getter.toString(), e);
        }
    }
}
