package org.tuoyu.testkit.composition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tuoyu.classgroup.ClassType;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.SubmissionWriter;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;

/** Whole documents that comply, composed from the rulebook in force (合规文档). */
public final class Documents {

    private Documents() {}

    /**
     * A document that breaches nothing and leaves open only what the law leaves open.
     *
     * @param view the place and the day
     * @param type the type
     * @return the document, the same for the same arguments
     * @throws IllegalStateException if the rules of the place contradict each other, so that no document can comply; the
     *     message names what is left
     */
    public static Submission compliant(PolicyView view, SubmissionType type) {
        Submission submission = tree(view, type).read();
        List<Outcome> left = left(view.check(submission));
        if (!left.isEmpty()) {
            throw new IllegalStateException("no " + type + " complies at " + view.division() + " on " + view.date()
                    + ": " + left.stream().map(Documents::line).toList());
        }
        return submission;
    }

    /** Whether a document breaches nothing and misses nothing. */
    static boolean isCompliant(PolicyView view, Submission submission) {
        return left(view.check(submission)).isEmpty();
    }

    /**
     * Documents that comply, the most general first: where its classes may be chosen, one with a small class of each type,
     * and one for each type with a class of that type alone.
     */
    static List<Supplier<FactTree>> small(PolicyView view, SubmissionType type) {
        Variety variety = Variety.of(view, type);
        if (!variety.hasClasses()) {
            return List.of(() -> tree(view, type));
        }
        List<Supplier<FactTree>> all = new ArrayList<>();
        all.add(() -> small(variety, ClassType.values()));
        for (ClassType each : ClassType.values()) {
            all.add(() -> small(variety, each));
        }
        return all;
    }

    private static FactTree small(Variety variety, ClassType... types) {
        return tree(variety.submission(
                Stream.of(types).map(each -> variety.shape(each, 2, 1, 0)).toList(), 23));
    }

    /** A submission as a tree. */
    static FactTree tree(Submission submission) {
        byte[] json = SubmissionWriter.of(JsonLayout.COMPACT).write(submission);
        return FactTree.of(new String(json, StandardCharsets.UTF_8));
    }

    static FactTree tree(PolicyView view, SubmissionType type) {
        FactTree tree = Skeleton.of(view, type);
        Composer composer = new Composer(view, type);
        composer.complete(tree);
        if (type == SubmissionType.SUBSIDY_CLAIM) {
            Claims.add(tree, view);
            composer.complete(tree);
        }
        return tree;
    }

    /** What a report holds against a document or misses in it; nothing of drafts, and nothing that the law leaves open. */
    private static List<Outcome> left(Report report) {
        return report.getOutcomes().stream()
                .filter(outcome -> outcome.getOutcome() == OutcomeType.BREACHED
                        || outcome.getOutcome() == OutcomeType.UNDETERMINED
                                && !outcome.getMissing().isEmpty())
                .toList();
    }

    private static String line(Outcome outcome) {
        return outcome.getRule() + " at " + outcome.getPointer() + " "
                + outcome.getMessage().map(text -> text.in(Locale.ENGLISH)).orElse("");
    }
}
