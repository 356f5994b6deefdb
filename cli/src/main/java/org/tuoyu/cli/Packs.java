package org.tuoyu.cli;

import java.nio.file.Path;
import java.util.List;
import org.tuoyu.policy.PackException;
import org.tuoyu.serialization.PackReader;
import org.tuoyu.validation.Rulebook;

/** Adds the packs that the user names to a rulebook. */
final class Packs {

    private Packs() {}

    static Rulebook add(Rulebook rulebook, List<String> paths) {
        Rulebook all = rulebook;
        for (String path : paths) {
            try {
                all = all.with(PackReader.load(Path.of(path)));
            } catch (PackException | IllegalArgumentException e) {
                throw new UsageException("pack " + path + " cannot be used: " + e.getMessage());
            }
        }
        return all;
    }
}
