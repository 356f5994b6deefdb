package org.tuoyu.policy;

import java.util.function.Supplier;

/**
 * A pack that is read only when it is needed (规则包句柄).
 *
 * @param id the id of its document, or of the catalogue of rules that belong to no document
 * @param division the six-digit code of the place whose chain must contain it
 * @param sha256 the digest of the pack, 64 hexadecimal digits
 * @param content reads the pack; the same content each time
 */
public record PackHandle(String id, String division, String sha256, Supplier<Pack> content) {}
