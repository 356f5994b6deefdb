package org.tuoyu.cli.output;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tuoyu.policy.Addressee;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.ClauseUses;
import org.tuoyu.policy.DocumentStatus;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.Reading;
import org.tuoyu.policy.ReadingOption;
import org.tuoyu.policy.Relation;
import org.tuoyu.validation.Rulebook;

/** Tells what a clause says, where it stands, what became of it and what rests on it. */
public final class ClauseText {

    private final Rulebook rulebook;
    private final Lines lines;

    private ClauseText(Rulebook rulebook, Locale locale) {
        this.rulebook = rulebook;
        this.lines = new Lines(locale, new Citations(rulebook));
    }

    /** The text. */
    public static String of(Clause clause, PolicyDocument document, ClauseUses uses, Rulebook rulebook, Locale locale) {
        ClauseText text = new ClauseText(rulebook, locale);
        text.lines.line(clause.getId() + "  " + clause.getPath()).line(text.lines.in(clause.getSummary()));
        text.document(document);
        text.clause(clause);
        text.readings(clause.getReadings());
        new ClauseUsesText(rulebook, text.lines).add(uses);
        return text.lines.toString();
    }

    private void document(PolicyDocument document) {
        lines.named(
                lines.say("文件", "document"),
                lines.in(document.getTitle())
                        + document.getNumber().map(number -> "  " + number).orElse(""));
        lines.named(lines.say("发文机关", "issuer"), lines.in(document.getIssuer()));
        boolean draft = document.getStatus() == DocumentStatus.DRAFT;
        lines.named(
                lines.say("状态", "status"),
                label(document.getStatus()) + (draft ? lines.say("，不具约束力", ", binds nobody") : "") + life(document));
        lines.named(lines.say("效力", "force"), label(document.getForce()));
        lines.named(lines.say("核对日期", "checked on"), document.getCheckedOn().toString());
    }

    /** From when until when, and what says so. */
    private String life(PolicyDocument document) {
        Optional<LocalDate> from = document.getInForceFrom();
        Optional<LocalDate> until = document.getInForceUntil();
        if (from.isEmpty() && until.isEmpty()) {
            return "";
        }
        return from.map(day -> lines.say("，自" + day + "起", ", from " + day)).orElse("")
                + until.map(day -> lines.say("，至" + day + "止", ", until " + day))
                        .orElse("")
                + lines.bracketed(lines.say("日期依据：", "date: ") + label(document.getDateBasis()));
    }

    private void clause(Clause clause) {
        lines.named(lines.say("类型", "kind"), label(clause.getKind()));
        lines.named(lines.say("规范强度", "norm strength"), label(clause.getNorm()));
        clause.getSubject().ifPresent(subject -> lines.named(lines.say("对象", "whom it binds"), addressee(subject)));
        lines.named(lines.say("处理方式", "treatment"), label(clause.getTreatment()));
        clause.getReason().ifPresent(reason -> lines.named(lines.say("原因", "reason"), lines.in(reason)));
        clause.getInspector().ifPresent(who -> lines.named(lines.say("查看人", "inspector"), lines.in(who)));
        for (Relation relation : clause.getRelations()) {
            lines.named(
                    lines.say("关系", "relation"), label(relation.getKind()) + "  " + lines.cite(relation.getClause()));
        }
    }

    /** One of the addressees by label; other words as a pack has them. */
    private String addressee(String subject) {
        return Arrays.stream(Addressee.values())
                .filter(each -> each.name().equals(subject))
                .findFirst()
                .map(this::label)
                .orElse(subject);
    }

    private void readings(List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        lines.section(lines.say("口径", "readings"), ids.size());
        for (String id : ids) {
            Optional<Reading> reading = rulebook.reading(id);
            lines.item(
                    reading.map(found -> lines.in(found.getQuestion()) + "  ").orElse("") + "〔" + id + "〕");
            reading.ifPresent(this::defaultOption);
        }
    }

    private void defaultOption(Reading reading) {
        reading.getOptions().stream()
                .filter(option -> option.getId().equals(reading.getDefaultOption()))
                .map(ReadingOption::getText)
                .forEach(text -> lines.detail(lines.say("默认", "default"), lines.in(text)));
    }

    private String label(Enum<?> code) {
        return Codes.label(code, lines.locale());
    }
}
