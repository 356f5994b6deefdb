package org.tuoyu.policies;

import java.util.List;
import org.tuoyu.policy.PackHandle;
import org.tuoyu.policy.PackSource;
import org.tuoyu.serialization.CompiledPacks;

/** The packs (规则包) of this archive. Found through {@link java.util.ServiceLoader}. Safe for use by many threads. */
public final class BundledPacks implements PackSource {

    private final List<PackHandle> packs = CompiledPacks.of(BundledPacks.class);

    /** Finds the packs; their contents are read when first asked for. */
    public BundledPacks() {}

    @Override
    public List<PackHandle> packs() {
        return packs;
    }
}
