package org.tuoyu.validation.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tuoyu.policy.Scope;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.Yuan;
import org.tuoyu.submission.Submission;

/**
 * Where a fact stands in a submission, for people: elements of lists by what they are known by, such as the name of a class
 * or the reference of a staff member, and fields by label. Holds nothing personal. Immutable.
 */
public final class FactPlace {

    /** Fields of an element among which its name is looked for. */
    private static final int NAMES = 3;

    /** Characters of a name that are shown. */
    private static final int LONGEST = 12;

    private static final int INSTITUTIONS = FactAccess.field(FactAccess.SUBMISSION, "institutions");

    private final List<Step> steps;
    private final String unknown;

    /** A field, and the element of its list when there is one: counted from 1, else 0; by name, else null. */
    private record Step(
            int type, int field, int number, @Nullable Object name) {}

    /** Takes what follows the last known field too, which the model does not hold. */
    private FactPlace(List<Step> steps, String unknown) {
        this.steps = List.copyOf(steps);
        this.unknown = unknown;
    }

    /**
     * The place of a pointer whose submission is not at hand: elements of lists are counted.
     *
     * @param pointer a JSON Pointer from the submission
     * @return the place
     */
    public static FactPlace of(String pointer) {
        return of(pointer, null);
    }

    /**
     * The place of a pointer.
     *
     * @param pointer a JSON Pointer from the submission
     * @param submission where to look for the names of elements
     * @return the place
     */
    public static FactPlace in(Submission submission, String pointer) {
        return of(pointer, submission);
    }

    private static FactPlace of(String pointer, @Nullable Object submission) {
        List<Step> steps = new ArrayList<>();
        String[] names = pointer.split("/");
        Object holder = submission;
        int type = FactAccess.SUBMISSION;
        for (int i = 1; i < names.length; i++) {
            int field = type < 0 ? -1 : FactAccess.field(type, names[i]);
            if (field < 0) {
                return new FactPlace(steps, String.join("/", List.of(names).subList(i, names.length)));
            }
            Object value = holder == null ? null : FactAccess.get(type, holder, field);
            boolean element = FactAccess.isList(type, field) && i + 1 < names.length;
            Step step = element ? element(type, field, number(names[++i]), value) : new Step(type, field, 0, null);
            if (!isOnly(step, value)) {
                steps.add(step);
            } else if (i + 1 == names.length) {
                steps.add(new Step(type, field, 0, null));
            }
            holder = element ? element(value, step.number) : value;
            type = FactAccess.objectType(type, field);
        }
        return new FactPlace(steps, "");
    }

    /**
     * The place of a path that a rule names.
     *
     * @param scope the scope of the rule
     * @param path dotted names; the first may name an enclosing element
     * @return the place, whose elements of lists are not counted
     */
    public static FactPlace along(Scope scope, String path) {
        int type = FactAccess.SUBMISSION;
        for (String lists : scope.lists()) {
            for (String name : lists.split("\\.")) {
                type = FactAccess.objectType(type, FactAccess.field(type, name));
            }
        }
        List<Step> steps = new ArrayList<>();
        String[] names = path.split("\\.");
        for (int i = 0; i < names.length; i++) {
            int field = type < 0 ? -1 : FactAccess.field(type, names[i]);
            if (field >= 0) {
                steps.add(new Step(type, field, 0, null));
                type = FactAccess.objectType(type, field);
            } else if (i == 0 && names.length > 1) {
                type = FactAccess.type(names[0].substring(0, 1).toUpperCase(Locale.ROOT) + names[0].substring(1));
            } else {
                return new FactPlace(steps, names[i]);
            }
        }
        return new FactPlace(steps, "");
    }

    private static Step element(int type, int field, int number, @Nullable Object list) {
        Object element = element(list, number);
        int object = FactAccess.objectType(type, field);
        return new Step(type, field, number, element == null || object < 0 ? null : name(object, element));
    }

    private static @Nullable Object element(@Nullable Object list, int number) {
        return list instanceof List<?> elements && number > 0 && number <= elements.size()
                ? elements.get(number - 1)
                : null;
    }

    /**
     * Whether a step leads to the only institution, region or claim of a submission: then it need not be named. Where the
     * submission is not at hand, the first institution is taken for the only one.
     */
    private static boolean isOnly(Step step, @Nullable Object list) {
        boolean first = step.type == FactAccess.SUBMISSION && step.number == 1;
        return first && (list instanceof List<?> elements ? elements.size() == 1 : step.field == INSTITUTIONS);
    }

    private static int number(String index) {
        return index.matches("\\d{1,9}") ? Integer.parseInt(index) + 1 : 0;
    }

    /** What an element is known by: its name, else its reference or kind, never an amount; null when it states none of them. */
    private static @Nullable Object name(int type, Object element) {
        Object found = null;
        for (int field = 0; field < Math.min(NAMES, FactAccess.fields(type)); field++) {
            Object value = mayName(type, field) ? FactAccess.get(type, element, field) : null;
            boolean better = found == null || isName(type, field);
            if (value != null && !(value instanceof Yuan) && better) {
                found = known(FactAccess.wordList(type, field), value);
            }
        }
        return found;
    }

