/**
 * What happened in an institution and what was reported: accidents, complaints, infectious disease, abuse, violations.
 * Start with {@link org.tuoyu.incident.Incidents}. Part of the public API.
 */
@NullMarked
package org.tuoyu.incident;

import org.jspecify.annotations.NullMarked;
