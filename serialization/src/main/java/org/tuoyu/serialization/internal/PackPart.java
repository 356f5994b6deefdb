package org.tuoyu.serialization.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.RuleDefinition;

/** The files of a pack's folder, each read into its list. */
final class PackPart {

    /** The names of the files that a folder may hold, in the order in which they are read. */
    static final List<String> FILES = List.of(
            "document.yaml",
            "clauses.yaml",
            "parameters.yaml",
            "rules.yaml",
            "bindings.yaml",
            "readings.yaml",
            "entitlements.yaml",
            "routes.yaml",
            "targets.yaml",
            "duties.yaml",
            "posts.yaml");

    private PackPart() {}

    /** Reads a file, whose name is one of {@link #FILES}, and adds what it holds. */
    static void read(String file, DocumentInput in, Pack.Builder pack) {
        switch (file) {
            case "document.yaml" -> document(in, pack);
            case "clauses.yaml" -> pack.addAllClauses(list(in, ClauseDecoder.INSTANCE));
            case "parameters.yaml" -> pack.addAllParameters(list(in, ParameterDecoder.INSTANCE));
            case "rules.yaml" -> pack.addAllRules(rules(in));
            case "bindings.yaml" -> pack.addAllBindings(list(in, BindingDecoder.INSTANCE));
            case "readings.yaml" -> pack.addAllReadings(list(in, ReadingDecoder.INSTANCE));
            case "entitlements.yaml" -> pack.addAllEntitlements(list(in, EntitlementDecoder.INSTANCE));
            case "routes.yaml" -> pack.addAllRoutes(list(in, RouteDecoder.INSTANCE));
            case "targets.yaml" -> pack.addAllTargets(list(in, TargetDecoder.INSTANCE));
            case "duties.yaml" -> pack.addAllDuties(list(in, DutyAssignmentDecoder.INSTANCE));
            case "posts.yaml" -> pack.addAllPosts(list(in, PostDecoder.INSTANCE));
            default -> throw new IllegalArgumentException(file);
        }
    }

    static List<RuleDefinition> rules(DocumentInput in) {
        return list(in, RuleDefinitionDecoder.INSTANCE);
    }

    private static void document(DocumentInput in, Pack.Builder pack) {
        in.advance();
        PolicyDocument document = PolicyDocumentDecoder.INSTANCE.read(in);
        if (document != null) {
            pack.document(document);
        }
        in.endDocument();
    }

    /** Reads a list; an element that cannot be used is left out of it, for its faults are recorded. */
    private static <T> List<T> list(DocumentInput in, ValueReader<T> decoder) {
        List<T> list = new ArrayList<>();
        in.advance();
        if (in.token() == com.fasterxml.jackson.core.JsonToken.NOT_AVAILABLE || !in.beginList()) {
            return list;
        }
        while (in.nextElement()) {
            @Nullable T element = in.notNull() ? decoder.read(in) : null;
            if (element != null) {
                list.add(element);
            }
        }
        in.endDocument();
        return list;
    }
}
