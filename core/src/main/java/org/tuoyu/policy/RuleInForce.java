package org.tuoyu.policy;

import java.util.List;
import java.util.Optional;
import org.tuoyu.fact.FactValue;
import org.tuoyu.finding.Severity;

/**
 * A rule that is asked at a place and a date, with the law that judges it (现行规则). Immutable.
 *
 * @param ordinal its place in the order of outcomes
 * @param definition the rule
 * @param clauses the clauses, the nearest place first
 * @param severity how grave a breach is
 * @param value the value of its parameter
 * @param unit the unit of that value
 * @param judgedOn the path of the date whose law decides; empty: the date of the report
 * @param readings the readings it rests on, as {@code id=option}
 * @param draft whether drafts alone ask it, which bind nobody
 */
public record RuleInForce(
        int ordinal,
        RuleDefinition definition,
        List<ClauseId> clauses,
        Severity severity,
        Optional<FactValue> value,
        Optional<String> unit,
        Optional<String> judgedOn,
        List<String> readings,
        boolean draft) {}
