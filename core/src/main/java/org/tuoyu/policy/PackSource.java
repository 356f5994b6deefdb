package org.tuoyu.policy;

import java.util.List;

/**
 * A place where packs come from (规则包来源), found through {@link java.util.ServiceLoader}. Implementations are
 * thread-safe.
 */
public interface PackSource {

    /**
     * The packs, each as a description that is cheap to obtain.
     *
     * @return in a fixed order
     */
    List<PackHandle> packs();
}
