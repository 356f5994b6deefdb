package org.tuoyu.testkit.conformance;

import java.util.List;

/** What an answer is about (答案种类). */
public enum AnswerKind {
    /** Accepted, rejected or undetermined. */
    VERDICT("verdict", List.of(), "verdict"),
    /** What a rule says. */
    OUTCOME("outcomes", List.of("rule", "subject"), "outcome"),
    /** What is owed under a clause. */
    AMOUNT("amounts", List.of("clause", "subject", "year"), "status"),
    /** Where a region stands against a target. */
    TARGET("targets", List.of("clause", "division"), "status"),
    /** Which body handles a matter of an institution. */
    ROUTE("routes", List.of("duty"), "status"),
    /** The value of a parameter at the place on the day. */
    PARAMETER("parameters", List.of("id"), "value"),
    /** A body to which a matter is assigned. */
    DUTY("duties", List.of("duty"), "bodies"),
    /** What is wrong with the form of the submission. */
    STRUCTURE("structure", List.of("code"), "severity");

    private final String member;
    private final List<String> keys;
    private final String decision;

    AnswerKind(String member, List<String> keys, String decision) {
        this.member = member;
        this.keys = keys;
        this.decision = decision;
    }

    /**
     * The member of {@code expect}, and of what an implementation answers, that holds the answers of this kind.
     *
     * @return the name of a JSON member
     */
    public String member() {
        return member;
    }

    /** The members that say what an answer is about, the first of them always there. */
    List<String> keys() {
        return keys;
    }

    /** The member that holds the answer itself. */
    String decision() {
        return decision;
    }
}
