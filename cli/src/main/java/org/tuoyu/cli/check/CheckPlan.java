package org.tuoyu.cli.check;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.tuoyu.identifier.Division;
import org.tuoyu.serialization.ReadLimits;
import org.tuoyu.spreadsheet.TableReader;
import org.tuoyu.validation.CheckOptions;
import org.tuoyu.validation.Rulebook;
import org.tuoyu.validation.Waivers;

/**
 * What the user wants of a run.
 *
 * @param rulebook the law
 * @param options drafts, readings, and whether facts about persons are shown
 * @param division instead of the one that a submission names
 * @param on instead of the date that a submission names
 * @param limits of documents
 * @param mostTime for one document
 * @param threads that check
 * @param waivers if there is a file of them
 * @param tables reads workbooks and CSV files
 */
public record CheckPlan(
        Rulebook rulebook,
        CheckOptions options,
        Optional<Division> division,
        Optional<LocalDate> on,
        ReadLimits limits,
        Duration mostTime,
        int threads,
        Optional<Waivers> waivers,
        TableReader tables) {}
