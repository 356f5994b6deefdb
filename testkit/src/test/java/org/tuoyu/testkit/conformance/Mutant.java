package org.tuoyu.testkit.conformance;

import org.tuoyu.policy.Pack;

/**
 * A pack with one thing wrong.
 *
 * @param what what is wrong
 * @param rule the id of a rule that rests on it; empty when all of a document does
 * @param parameter the id of the parameter that is wrong; empty otherwise
 * @param pack the pack
 */
record Mutant(String what, String rule, String parameter, Pack pack) {

    static Mutant ofParameter(String what, String parameter, Pack pack) {
        return new Mutant(parameter + ": " + what, "", parameter, pack);
    }

    static Mutant ofRule(String what, String rule, Pack pack) {
        return new Mutant(rule + ": " + what, rule, "", pack);
    }

    static Mutant ofDocument(String what, Pack pack) {
        return new Mutant(what, "", "", pack);
    }
}
