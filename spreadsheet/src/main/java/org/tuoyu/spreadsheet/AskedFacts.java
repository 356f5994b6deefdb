package org.tuoyu.spreadsheet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.fact.FactAccess;

/** The facts that rules read, and the lists and objects on the way to them. For one thread. */
final class AskedFacts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][A-Za-z.]*)}");

    /** Behind the name of an element: the field of another element that names it. */
    private static final String REFERENCE = "Ref";

    private final Set<Long> asked = new HashSet<>();

    private AskedFacts() {}

    static AskedFacts of(List<RuleInForce> rules) {
        AskedFacts facts = new AskedFacts();
        for (RuleInForce rule : rules) {
            facts.add(rule.definition(), rule.judgedOn().orElse(""));
            if (Attested.is(rule)) {
                facts.walk(FactAccess.SUBMISSION, "attestations");
            }
        }
        return facts;
    }

    boolean contains(int type, int field) {
        return asked.contains(key(type, field));
    }

    private static long key(int type, int field) {
        return (long) type << Integer.SIZE | field;
    }

    private void add(RuleDefinition rule, String judgedOn) {
        int scope = FactAccess.SUBMISSION;
        for (String list : rule.getScope().lists()) {
            scope = walk(scope, list);
        }
        int type = scope;
        int elements = rule.getOf().map(list -> walk(type, list)).orElse(type);
        rule.getFact().ifPresent(fact -> walk(elements, fact));
        rule.getOther().ifPresent(fact -> {
            walk(type, fact);
            walk(elements, fact);
        });
        rule.getOthers().forEach(fact -> walk(type, fact));
        walk(type, judgedOn);
        conditions(rule.getWhen(), type);
        conditions(rule.getCounting(), elements);
        placeholders(rule.getBreach(), type);
    }

    private void conditions(List<Condition> conditions, int type) {
        for (Condition condition : conditions) {
            condition.getFact().ifPresent(fact -> walk(type, fact));
            condition.getOrFact().ifPresent(fact -> walk(type, fact));
            condition.getUntil().ifPresent(fact -> walk(type, fact));
        }
    }

    private void placeholders(Text text, int type) {
        Matcher matcher = PLACEHOLDER.matcher(text.zh());
        while (matcher.find()) {
            walk(type, matcher.group(1));
        }
    }

    /** Marks what a path passes, and gives the type at its end; -1 where it does not lead. */
    private int walk(int from, String path) {
        String[] names = path.split("\\.");
        int first = 0;
        int type = from;
        if (type >= 0 && FactAccess.field(type, names[0]) < 0 && names.length > 1) {
            int reference = FactAccess.field(type, names[0] + REFERENCE);
            if (reference >= 0) {
                asked.add(key(type, reference));
            }
            type = FactAccess.type(names[0].substring(0, 1).toUpperCase(Locale.ROOT) + names[0].substring(1));
            first = 1;
        }
        for (int i = first; i < names.length && type >= 0; i++) {
            int field = FactAccess.field(type, names[i]);
            if (field < 0) {
                return -1;
            }
            asked.add(key(type, field));
            type = FactAccess.objectType(type, field);
        }
        return type;
    }
}
