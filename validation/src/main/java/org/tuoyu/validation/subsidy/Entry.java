package org.tuoyu.validation.subsidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.DocumentStatus;
import org.tuoyu.policy.Entitlement;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.quantity.DateRange;
import org.tuoyu.validation.engine.Eligibility;
import org.tuoyu.validation.engine.Law;

/** An entitlement with its conditions compiled, its scheme and the options taken. */
final class Entry {

    private final Entitlement entitlement;
    private final PolicyDocument document;
    private final Eligibility eligibility;
    private final Choices choices;
    private final Scheme scheme;
    private final Law law;
    private final List<Entry> related = new ArrayList<>();

    Entry(Entitlement entitlement, PolicyDocument document, Eligibility eligibility, Choices choices, Law law) {
        this.law = law;
        this.entitlement = entitlement;
        this.document = document;
        this.eligibility = eligibility;
        this.choices = choices;
        this.scheme = Schemes.named(entitlement.getScheme());
    }

    /** Ties entitlements of one document with the same scheme. */
    static void relate(List<Entry> entries) {
        for (Entry entry : entries) {
            entries.stream()
                    .filter(each -> each != entry && each.document == entry.document)
                    .filter(each -> each.scheme == entry.scheme)
                    .forEach(entry.related::add);
        }
    }

    Entitlement entitlement() {
        return entitlement;
    }

    Eligibility eligibility() {
        return eligibility;
    }

    Choices choices() {
        return choices;
    }

    Scheme scheme() {
        return scheme;
    }

    List<Entry> related() {
        return related;
    }

    /** Whether a draft promises it, so that nothing is owed under it. */
    boolean isDraft() {
        return document.getStatus() == DocumentStatus.DRAFT;
    }

    /** The days on which the document is in force. */
    DateRange force() {
        return force(document);
    }

    private static DateRange force(PolicyDocument document) {
        LocalDate from = document.getInForceFrom().orElse(LocalDate.MIN);
        return DateRange.of(from, document.getInForceUntil().orElse(LocalDate.MAX));
    }

    /** The further clauses it rests on, of documents that are in force on some day of a period. */
    List<ClauseId> basis(DateRange period) {
        return entitlement.getBasis().stream()
                .filter(clause -> law.document(clause)
                        .map(document -> force(document).overlaps(period))
                        .orElse(true))
                .toList();
    }

    /** Whether the document is in force on some day of a period that has begun. */
    boolean isInForce(DateRange period, LocalDate judgedOn) {
        return force().overlaps(period)
                && !document.getInForceFrom().orElse(LocalDate.MIN).isAfter(judgedOn);
    }

    /** Whether this is the entitlement of a nearer place in other words. */
    boolean restates(Entry other) {
        return document != other.document
                && isDraft() == other.isDraft()
                && entitlement.getBasis().contains(other.entitlement.getClause());
    }
}
