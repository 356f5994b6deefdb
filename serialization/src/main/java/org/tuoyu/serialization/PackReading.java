package org.tuoyu.serialization;

import java.util.List;
import org.tuoyu.finding.Severity;
import org.tuoyu.policy.Pack;

/**
 * What became of reading packs. Immutable.
 *
 * @param packs the packs as far as they could be read, in order of their folders
 * @param findings what is wrong with them, in order of files and places
 */
public record PackReading(List<Pack> packs, List<PackFinding> findings) {

    /**
     * Makes unmodifiable copies of the lists.
     *
     * @param packs the packs as far as they could be read, in order of their folders
     * @param findings what is wrong with them, in order of files and places
     */
    public PackReading {
        packs = List.copyOf(packs);
        findings = List.copyOf(findings);
    }

    /**
     * Whether the packs may be used.
     *
     * @return {@code true} if there is no finding of severity ERROR
     */
    public boolean isUsable() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
