package org.tuoyu.validation.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.StatedList;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.submission.WorkCalendar;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.Ingredients;

/**
 * {@code days-after}, {@code working-days-after}: something happened within some days after something else; the first
 * day does not count. Working days need a calendar that covers the years; without it nothing is guessed. A period of days goes
 * on to the next working day where a calendar says that its last day is none.
 * <p>Source: 中华人民共和国民法典, on how periods are counted.
 */
final class DaysAfterForm extends PairForm {

    private final boolean working;

    DaysAfterForm(Ingredients from, boolean working) {
        super(from);
        this.working = working;
    }

    @Override
    OutcomeType judge(LocalDate done, LocalDate start, Cursor cursor) {
        LocalDate due = working ? workingDay(start, cursor) : lastDay(start, cursor);
        if (due == null) {
            cursor.missing("/calendar");
            return OutcomeType.UNDETERMINED;
        }
        return done.isAfter(due) ? breach(done, due, cursor) : OutcomeType.MET;
    }

    /** The last day of the period, or the next working day where the calendar says that it is none. */
    private LocalDate lastDay(LocalDate start, Cursor cursor) {
        Optional<WorkCalendar> calendar = cursor.submission().getCalendar();
        LocalDate day = start.plusDays(limit().whole());
        while (calendar.isPresent() && covers(calendar.get(), day) && !isWorking(calendar.get(), day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private @Nullable LocalDate workingDay(LocalDate start, Cursor cursor) {
        Optional<WorkCalendar> calendar = cursor.submission().getCalendar();
        LocalDate day = start;
        long left = limit().whole();
        while (left > 0) {
            day = day.plusDays(1);
            if (calendar.isEmpty() || !covers(calendar.get(), day)) {
                return null;
            }
            left -= isWorking(calendar.get(), day) ? 1 : 0;
        }
        return day;
    }

    private static boolean covers(WorkCalendar calendar, LocalDate day) {
        return calendar.getYears()
                .filter(years -> years.contains(day.getYear()))
                .isPresent();
    }

    private static boolean isWorking(WorkCalendar calendar, LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? holds(calendar.getWorkingDays(), day) : !holds(calendar.getHolidays(), day);
    }

    private static boolean holds(Optional<StatedList<LocalDate>> days, LocalDate day) {
        return days.map(List.class::cast).filter(list -> list.contains(day)).isPresent();
    }
}
