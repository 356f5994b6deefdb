package org.tuoyu.validation.responsibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.DutyAssignment;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.Post;
import org.tuoyu.validation.engine.Law;

/**
 * The duties of bodies and the posts of coordinating bodies, as the documents in force assign them. Immutable and safe
 * for use by many threads.
 */
public final class Responsibilities {

    private final Law law;
    private final LocalDate day;

    /**
     * Obtains what is assigned at a place on a day.
     *
     * @param law the packs of the place
     * @param day the day
     */
    public Responsibilities(Law law, LocalDate day) {
        this.law = law;
        this.day = day;
    }

    /**
     * The bodies to which a matter is assigned.
     *
     * @param duty the code of the matter
     * @return by role, and among equals in the order of the documents, the nearest place first
     */
    public List<DutyAssignment> bodies(String duty) {
        return duties().stream()
                .filter(assignment -> assignment.getDuty().equals(duty))
                .sorted(Comparator.comparing(DutyAssignment::getRole))
                .toList();
    }

    /**
     * All duties.
     *
     * @return in the order of the documents, the nearest place first
     */
    public List<DutyAssignment> duties() {
        return inForce(Pack::getDuties, DutyAssignment::getClause);
    }

    /**
     * All posts.
     *
     * @return in the order of the documents, the nearest place first
     */
    public List<Post> posts() {
        return inForce(Pack::getPosts, Post::getClause);
    }

    private <T> List<T> inForce(Function<Pack, List<T>> part, Function<T, ClauseId> clause) {
        return law.packs().stream()
                .flatMap(pack -> part.apply(pack).stream())
                .filter(each -> law.document(clause.apply(each))
                        .filter(document -> law.isInForce(document, day))
                        .isPresent())
                .toList();
    }
}
