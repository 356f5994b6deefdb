package org.tuoyu.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.tuoyu.cli.output.PackFindings;
import org.tuoyu.cli.output.UsageException;
import org.tuoyu.policy.PackException;
import org.tuoyu.policy.PackException.Reason;
import org.tuoyu.serialization.PackLint;
import org.tuoyu.serialization.PackReader;
import org.tuoyu.serialization.PackReading;
import org.tuoyu.validation.Rulebook;

/** Adds the packs that the user names to a rulebook. One with an error is refused with all that the lint finds. */
final class Packs {

    private Packs() {}

    static Rulebook add(Rulebook rulebook, List<String> paths, Locale locale) {
        Rulebook all = rulebook;
        for (String path : paths) {
            all = add(all, path, locale);
        }
        return all;
    }

    private static Rulebook add(Rulebook rulebook, String path, Locale locale) {
        try {
            PackReading reading = PackLint.check(path(path), rulebook.packs());
            if (!reading.isUsable()) {
                String found = PackFindings.text(reading.findings(), locale).stripTrailing();
                throw new UsageException(
                        "规则包 " + path + " 不能用：\n" + found, "pack " + path + " cannot be used:\n" + found);
            }
            return rulebook.with(PackReader.load(path(path)));
        } catch (PackException | IllegalArgumentException e) {
            throw new UsageException(
                    "规则包 " + path + " 不能用：" + e.getMessage(), "pack " + path + " cannot be used: " + e.getMessage());
        }
    }

    /** What the lint says of a pack, beside the packs of a rulebook. */
    static PackReading check(Rulebook rulebook, String path) throws UnreadablePackException {
        try {
            return PackLint.check(path(path), rulebook.packs());
        } catch (PackException e) {
            if (e.getReason() == Reason.NOT_FOUND) {
                throw new UsageException("没有这个文件或文件夹：" + path, "no such file or folder: " + path);
            }
            throw new UnreadablePackException(Objects.requireNonNullElse(e.getMessage(), path));
        }
    }

    private static Path path(String path) {
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw new UsageException("不是路径：" + path, "not a path: " + path);
        }
    }

    /** Nothing there can be read as a pack. */
    static final class UnreadablePackException extends Exception {

        private static final long serialVersionUID = 1L;

        UnreadablePackException(String message) {
            super(message);
        }
    }
}
