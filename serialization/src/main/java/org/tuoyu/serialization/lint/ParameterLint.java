package org.tuoyu.serialization.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tuoyu.policy.DocumentStatus;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.ParameterValue;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.Relation;
import org.tuoyu.serialization.lint.Notes.About;

/** Checks parameters: dates that overlap, clauses, units, and values of other documents without a relation. */
final class ParameterLint {

    private static final Pattern QUANTITY = Pattern.compile("[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*");

    private final KnownLaw law;
    private final List<Pack> packs;
    private final References references;
    private final ValueLint content;

    ParameterLint(KnownLaw law, List<Pack> packs) {
        this.law = law;
        this.packs = packs;
        this.references = new References(law);
        this.content = new ValueLint(law);
    }

    void check(About about, Pack pack, Parameter parameter) {
        List<ParameterValue> values = parameter.getValues();
        if (law.parameters(parameter.getId()).stream()
                .allMatch(one -> one.getValues().isEmpty())) {
            about.info("", "pack/no-value");
        }
        for (int i = 0; i < values.size(); i++) {
            value(about, "/values/" + i, values.get(i));
            content.check(
                    about, "/values/" + i + "/value", parameter, values.get(i).getValue());
            for (int k = 0; k < i; k++) {
                if (Lives.overlap(values.get(i), values.get(k))) {
                    about.error("/values/" + i, "pack/overlap");
                }
            }
            foreign(about, "/values/" + i, pack, parameter, values.get(i));
        }
        parameter.getQuantity().ifPresent(quantity -> quantity(about, pack, parameter, quantity));
        law.measuring(parameter).stream()
                .map(other -> other.getUnit().orElse("-"))
                .distinct()
                .filter(unit -> !unit.equals(parameter.getUnit().orElse("-")))
                .forEach(unit -> about.error(
                        "/unit", "pack/unit", "given", parameter.getUnit().orElse("-"), "wanted", unit));
    }

    /** A quantity or matter is named by chapter and noun. */
    static void quantity(About about, String below, String quantity) {
        if (!QUANTITY.matcher(quantity).matches()) {
            about.error(below, "pack/quantity", "given", quantity);
        }
    }

    /** A quantity is named once by a document, so that one figure of it can be set beside one of another. */
    private static void quantity(About about, Pack pack, Parameter parameter, String quantity) {
        quantity(about, "/quantity", quantity);
        boolean twice = pack.getParameters().stream()
                .anyMatch(other -> other != parameter && other.measures().equals(quantity));
        if (twice) {
            about.error("/quantity", "pack/quantity-twice", "given", quantity);
        }
    }

    private void value(About about, String below, ParameterValue value) {
        references.clause(about, below + "/clause", value.getClause());
        value.getRelation()
                .map(Relation::getClause)
                .ifPresent(clause -> references.clause(about, below + "/relation/clause", clause));
        if (Lives.from(value).isAfter(Lives.until(value))) {
            about.error(below + "/until", "pack/dates");
        }
    }

    /** A value of a document of the same or a wider place, live on the same day, needs a relation. */
    private void foreign(About about, String below, Pack pack, Parameter parameter, ParameterValue value) {
        Optional<PolicyDocument> own =
                pack.getDocument().filter(document -> document.getStatus() != DocumentStatus.DRAFT);
        if (own.isEmpty() || value.getRelation().isPresent()) {
            return;
        }
        for (Pack other : packs) {
            Optional<PolicyDocument> wider = other.getDocument()
                    .filter(document -> document.getStatus() != DocumentStatus.DRAFT)
                    .filter(document -> Lives.isWider(document, own.get()));
            if (wider.isPresent() && other != pack && isLive(other, wider.get(), parameter, value, own.get())) {
                about.error(below, "pack/no-relation", "document", wider.get().getId());
            }
        }
    }

    private static boolean isLive(
            Pack other, PolicyDocument document, Parameter parameter, ParameterValue value, PolicyDocument own) {
        return other.getParameters().stream()
                .filter(one -> one.getId().equals(parameter.getId()))
                .flatMap(one -> one.getValues().stream())
                .anyMatch(one -> Lives.overlap(one, value) && Lives.overlap(document, own));
    }
}