    /** A text that an open list of codes has words for, in these; everything else as it is. */
    private static Object known(int list, Object value) {
        if (list < 0 || !(value instanceof String code)) {
            return value;
        }
        String zh = FactWords.zh(list, code);
        String en = FactWords.en(list, code);
        return zh == null || en == null ? value : Text.of(zh, en);
    }

    /**
     * Whether a fact is the name of its element (名称).
     *
     * @param type number of the type
     * @param field number of the field
     * @return {@code true} for the first of the fields called a name: a further one is another name
     */
    public static boolean isName(int type, int field) {
        return isCalledName(type, field) && IntStream.range(0, field).noneMatch(earlier -> isCalledName(type, earlier));
    }

    private static boolean isCalledName(int type, int field) {
        String name = FactAccess.fieldName(type, field);
        return name.equals("name") || name.endsWith("Name");
    }

    private static boolean mayName(int type, int field) {
        boolean shown = !FactAccess.isPersonal(type, field) && !FactAccess.isList(type, field);
        return shown
                && switch (FactAccess.kind(type, field)) {
                    case TEXT, CODE, TEXT_VALUE -> true;
                    default -> false;
                };
    }

    /**
     * The place in words, from the outermost element on.
     *
     * @return such as {@code 班级“叶叶班”›保育人员数}; a name that is no field of the model stands as it is
     */
    public Text words() {
        if (steps.isEmpty() && unknown.isEmpty()) {
            return Text.of("报送文件", "the submission");
        }
        List<String> zh = new ArrayList<>(steps.stream().map(FactPlace::zh).toList());
        List<String> en = new ArrayList<>(steps.stream().map(FactPlace::en).toList());
        if (!unknown.isEmpty()) {
            zh.add(unknown);
            en.add(unknown);
        }
        return Text.of(String.join("›", zh), String.join(" › ", en));
    }

    /**
     * A code or flag that stands here, by label.
     *
     * @param code as it is stated
     * @return the code itself where no list of codes belongs here or it is not in it
     */
    public Text code(String code) {
        return codes(List.of(code)).get(0);
    }

    /**
     * Codes or flags that stand here or in elements below, by label.
     *
     * @param codes as they are stated, all of one list
     * @return in the same order; a code itself where no list of codes belongs here that has them all
     */
    public List<Text> codes(List<String> codes) {
        int list = steps.isEmpty() || !unknown.isEmpty() ? -1 : codeList(steps.get(steps.size() - 1), codes);
        return codes.stream().map(code -> words(list, code)).toList();
    }

    private static Text words(int list, String code) {
        if (code.equals("true") || code.equals("false")) {
            return code.equals("true") ? Text.of("是", "yes") : Text.of("否", "no");
        }
        String zh = list < 0 ? null : FactWords.zh(list, code);
        String en = list < 0 ? null : FactWords.en(list, code);
        return Text.of(zh == null ? code : zh, en == null ? code : en);
    }

    /** The list of codes of a field, or the nearest one below it that knows some codes; -1 when there is none. */
    private static int codeList(Step step, List<String> codes) {
        int own = FactAccess.wordList(step.type, step.field);
        List<Integer> types = new ArrayList<>();
        types.add(FactAccess.objectType(step.type, step.field));
        for (int i = 0; own < 0 && i < types.size() && types.get(i) >= 0; i++) {
            int type = types.get(i);
            for (int field = 0; field < FactAccess.fields(type); field++) {
                int list = FactAccess.wordList(type, field);
                if (list >= 0 && FactWords.codes(list).containsAll(codes)) {
                    return list;
                }
                int below = FactAccess.objectType(type, field);
                if (below >= 0 && !types.contains(below)) {
                    types.add(below);
                }
            }
        }
        return own;
    }

    private static String zh(Step step) {
        String label = FactWords.zh(step.type, step.field);
        if (step.number == 0) {
            return label;
        }
        return step.name == null ? label + "第" + step.number + "项" : label + shown(step.name, true);
    }

    private static String en(Step step) {
        int element = FactAccess.objectType(step.type, step.field);
        if (step.number == 0 || element < 0) {
            return FactWords.en(step.type, step.field) + (step.number == 0 ? "" : " " + step.number);
        }
        return FactWords.en(element) + " " + (step.name == null ? step.number : shown(step.name, false));
    }

    private static String shown(Object name, boolean zh) {
        if (name instanceof Enum<?> code) {
            return zh ? "（" + FactWords.zh(code) + "）" : "(" + FactWords.en(code) + ")";
        }
        if (name instanceof Text words) {
            return zh ? "（" + words.zh() + "）" : "(" + words.en() + ")";
        }
        String text = name.toString();
        String brief = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return zh ? "“" + brief + "”" : brief;
    }
}
