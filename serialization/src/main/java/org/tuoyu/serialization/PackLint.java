package org.tuoyu.serialization;

import java.nio.file.Path;
import java.util.List;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PackException;

/**
 * Checks packs as their authors write them: everything that {@link PackReader} checks, and what the pieces say of each other.
 * That is: ids that lead nowhere or are there twice, values whose days overlap, two documents that set one parameter without a
 * relation, units that differ, facts, codes and placeholders that the model does not have, forms that lack something, clauses
 * without the treatment they claim, ids that belong to other packs, and values that ask less than the law of a wider place.
 */
public final class PackLint {

    private PackLint() {}

    /**
     * Reads and checks packs.
     *
     * @param path as for {@link PackReader#read}
     * @param others packs that those may refer to, such as those of the nation; empty when they stand on their own; one of the same
     *     document gives way to the pack read
     * @return the packs and everything that is wrong with them, in order of files and places
     * @throws PackException if nothing there can be read as a pack
     */
    public static PackReading check(Path path, List<Pack> others) {
        return PackReader.checked(path, others);
    }
}
