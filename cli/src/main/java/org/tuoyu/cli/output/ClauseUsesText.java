package org.tuoyu.cli.output;

import java.util.List;
import java.util.function.Function;
import org.tuoyu.policy.ClauseUses;

/** Tells what rests on a clause. */
public final class ClauseUsesText {

    private final Lines lines;

    private ClauseUsesText(Lines lines) {
        this.lines = lines;
    }

    /** The text; empty when nothing rests on the clause. */
    public static String of(ClauseUses uses, Lines lines) {
        ClauseUsesText text = new ClauseUsesText(lines);
        text.add(uses);
        return lines.toString();
    }

    private void add(ClauseUses uses) {
        list(
                lines.say("援引本条的条款", "clauses that relate to it"),
                uses.related(),
                each -> Codes.label(each.getKind(), lines.locale()) + "  " + lines.cite(each.getClause()));
        list(
                lines.say("规则", "rules"),
                uses.bindings(),
                each -> each.getRule() + "  " + Codes.label(each.getBinds(), lines.locale())
                        + each.getParameter().map("  "::concat).orElse(""));
        list(lines.say("参数", "parameters"), uses.parameters(), each -> each.getId() + "  " + lines.in(each.getTitle()));
        list(lines.say("权益", "entitlements"), uses.entitlements(), each -> lines.in(each.getTitle()));
        list(
                lines.say("办理部门", "bodies for matters"),
                uses.routes(),
                each -> Codes.duty(each.getDuty(), lines.locale()) + "  " + lines.in(each.getBodyName()));
        list(lines.say("目标", "targets"), uses.targets(), each -> lines.in(each.getTitle()));
        list(
                lines.say("职责", "duties"),
                uses.duties(),
                each -> Codes.duty(each.getDuty(), lines.locale()) + "  " + lines.in(each.getBodyName()) + "  "
                        + Codes.label(each.getRole(), lines.locale()));
        list(
                lines.say("协调机构", "posts"),
                uses.posts(),
                each -> lines.in(each.getGroup()) + "  " + lines.in(each.getPost()));
    }

    private <T> void list(String title, List<T> elements, Function<T, String> words) {
        if (!elements.isEmpty()) {
            lines.section(title, elements.size());
            elements.stream().map(words).distinct().forEach(lines::item);
        }
    }
}
