package org.tuoyu.validation.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.submission.Submission;

/** Finds out from where on the way to a fact nothing is stated. */
public final class FactAbsence {

    private FactAbsence() {}

    /**
     * The first thing on the way to a fact that is not stated: the fact itself, or an object or list around it.
     *
     * @param submission what is stated
     * @param pointer JSON Pointer of a fact; not empty
     * @return a beginning of the pointer; all of it when everything around the fact is stated, or is not of the model
     */
    public static String first(Submission submission, String pointer) {
        int type = FactAccess.SUBMISSION;
        @Nullable Object holder = submission;
        int end = 0;
        while (end < pointer.length() && holder != null && type >= 0) {
            end = next(pointer, end);
            int field = FactAccess.field(type, pointer.substring(pointer.lastIndexOf('/', end - 1) + 1, end));
            if (field < 0) {
                return pointer;
            }
            holder = FactAccess.get(type, holder, field);
            if (holder instanceof List<?> list && end < pointer.length()) {
                int from = end + 1;
                end = next(pointer, end);
                holder = element(list, pointer.substring(from, end));
            }
            type = FactAccess.objectType(type, field);
        }
        return holder == null ? pointer.substring(0, end) : pointer;
    }

    private static int next(String pointer, int end) {
        int slash = pointer.indexOf('/', end + 1);
        return slash < 0 ? pointer.length() : slash;
    }

    private static @Nullable Object element(List<?> list, String index) {
        int number = index.matches("\\d{1,9}") ? Integer.parseInt(index) : list.size();
        return number < list.size() ? list.get(number) : null;
    }
}
