package org.tuoyu.validation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.Entitlement;
import org.tuoyu.policy.Scope;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.fact.FactAccess;

/**
 * The conditions of an entitlement, compiled: who is reached, which elements earn it, and what must be known before an
 * amount is told. Immutable and safe for use by many threads.
 */
public final class Eligibility {

    private static final String EMPLOYERS = "employers";

    private final ScopePath holder;
    private final @Nullable ScopePath elements;
    private final @Nullable FactPath figure;
    private final List<Asked> when = new ArrayList<>();
    private final List<Asked> counting = new ArrayList<>();
    private final List<Asked> decided = new ArrayList<>();
    private final Text reason;

    /** A condition with its compiled form; without a path when a reading alone decides it. */
    private record Asked(
            Condition condition,
            CompiledCondition test,
            @Nullable FactPath path) {}

    /**
     * An element that earns the entitlement, or may do so.
     *
     * @param value the element
     * @param pointer its JSON Pointer
     * @param figure the figure that the scheme takes from it; null when not stated or not named
     * @param figurePointer the JSON Pointer of that figure
     * @param outer the element that holds it
     * @param outerPointer the JSON Pointer of that
     * @param missing the facts that keep it open whether it earns; empty: it does
     */
    public record Element(
            Object value,
            String pointer,
            @Nullable Object figure,
            String figurePointer,
            Object outer,
            String outerPointer,
            List<String> missing) {}

    /**
     * The elements of a list.
     *
     * @param earning in the order submitted
     * @param unstated the JSON Pointers of lists that are not stated
     */
    public record Elements(List<Element> earning, List<String> unstated) {}

    /**
     * Compiles.
     *
     * @param entitlement what is granted
     * @param law the packs of the place
     * @param day the date of the report
     * @param readings the readings taken
     * @throws IllegalArgumentException if the pack names what does not exist
     */
    public Eligibility(Entitlement entitlement, Law law, LocalDate day, Readings readings) {
        Conditions conditions = new Conditions(law, day, readings);
        boolean ofEmployers = isOfEmployers(entitlement);
        holder = ScopePath.of(ofEmployers ? Scope.EMPLOYER : Scope.INSTITUTION);
        Optional<String> of = entitlement.getOf().filter(path -> !ofEmployers);
        elements = of.map(holder::to).orElse(null);
        figure = elements == null
                ? null
                : entitlement.getFact().map(fact -> FactPath.of(fact, elements)).orElse(null);
        String list = of.map(path -> path.split("\\.")[0] + ".").orElse("");
        for (Condition condition : entitlement.getWhen()) {
            boolean ofElement = elements != null
                    && condition.getFact().filter(fact -> fact.startsWith(list)).isPresent();
            if (elements != null && ofElement) {
                counting.add(asked(conditions, inElement(condition, list), elements));
            } else {
                when.add(asked(conditions, condition, holder));
            }
        }
        if (elements != null) {
            entitlement.getCounting().forEach(each -> counting.add(asked(conditions, each, elements)));
        }
        entitlement.getDecidedWhen().forEach(each -> decided.add(asked(conditions, each, holder)));
        reason = Reasons.of(
                when.stream()
                        .filter(each -> !(each.test instanceof CompiledCondition.Constant))
                        .map(Asked::condition)
                        .toList(),
                holder);
    }

    /** Whether employers earn an entitlement, not institutions. */
    public static boolean isOfEmployers(Entitlement entitlement) {
        return entitlement.getOf().filter(EMPLOYERS::equals).isPresent();
    }

    private static Asked asked(Conditions conditions, Condition condition, ScopePath place) {
        CompiledCondition test = conditions.compile(List.of(condition), place)[0];
        return new Asked(
                condition,
                test,
                condition.getFact().map(fact -> FactPath.of(fact, place)).orElse(null));
    }

    /** A condition on every element of the list, asked of the one that earns. */
    private Condition inElement(Condition condition, String list) {
        String name = list.substring(0, list.length() - 1);
        FactPath path = FactPath.within(name, holder.type());
        String type = nameOf(path.objectType());
        String fact = condition.getFact().orElseThrow().substring(list.length());
        return condition.withFact(type + "." + fact);
    }

    /** The name of a type as paths write it. */
    private static String nameOf(int type) {
        String name = FactAccess.typeName(type);
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Whether the holder under the cursor is reached. */
    public Truth reaches(Cursor cursor) {
        return all(when, cursor);
    }

    /** The facts that keep it open whether the holder is reached. */
    public List<String> unreached(Cursor cursor) {
        return open(when, cursor, false);
    }

    /** Who is reached, in words. */
    public Text reason() {
        return reason;
    }

    /** Whether everything is known that an amount needs. */
    public boolean isDecided(Cursor cursor) {
        return all(decided, cursor) == Truth.TRUE;
    }

    /** The facts that keep an amount open: not stated, or stated otherwise. */
    public List<String> undecided(Cursor cursor) {
        return open(decided, cursor, true);
    }

    /** The readings that keep an amount open in the option taken. */
    public List<String> openReadings(Cursor cursor) {
        return decided.stream()
                .filter(each -> each.test.truth(cursor, null) != Truth.TRUE)
                .flatMap(each -> each.condition.getReading().stream())
                .distinct()
                .toList();
    }

    /** The elements of the holder under the cursor that earn, or may. */
    public Elements elements(Cursor cursor) {
        if (elements == null) {
            return new Elements(List.of(), List.of());
        }
        List<Element> earning = new ArrayList<>();
        cursor.forget();
        elements.walk(cursor, under -> {
            Truth truth = all(counting, under);
            if (truth != Truth.FALSE) {
                earning.add(element(under, under.depth(), truth));
            }
        });
        List<String> unstated = cursor.missing();
        cursor.forget();
        return new Elements(List.copyOf(earning), unstated);
    }

    private Element element(Cursor cursor, int depth, Truth truth) {
        Object value = figure == null ? null : figure.read(cursor);
        String pointer = figure == null ? cursor.pointer() : figure.pointer(cursor);
        Cursor aside = cursor.aside();
        List<String> missing = truth == Truth.TRUE ? List.of() : open(counting, aside, false);
        return new Element(
                cursor.element(depth),
                cursor.pointer(),
                value,
                pointer,
                cursor.element(depth - 1),
                cursor.pointer(depth - 1),
                missing);
    }

    private static Truth all(List<Asked> asked, Cursor cursor) {
        Truth all = Truth.TRUE;
        for (Asked each : asked) {
            Truth truth = each.test.truth(cursor, null);
            if (truth == Truth.FALSE) {
                return Truth.FALSE;
            }
            all = truth == Truth.UNKNOWN ? truth : all;
        }
        return all;
    }

    private static List<String> open(List<Asked> asked, Cursor cursor, boolean alsoFalse) {
        cursor.forget();
        for (Asked each : asked) {
            Truth truth = each.test.truth(cursor, null);
            if (truth == Truth.UNKNOWN) {
                each.test.noteMissing(cursor, null, cursor.pointer());
            } else if (truth == Truth.FALSE && alsoFalse && each.path != null) {
                note(each.path, cursor);
            }
        }
        List<String> missing = cursor.missing();
        cursor.forget();
        return missing;
    }

    private static void note(FactPath path, Cursor cursor) {
        if (path.read(cursor) == null) {
            path.noteMissing(cursor);
        } else {
            cursor.missing(path.pointer(cursor));
        }
    }
}
