package org.tuoyu.serialization.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.Reading;
import org.tuoyu.policy.RuleId;
import org.tuoyu.serialization.internal.SourcedPack;
import org.tuoyu.serialization.lint.Notes.About;
import org.tuoyu.serialization.lint.Notes.Note;

/** Runs all checks over packs that belong together. */
final class Lint {

    private final KnownLaw law = new KnownLaw();
    private final List<Pack> all = new ArrayList<>();
    private final Notes notes = new Notes();
    private final Set<String> documents = new LinkedHashSet<>();
    private final Set<String> rules = new LinkedHashSet<>();
    private final Set<String> takenRules = new LinkedHashSet<>();
    private final Set<String> takenReadings = new LinkedHashSet<>();

    private Lint() {}

    /** The findings about packs, which may also refer to others; those of the same document give way to them. */
    static List<Note> check(List<SourcedPack> packs, List<Pack> others) {
        Lint lint = new Lint();
        packs.forEach(pack -> lint.all.add(pack.pack()));
        Set<Optional<String>> own = packs.stream().map(pack -> id(pack.pack())).collect(Collectors.toSet());
        List<Pack> further =
                others.stream().filter(other -> !own.contains(id(other))).toList();
        lint.all.addAll(further);
        further.forEach(lint::take);
        packs.forEach(pack -> lint.law.addChecked(pack.pack()));
        further.forEach(lint.law::add);
        packs.stream().filter(SourcedPack::isWellFormed).forEach(lint::check);
        lint.unbound(packs);
        return lint.notes.all();
    }

    private static Optional<String> id(Pack pack) {
        return pack.getDocument().map(PolicyDocument::getId);
    }

    /** Keeps what others named: a nearer pack that used the same id would change what theirs means. */
    private void take(Pack other) {
        other.getRules().forEach(rule -> takenRules.add(rule.getId().value()));
        other.getReadings().forEach(reading -> takenReadings.add(reading.getId()));
    }

    private void check(SourcedPack sourced) {
        Pack pack = sourced.pack();
        pack.getDocument().ifPresent(document -> document(sourced, document));
        ClauseLint clauses = new ClauseLint(law);
        each(sourced, "clauses", pack.getClauses(), (about, clause) -> clauses.check(about, pack, clause));
        ParameterLint parameters = new ParameterLint(law, all);
        WeakeningLint weakening = new WeakeningLint(law, all);
        each(sourced, "parameters", pack.getParameters(), (about, one) -> {
            parameters.check(about, pack, one);
            weakening.check(about, pack, one);
        });
        RuleLint ruleLint = new RuleLint(law);
        each(sourced, "rules", pack.getRules(), (about, rule) -> {
            unique(about, rules, rule.getId().value());
            untaken(about, takenRules, rule.getId().value());
            ruleLint.check(about, rule);
        });
        BindingLint bindings = new BindingLint(law);
        each(sourced, "bindings", pack.getBindings(), (about, one) -> bindings.check(about, pack, one));
        AnswerLint answers = new AnswerLint(law);
        each(sourced, "readings", pack.getReadings(), (about, reading) -> {
            untaken(about, takenReadings, reading.getId());
            answers.reading(about, reading);
        });
        each(sourced, "entitlements", pack.getEntitlements(), answers::entitlement);
        each(sourced, "routes", pack.getRoutes(), answers::route);
        each(sourced, "targets", pack.getTargets(), answers::target);
        each(sourced, "duties", pack.getDuties(), answers::duty);
        each(sourced, "posts", pack.getPosts(), answers::post);
        twice(sourced, "clauses", pack.getClauses(), clause -> clause.getId().value());
        twice(sourced, "parameters", pack.getParameters(), Parameter::getId);
        twice(sourced, "readings", pack.getReadings(), Reading::getId);
    }

    private void document(SourcedPack sourced, PolicyDocument document) {
        About about = notes.about(sourced, "document", 0);
        unique(about, documents, document.getId());
        new DocumentLint(law).check(about, document, sourced.folder());
    }

    private <T> void each(SourcedPack sourced, String part, List<T> elements, BiConsumer<About, T> check) {
        for (int i = 0; i < elements.size(); i++) {
            check.accept(notes.about(sourced, part, i), elements.get(i));
        }
    }

    private <T> void twice(SourcedPack sourced, String part, List<T> elements, Function<T, String> id) {
        Set<String> seen = new LinkedHashSet<>();
        each(sourced, part, elements, (about, element) -> unique(about, seen, id.apply(element)));
    }

    private static void unique(About about, Set<String> seen, String id) {
        if (!seen.add(id)) {
            about.error("", "pack/twice", "id", id);
        }
    }

    private static void untaken(About about, Set<String> taken, String id) {
        if (taken.contains(id)) {
            about.error("/id", "pack/taken", "id", id);
        }
    }

    /** A rule that no clause binds can never be asked. */
    private void unbound(List<SourcedPack> packs) {
        Set<RuleId> bound = new LinkedHashSet<>();
        all.forEach(pack -> pack.getBindings().forEach(binding -> bound.add(binding.getRule())));
        for (SourcedPack sourced : packs) {
            if (sourced.isWellFormed()) {
                each(sourced, "rules", sourced.pack().getRules(), (about, rule) -> {
                    if (!bound.contains(rule.getId())) {
                        about.warning("/id", "pack/unbound", "id", rule.getId());
                    }
                });
            }
        }
    }
}
