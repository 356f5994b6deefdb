package org.tuoyu.validation.region;

import org.tuoyu.submission.Submission;

/** Measures one target on the statistics of a region. Immutable. */
interface Gauge {

    /**
     * Measures.
     *
     * @param submission holds the statistics
     * @param snapshots all statistics of the region
     * @param snapshot the statistics that tell about the deadline
     * @return what was found
     */
    Standing measure(Submission submission, Snapshots snapshots, Snapshot snapshot);
}
