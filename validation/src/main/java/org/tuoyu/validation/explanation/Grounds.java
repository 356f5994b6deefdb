package org.tuoyu.validation.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuoyu.finding.RuleGround;
import org.tuoyu.finding.RuleStanding;
import org.tuoyu.finding.Severity;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.NormStrength;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.engine.Law;
import org.tuoyu.validation.message.CodeWords;

/** The clauses that ask a rule: their documents, the lives of those, and what caps the severity of a breach. Immutable. */
final class Grounds {

    private final Law law;
    private final LocalDate day;
    private final boolean drafts;

    Grounds(Law law, LocalDate day, boolean drafts) {
        this.law = law;
        this.day = day;
        this.drafts = drafts;
    }

    /** The ground that a binding of the packs of this place is. */
    RuleGround of(Binding binding) {
        PolicyDocument document = law.document(binding.getClause()).orElseThrow();
        RuleStanding standing = Life.standing(binding, document, day, drafts);
        return ground(binding, law.clause(binding.getClause()).orElseThrow(), document, standing)
                .message(Life.message(standing, document, day))
                .build();
    }

    /** The ground that a binding of another place is. */
    static RuleGround elsewhere(Binding binding, Law other) {
        PolicyDocument document = other.document(binding.getClause()).orElseThrow();
        return new Grounds(other, LocalDate.MIN, true)
                .ground(binding, other.clause(binding.getClause()).orElseThrow(), document, RuleStanding.ELSEWHERE)
                .message(Text.of("仅适用于区划" + document.getDivision(), "only in division " + document.getDivision()))
                .build();
    }

    private RuleGround.Builder ground(Binding binding, Clause clause, PolicyDocument document, RuleStanding standing) {
        Severity severity = law.severity(binding, document);
        return RuleGround.builder()
                .clause(clause.getId())
                .path(clause.getPath())
                .document(document.getId())
                .documentTitle(document.getTitle())
                .documentNumber(document.getNumber())
                .division(document.getDivision())
                .standing(standing)
                .inForceFrom(document.getInForceFrom())
                .inForceUntil(document.getInForceUntil())
                .dateBasis(document.getDateBasis())
                .binds(binding.getBinds())
                .addAllSubmissionTypes(binding.getSubmissionTypes())
                .judgedOn(binding.getJudgedOn())
                .norm(norm(binding, clause))
                .documentStatus(document.getStatus())
                .documentForce(document.getForce())
                .severity(severity)
                .cap(cap(binding, clause, document, severity))
                .addAllRelations(clause.getRelations());
    }

    /** The strength of the wording, or the weaker one that the binding takes. */
    private static NormStrength norm(Binding binding, Clause clause) {
        return binding.getNorm()
                .filter(weaker ->
                        weaker.highestSeverity().compareTo(clause.getNorm().highestSeverity()) > 0)
                .orElse(clause.getNorm());
    }

    private static Optional<Text> cap(Binding binding, Clause clause, PolicyDocument document, Severity severity) {
        if (severity == Severity.ERROR) {
            return Optional.empty();
        }
        List<Text> caps = new ArrayList<>();
        NormStrength norm = norm(binding, clause);
        add(caps, severity, norm.highestSeverity(), "措辞", "its wording", CodeWords.of(norm));
        add(
                caps,
                severity,
                document.getStatus().highestSeverity(),
                "文件状态",
                "the status of its document",
                CodeWords.of(document.getStatus()));
        add(
                caps,
                severity,
                document.getForce().highestSeverity(),
                "文件效力",
                "the kind of its document",
                CodeWords.of(document.getForce()));
        add(caps, severity, Law.highest(binding.getBinds()), "约束对象", "whom it binds", CodeWords.of(binding.getBinds()));
        return Optional.of(Text.of(
                "最高为“" + CodeWords.of(severity).zh() + "”：" + joined(caps, Locale.CHINESE, "，"),
                "at most " + CodeWords.of(severity).en() + ": " + joined(caps, Locale.ENGLISH, ", ")));
    }

    private static void add(List<Text> caps, Severity reached, Severity highest, String zh, String en, Text label) {
        if (highest == reached) {
            caps.add(Text.of(zh + "为“" + label.zh() + "”", en + " is " + label.en()));
        }
    }

    private static String joined(List<Text> texts, Locale locale, String separator) {
        return texts.stream().map(text -> text.in(locale)).collect(Collectors.joining(separator));
    }
}
