package org.tuoyu.cli.output;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.ClauseUses;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.ParameterValue;
import org.tuoyu.policy.Post;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.Target;
import org.tuoyu.validation.Rulebook;

/** Tells what rests on a clause. */
final class ClauseUsesText {

    private final Rulebook rulebook;
    private final Lines lines;

    ClauseUsesText(Rulebook rulebook, Lines lines) {
        this.rulebook = rulebook;
        this.lines = lines;
    }

    /** Adds a section for each kind of use. */
    void add(ClauseUses uses) {
        list(
                lines.say("援引本条的条款", "clauses that relate to it"),
                uses.related(),
                each -> Codes.label(each.getKind(), lines.locale()) + "  " + lines.cite(each.getClause()));
        list(lines.say("规则", "rules"), uses.bindings(), this::rule);
        list(lines.say("参数", "parameters"), uses.parameters(), this::parameter);
        list(lines.say("补助和优惠", "subsidies and reliefs"), uses.entitlements(), each -> lines.in(each.getTitle()));
        list(
                lines.say("办理部门", "bodies for matters"),
                uses.routes(),
                each -> lines.in(Codes.duty(each.getDuty())) + "  " + lines.in(each.getBodyName()));
        list(lines.say("目标", "targets"), uses.targets(), this::target);
        list(
                lines.say("职责", "duties"),
                uses.duties(),
                each -> lines.in(Codes.duty(each.getDuty())) + "  " + lines.in(each.getBodyName())
                        + lines.bracketed(Codes.label(each.getRole(), lines.locale())));
        list(lines.say("协调机构", "posts"), uses.posts(), this::post);
    }

    private String rule(Binding binding) {
        return title(binding.getRule())
                + lines.bracketed(lines.say("约束", "binds ") + Codes.label(binding.getBinds(), lines.locale()))
                + "  〔" + binding.getRule() + "〕";
    }

    private String title(RuleId id) {
        return rulebook.packs().stream()
                .flatMap(pack -> pack.getRules().stream())
                .filter(rule -> rule.getId().equals(id))
                .findFirst()
                .map(RuleDefinition::getTitle)
                .map(lines::in)
                .orElse("");
    }

    private String parameter(Parameter parameter) {
        return lines.in(parameter.getTitle()) + lines.say("：", ": ")
                + lines.joined(parameter.getValues().stream()
                        .map(value -> value(parameter, value))
                        .toList())
                + "  〔" + parameter.getId() + "〕";
    }

    private String value(Parameter parameter, ParameterValue value) {
        return lines.in(rulebook.words(parameter, value))
                + value.getFrom()
                        .map(day -> lines.say("，自" + day + "起", ", from " + day))
                        .orElse("")
                + value.getUntil()
                        .map(day -> lines.say("，至" + day + "止", ", until " + day))
                        .orElse("");
    }

    private String target(Target target) {
        return lines.in(target.getTitle())
                + target.getDeadline()
                        .map(day -> lines.say("，期限", ", due by ") + day)
                        .orElse(lines.say("，未定期限", ", no deadline"))
                + lines.bracketed(
                        target.getWhen().stream().map(this::reading).collect(Collectors.joining(lines.say("，", ", "))));
    }

    /** The option on which a target rests. */
    private String reading(Condition condition) {
        String option = condition.getOption().orElse("");
        return rulebook.reading(condition.getReading().orElse(""))
                .flatMap(reading -> reading.getOptions().stream()
                        .filter(each -> each.getId().equals(option))
                        .findFirst())
                .map(found -> lines.say("口径：", "reading: ") + lines.in(found.getText()))
                .orElse("");
    }

    private String post(Post post) {
        return lines.in(post.getGroup()) + "  " + Codes.label(post.getRole(), lines.locale()) + "  "
                + lines.in(post.getPost());
    }

    private <T> void list(String title, List<T> elements, Function<T, String> words) {
        List<String> items = elements.stream().map(words).distinct().toList();
        if (!items.isEmpty()) {
            lines.section(title, items.size());
            items.forEach(lines::item);
        }
    }
}
