package org.tuoyu.serialization.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.DutyAssignment;
import org.tuoyu.policy.Entitlement;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.Post;
import org.tuoyu.policy.Reading;
import org.tuoyu.policy.Route;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.Target;

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
            case "clauses.yaml" -> pack.addAllClauses(PackPart.<Clause>list(in, ClauseDecoder::read));
            case "parameters.yaml" -> pack.addAllParameters(PackPart.<Parameter>list(in, ParameterDecoder::read));
            case "rules.yaml" -> pack.addAllRules(rules(in));
            case "bindings.yaml" -> pack.addAllBindings(PackPart.<Binding>list(in, BindingDecoder::read));
            case "readings.yaml" -> pack.addAllReadings(PackPart.<Reading>list(in, ReadingDecoder::read));
            case "entitlements.yaml" ->
                pack.addAllEntitlements(PackPart.<Entitlement>list(in, EntitlementDecoder::read));
            case "routes.yaml" -> pack.addAllRoutes(PackPart.<Route>list(in, RouteDecoder::read));
            case "targets.yaml" -> pack.addAllTargets(PackPart.<Target>list(in, TargetDecoder::read));
            case "duties.yaml" -> pack.addAllDuties(PackPart.<DutyAssignment>list(in, DutyAssignmentDecoder::read));
            case "posts.yaml" -> pack.addAllPosts(PackPart.<Post>list(in, PostDecoder::read));
            default -> throw new IllegalArgumentException(file);
        }
    }

    static List<RuleDefinition> rules(DocumentInput in) {
        return list(in, RuleDefinitionDecoder::read);
    }

    private static void document(DocumentInput in, Pack.Builder pack) {
        in.advance();
        PolicyDocument document = PolicyDocumentDecoder.read(in);
        if (document != null) {
            pack.document(document);
        }
        in.endDocument();
    }

    /** Reads a list; an element that cannot be used is left out of it, for its faults are recorded. */
    private static <T> List<T> list(DocumentInput in, ScalarLists.Element<T> decoder) {
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
