package org.tuoyu.serialization.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tuoyu.fact.StatedList;
import org.tuoyu.policy.Text;
import org.tuoyu.serialization.internal.ModelFields;
import org.tuoyu.serialization.internal.Wording;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;

/** Remarks on dates that cannot be as they are: in the wrong order, or later than the day for which facts are stated. */
final class DateRemarks {

    private static final Text HIDDEN = Text.of("（不显示）", " (not shown)");

    private final Remarks remarks;
    private final Optional<LocalDate> asOf;
    private final boolean plans;

    /** Begins; without a day nothing lies in the future. */
    DateRemarks(Remarks remarks, Submission submission) {
        this.remarks = remarks;
        this.asOf = submission.getAsOf();
        this.plans = submission
                .getSubmissionType()
                .filter(type -> type == SubmissionType.FILING || type == SubmissionType.FILING_CHANGE)
                .isPresent();
    }

    /** An error when the second of two dates of an element lies before the first; the same day is in order. */
    void order(
            Place place,
            int type,
            String first,
            Optional<LocalDate> firstDay,
            String second,
            Optional<LocalDate> secondDay) {
        if (isReversed(firstDay, secondDay)) {
            remarks.error(
                    place.at(second).toString(),
                    "date/reversed",
                    "label",
                    label(type, second),
                    "date",
                    shown(type, second, secondDay.orElseThrow()),
                    "other",
                    label(type, first),
                    "before",
                    shown(type, first, firstDay.orElseThrow()));
        }
    }

    private static boolean isReversed(Optional<LocalDate> first, Optional<LocalDate> second) {
        return first.isPresent() && second.isPresent() && second.get().isBefore(first.get());
    }

    /** A list of an element, each of which has dates; of one that is not stated, none. */
    <T> Dated<T> in(Place around, String list, int type, Optional<StatedList<T>> stated) {
        return new Dated<>(around, list, type, Place.elements(stated));
    }

    /** Elements of a list that have dates. */
    final class Dated<T> {

        private final Place around;
        private final String list;
        private final int type;
        private final List<T> elements;

        private Dated(Place around, String list, int type, List<T> elements) {
            this.around = around;
            this.list = list;
            this.type = type;
            this.elements = elements;
        }

        /** An error for each of which the second date lies before the first. */
        void order(
                String first,
                Function<T, Optional<LocalDate>> firstDay,
                String second,
                Function<T, Optional<LocalDate>> secondDay) {
            for (int i = 0; i < elements.size(); i++) {
                Optional<LocalDate> one = firstDay.apply(elements.get(i));
                Optional<LocalDate> other = secondDay.apply(elements.get(i));
                if (isReversed(one, other)) {
                    DateRemarks.this.order(around.at(list, i), type, first, one, second, other);
                }
            }
        }
    }

    /** An error when a day lies after the day of the submission. */
    void past(Place place, int type, String field, Optional<LocalDate> day) {
        if (isFuture(day)) {
            remarks.error(place.at(field).toString(), "date/future", future(type, field, day.orElseThrow()));
        }
    }

    /** A warning when a day lies after the day of the submission; a filing states what is planned. */
    void unlessPlanned(Place place, int type, String field, Optional<LocalDate> day) {
        if (!plans && isFuture(day)) {
            remarks.warning(place.at(field).toString(), "date/future", future(type, field, day.orElseThrow()));
        }
    }

    private boolean isFuture(Optional<LocalDate> day) {
        return day.isPresent() && asOf.isPresent() && day.get().isAfter(asOf.get());
    }

    private Object[] future(int type, String field, LocalDate day) {
        return new Object[] {"label", label(type, field), "date", shown(type, field, day), "day", asOf.orElseThrow()};
    }

    private static Text label(int type, String field) {
        return Wording.label(type, ModelFields.field(type, field));
    }

    /** A date about a person is not repeated. */
    private static Object shown(int type, String field, LocalDate day) {
        return ModelFields.isPersonal(type, ModelFields.field(type, field)) ? HIDDEN : day;
    }
}
