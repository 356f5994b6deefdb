package org.tuoyu.serialization;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.serialization.Locations.Place;
import org.tuoyu.serialization.consistency.ConsistencyCheck;
import org.tuoyu.submission.Submission;

/**
 * What the values of a submission say of each other, without any clause: references that lead nowhere or are there twice,
 * identity numbers against their type, the date of birth and the sex, credit codes inside, totals against their parts, numbers
 * that bound each other, dates in an order that cannot be or after the day of the submission. What is not stated is not looked
 * into. Safe for use by many threads.
 */
public final class Consistency {

    private Consistency() {}

    /**
     * Checks what was read.
     *
     * @param result what a {@link SubmissionReader} made
     * @return findings with their places, in order of the checks; empty when there is no document
     */
    public static List<StructureFinding> check(ReadResult<Submission> result) {
        List<StructureFinding> findings =
                result.document().map(Consistency::check).orElse(List.of());
        if (findings.isEmpty()) {
            return findings;
        }
        Locations locations = result.locate(
                findings.stream().map(StructureFinding::getPointer).distinct().toList());
        List<StructureFinding> located = new ArrayList<>();
        for (StructureFinding finding : findings) {
            Place place = locations.find(finding.getPointer()).orElse(new Place(0, 0));
            located.add(finding.withLine(place.line()).withColumn(place.column()));
        }
        return List.copyOf(located);
    }

    /**
     * Checks a submission that comes from anywhere.
     *
     * @param submission the submission
     * @return findings without lines, in order of the checks
     */
    public static List<StructureFinding> check(Submission submission) {
        return ConsistencyCheck.check(submission);
    }
}
