package org.tuoyu.testkit.composition;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.testkit.composition.Site.Spot;

/** The bounds of forms that compare dates (日期界限). */
final class DateBounds {

    private static final String CALENDAR_MONTH = "calendar-month";

    private final Asked asked;

    DateBounds(Asked asked) {
        this.asked = asked;
    }

    /** A day that is derived from the element, and how far from it is just outside. */
    @FunctionalInterface
    private interface Day {
        @Nullable
        LocalDate at(Site site);
    }

    /** One of the dates must reach the earliest day. */
    List<Bound> recent() {
        Day earliest = site -> {
            LocalDate day = asked.day(site);
            return switch (asked.definition().getForm()) {
                case "within-months" -> day.minusMonths(asked.whole());
                case "within-days" -> day.minusDays(asked.whole());
                case "within-calendar-years" -> day.withDayOfYear(1).minusYears(asked.whole());
                default -> day;
            };
        };
        return List.of(
                new Bound("", site -> first(site, earliest.at(site)), site -> all(site, earliest.at(site), -1, true)));
    }

    /** Every date must lie on the right side of a day that the law names. */
    List<Bound> ofDay() {
        LocalDate day = LocalDate.parse(asked.codes().get(0));
        int inside = asked.definition().getForm().equals("before-day") ? -1 : 0;
        int outside = asked.definition().getForm().equals("from-day") ? -1 : inside + 1;
        return List.of(new Bound("", site -> all(site, day, inside, false), site -> all(site, day, outside, false)));
    }

    /** One of the dates must stand as it should to the other fact. */
    List<Bound> toOther() {
        return List.of(new Bound(
                "",
                site -> first(site, inside(site)) || otherAsFact(site),
                site -> all(site, outside(site), 0, false)));
    }

    /** Where the fact must stay as it is, the other follows it. */
    private boolean otherAsFact(Site site) {
        List<Spot> others = asked.others(site);
        return !others.isEmpty() && put(site, others.get(0), standing(site));
    }

    private @Nullable LocalDate inside(Site site) {
        LocalDate other = other(site);
        return other == null
                ? null
                : switch (asked.definition().getForm()) {
                    case "days-after" -> workingDayFrom(other.plusDays(asked.whole()));
                    case "working-days-after" -> workingDays(other);
                    default -> other;
                };
    }

    private @Nullable LocalDate outside(Site site) {
        LocalDate other = other(site);
        LocalDate last = inside(site);
        if (other == null || last == null) {
            return null;
        }
        return switch (asked.definition().getForm()) {
            case "not-before" -> other.minusDays(1);
            case "same-year" -> other.withDayOfYear(1).plusYears(1);
            case "same-month" -> other.withDayOfMonth(1).plusMonths(1);
            default -> last.plusDays(1);
        };
    }

    /** So many working days later, when every day from Monday to Friday is one, as the calendar of a document says. */
    private LocalDate workingDays(LocalDate from) {
        LocalDate day = from;
        for (long left = asked.whole(); left > 0; ) {
            day = day.plusDays(1);
            left -= isWeekend(day) ? 0 : 1;
        }
        return day;
    }

    /** A day, or the next working day where it is none. */
    private static LocalDate workingDayFrom(LocalDate from) {
        LocalDate day = from;
        while (isWeekend(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The latest date of the other fact, which is stated when it is not. */
    private @Nullable LocalDate other(Site site) {
        LocalDate latest = null;
        for (Spot spot : asked.others(site)) {
            LocalDate date = date(site, spot);
            latest = latest == null || date != null && date.isAfter(latest) ? date : latest;
        }
        if (latest == null && !asked.others(site).isEmpty()) {
            latest = standing(site);
            put(site, asked.others(site).get(0), latest);
        }
        return latest;
    }

    /** A date of the fact itself, or else one before the day of the view. */
    private LocalDate standing(Site site) {
        for (Spot spot : asked.facts(site, false)) {
            LocalDate date = date(site, spot);
            if (date != null) {
                return date;
            }
        }
        return asked.day(site).minusDays(60);
    }

    private static @Nullable LocalDate date(Site site, Spot spot) {
        Object value = spot.isList()
                ? site.tree().list(spot.pointer()).stream()
                        .map(Object::toString)
                        .max(String::compareTo)
                        .orElse(null)
                : site.tree().get(spot.pointer());
        return value == null ? null : LocalDate.parse(value.toString());
    }

    List<Bound> span() {
        return List.of(new Bound("", site -> span(site, 1), site -> span(site, 2)));
    }

    /** From the fact to the other, that many days less than the months asked for. */
    private boolean span(Site site, int less) {
        Spot from = asked.facts(site, true).get(0);
        LocalDate start = date(site, from);
        if (start == null) {
            start = asked.day(site).minusMonths(1);
            put(site, from, start);
        }
        return put(
                site, asked.others(site).get(0), start.plusMonths(asked.whole()).minusDays(less));
    }

    /** Two ages; nobody is younger than nought. */
    List<Bound> age() {
        long least = Long.parseLong(asked.codes().get(0));
        long most = Long.parseLong(asked.codes().get(1));
        boolean calendar = asked.unit().filter(CALENDAR_MONTH::equals).isPresent();
        Day youngest = site -> asked.day(site).minusMonths(least);
        Day tooYoung = site -> calendar
                ? YearMonth.from(asked.day(site)).minusMonths(least - 1).atDay(1)
                : asked.day(site).minusMonths(least).plusDays(1);
        Day oldest = site -> calendar
                ? YearMonth.from(asked.day(site)).minusMonths(most).atDay(1)
                : asked.day(site).minusMonths(most + 1).plusDays(1);
        Day tooOld = site -> calendar
                ? YearMonth.from(asked.day(site)).minusMonths(most + 1).atEndOfMonth()
                : asked.day(site).minusMonths(most + 1);
        Bound old = new Bound(
                "oldest", site -> all(site, oldest.at(site), 0, false), site -> all(site, tooOld.at(site), 0, false));
        Bound young = new Bound(
                "youngest",
                site -> all(site, youngest.at(site), 0, false),
                site -> all(site, tooYoung.at(site), 0, false));
        return least == 0 ? List.of(old) : List.of(old, young);
    }

    private boolean first(Site site, @Nullable LocalDate day) {
        List<Spot> spots = asked.facts(site, true);
        return day != null && !spots.isEmpty() && put(site, spots.get(0), day);
    }

    private boolean all(Site site, @Nullable LocalDate day, int days, boolean others) {
        if (day == null) {
            return false;
        }
        boolean all = true;
        List<Spot> spots = new ArrayList<>(asked.facts(site, true));
        if (others) {
            asked.definition().getOther().ifPresent(other -> spots.addAll(site.spots(other, false)));
        }
        for (Spot spot : spots) {
            all &= put(site, spot, day.plusDays(days));
        }
        return all && !spots.isEmpty();
    }

    private static boolean put(Site site, Spot spot, LocalDate day) {
        Object stated = spot.isList() ? new ArrayList<>(List.of(day.toString())) : day.toString();
        return site.tree().set(spot.pointer(), stated)
                || stated.equals(site.tree().get(spot.pointer()));
    }
}
