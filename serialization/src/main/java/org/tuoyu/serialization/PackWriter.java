package org.tuoyu.serialization;

import org.tuoyu.policy.Pack;
import org.tuoyu.serialization.internal.PackEncoder;

/**
 * Writes packs in the compiled form that programs load: compact JSON without empty lists. Equal packs give equal bytes. Safe
 * for use by many threads.
 */
public final class PackWriter {

    private static final DocumentWriter<Pack> COMPILED =
            new DocumentWriter<>(JsonLayout.COMPACT, false, PackEncoder::write);

    private PackWriter() {}

    /**
     * Compiles a pack.
     *
     * @param pack what to write
     * @return UTF-8
     */
    public static byte[] compile(Pack pack) {
        return COMPILED.write(pack);
    }
}
