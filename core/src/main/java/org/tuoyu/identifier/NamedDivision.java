package org.tuoyu.identifier;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.quantity.DateRange;

/**
 * A place with its name and the days on which the code stood for it (行政区划条目): a line of {@link DivisionTable}.
 * Immutable.
 */
public final class NamedDivision {

    private final Division division;
    private final String name;
    private final DateRange validity;
    private final List<Division> successors;
    private final @Nullable String authority;

    NamedDivision(
            Division division, String name, DateRange validity, List<Division> successors, @Nullable String authority) {
        this.division = division;
        this.name = name;
        this.validity = validity;
        this.successors = List.copyOf(successors);
        this.authority = authority;
    }

    /**
     * The place.
     *
     * @return the code as a value
     */
    public Division getDivision() {
        return division;
    }

    /**
     * The name of the place, without those of its parents.
     *
     * @return Chinese, not empty
     */
    public String getName() {
        return name;
    }

    /**
     * The days on which the code stood for this name. Where only the year of a change is known, the whole year counts,
     * before and after the change.
     *
     * @return open at the beginning when the code is older than the table, open at the end when it is still in use
     */
    public DateRange getValidity() {
        return validity;
    }

    /**
     * The places that took over the area when the code or the name was given up.
     *
     * @return in the order of the table; empty while in use
     */
    public List<Division> getSuccessors() {
        return successors;
    }

    /**
     * The notice by which the code came or went.
     *
     * @return empty when the table names none
     */
    public Optional<String> getAuthority() {
        return Optional.ofNullable(authority);
    }

    /**
     * Whether this is a unit of the statistics alone (统计用功能区), such as a development zone: its code is of the
     * statistical list and not of GB/T 2260.
     *
     * @return {@code false} for a division of the standard
     */
    public boolean isStatistical() {
        return division.isStatistical();
    }

    /** Code and name. */
    @Override
    public String toString() {
        return division + " " + name;
    }
}
