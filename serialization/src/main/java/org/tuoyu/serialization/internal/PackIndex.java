package org.tuoyu.serialization.internal;

import java.util.List;

/**
 * The compiled packs of an archive.
 *
 * @param packs in order of their folders
 */
public record PackIndex(List<PackIndexEntry> packs) {}
