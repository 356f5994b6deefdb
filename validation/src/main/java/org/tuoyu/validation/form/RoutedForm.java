package org.tuoyu.validation.form;

import java.util.List;
import org.tuoyu.fact.FactValue;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.policy.Route;
import org.tuoyu.validation.engine.Comparison;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.FactPath;
import org.tuoyu.validation.engine.Ingredients;
import org.tuoyu.validation.engine.Routing;
import org.tuoyu.validation.engine.Values;

/** {@code registered-as-routed}: the registering authority is one that the routes of the place name. */
final class RoutedForm extends Comparison {

    private static final String DUTY = "REGISTRATION";

    private final FactPath fact;
    private final Routing routing;

    RoutedForm(Ingredients from) {
        super(from);
        this.fact = from.fact();
        this.routing = from.routing();
    }

    @Override
    public OutcomeType judge(Cursor cursor) {
        Object authority = fact.read(cursor);
        if (authority == null) {
            fact.noteMissing(cursor);
            return OutcomeType.UNDETERMINED;
        }
        List<Route> certain = routing.certain(DUTY, cursor);
        List<Route> possible = routing.possible(DUTY, cursor);
        if (contradict(certain)) {
            return OutcomeType.UNDETERMINED;
        }
        if (names(certain, authority)) {
            return OutcomeType.MET;
        }
        if (names(possible, authority) || certain.isEmpty() && !possible.isEmpty()) {
            routing.noteMissing(DUTY, cursor);
            return OutcomeType.UNDETERMINED;
        }
        return certain.isEmpty() ? OutcomeType.NOT_APPLICABLE : breach(authority, certain, cursor);
    }

    /** Whether facts that do not fit together lead to several bodies. */
    private static boolean contradict(List<Route> routes) {
        for (Route route : routes) {
            if (!route.getBody().equals(routes.get(0).getBody())) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(List<Route> routes, Object authority) {
        for (Route route : routes) {
            if (route.getBody().equals(Values.code(authority))) {
                return true;
            }
        }
        return false;
    }

    private static OutcomeType breach(Object authority, List<Route> certain, Cursor cursor) {
        cursor.actual(Values.fact(authority));
        cursor.expected(
                FactValue.of(certain.stream().map(Route::getBody).distinct().toList()));
        return OutcomeType.BREACHED;
    }
}
