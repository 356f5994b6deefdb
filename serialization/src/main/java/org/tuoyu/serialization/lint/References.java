package org.tuoyu.serialization.lint;

import java.util.List;
import java.util.Optional;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.Text;
import org.tuoyu.serialization.lint.Notes.About;

/** Checks that what is named exists. */
final class References {

    private static final Text CLAUSE = Text.of("条款", "clause");
    private static final Text RULE = Text.of("规则", "rule");
    private static final Text PARAMETER = Text.of("参数", "parameter");
    private static final Text READING = Text.of("口径", "reading");
    private static final Text DOCUMENT = Text.of("文件", "document");

    private final KnownLaw law;

    References(KnownLaw law) {
        this.law = law;
    }

    void clause(About about, String below, ClauseId id) {
        require(law.clauses().containsKey(id), about, below, CLAUSE, id);
    }

    void clauses(About about, String below, List<ClauseId> ids) {
        for (int i = 0; i < ids.size(); i++) {
            clause(about, below + "/" + i, ids.get(i));
        }
    }

    void rule(About about, String below, RuleId id) {
        require(law.rules().containsKey(id), about, below, RULE, id);
    }

    void parameter(About about, String below, Optional<String> id) {
        id.ifPresent(name -> require(!law.parameters(name).isEmpty(), about, below, PARAMETER, name));
    }

    void reading(About about, String below, String id) {
        require(law.readings().containsKey(id), about, below, READING, id);
    }

    void readings(About about, String below, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            reading(about, below + "/" + i, ids.get(i));
        }
    }

    void document(About about, String below, Optional<String> id) {
        id.ifPresent(name -> require(law.hasDocument(name), about, below, DOCUMENT, name));
    }

    private static void require(boolean known, About about, String below, Text kind, Object id) {
        if (!known) {
            about.error(below, "pack/dangling", "kind", kind, "id", id);
        }
    }
}
