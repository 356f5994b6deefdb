package org.tuoyu.serialization.internal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One compiled pack.
 *
 * @param id the id of its document
 * @param division where its document applies
 * @param file the file beside the index
 * @param sha256 the digest of that file
 * @param inForceFrom the first day of its document
 * @param inForceUntil the last day of its document
 */
public record PackIndexEntry(
        String id,
        String division,
        String file,
        String sha256,
        Optional<LocalDate> inForceFrom,
        Optional<LocalDate> inForceUntil) {}
