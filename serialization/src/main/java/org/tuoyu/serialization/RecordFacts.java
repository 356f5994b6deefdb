package org.tuoyu.serialization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuoyu.region.RegionStatistics;
import org.tuoyu.serialization.consistency.FactExtract;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;

/**
 * The few facts of a record that are compared with those of other records; identity numbers only as fingerprints from which
 * they cannot be read back. Immutable.
 *
 * @param type of the submission; empty: it could not be read
 * @param asOf its date
 * @param institutions in order
 * @param identities of staff and children who state one
 * @param regions the statistics of regions, in order
 */
public record RecordFacts(
        Optional<SubmissionType> type,
        Optional<LocalDate> asOf,
        List<InstitutionFacts> institutions,
        List<IdentityFacts> identities,
        List<RegionStatistics> regions) {

    /**
     * Copies the lists.
     *
     * @param type of the submission; empty: it could not be read
     * @param asOf its date
     * @param institutions in order
     * @param identities of staff and children who state one
     * @param regions the statistics of regions, in order
     */
    public RecordFacts {
        institutions = List.copyOf(institutions);
        identities = List.copyOf(identities);
        regions = List.copyOf(regions);
    }

    /**
     * Takes the facts out of a submission.
     *
     * @param submission what was read
     * @return its facts
     */
    public static RecordFacts of(Submission submission) {
        return new FactExtract().of(submission);
    }

    /**
     * An institution.
     *
     * @param creditCode its credit code; empty when not stated
     * @param fingerprint of the credit code
     * @param division six digits; empty when neither the institution nor the submission states one
     * @param seats filed seats; empty when not stated
     * @param enrolled children; empty when not stated
     * @param staff members of staff; empty when not stated
     */
    public record InstitutionFacts(
            String creditCode,
            long fingerprint,
            String division,
            Optional<Integer> seats,
            Optional<Integer> enrolled,
            Optional<Integer> staff) {}

    /**
     * A person who states an identity number.
     *
     * @param fingerprint of type and number
     * @param institution index of the institution
     * @param staff a member of staff, else a child
     * @param index in the list of staff or children
     */
    public record IdentityFacts(long fingerprint, int institution, boolean staff, int index) {

        /**
         * Where the number stands.
         *
         * @return JSON Pointer
         */
        public String pointer() {
            return "/institutions/" + institution + (staff ? "/staff/" : "/children/") + index + "/identityNumber";
        }
    }
}
