package org.tuoyu.finding;

import java.util.List;
import org.tuoyu.quantity.Yuan;

/**
 * Everything that a place grants, asked for one submission (补助清单). Immutable.
 *
 * @param results claims first, in the order submitted, then institution by institution and year by year what no claim
 *     covers; empty when nothing is granted there
 * @param total in yuan, the subsidies and awards that are {@link AmountStatus#OWED}; reliefs, which leave money where it is,
 *     are not part of it
 */
public record SubsidyStatement(List<SubsidyResult> results, Yuan total) {

    /**
     * Copies the results.
     *
     * @param results claims first, in the order submitted, then institution by institution and year by year what no claim
     *     covers; empty when nothing is granted there
     * @param total in yuan, the subsidies and awards that are {@link AmountStatus#OWED}; reliefs, which leave money where it is,
     *     are not part of it
     */
    public SubsidyStatement {
        results = List.copyOf(results);
    }
}
