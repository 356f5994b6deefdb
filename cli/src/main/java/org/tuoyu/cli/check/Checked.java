package org.tuoyu.cli.check;

import java.util.List;
import java.util.Optional;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.serialization.Locations;
import org.tuoyu.serialization.RecordFacts;
import org.tuoyu.spreadsheet.CellMap;

/**
 * A record that was looked at.
 *
 * @param source the record
 * @param report on it; empty when an interrupted run reported it already
 * @param readable whether it could be read to the end
 * @param facts that are compared with other records
 * @param digest of its bytes
 * @param cells where its values stand, if it is a workbook or CSV file
 */
record Checked(
        SourceRecord source,
        Optional<Report> report,
        boolean readable,
        Optional<RecordFacts> facts,
        RecordDigest digest,
        Optional<CellMap> cells) {

    /** Findings about this record, at their places. */
    List<StructureFinding> placed(List<StructureFinding> findings) {
        if (cells.isPresent()) {
            return findings.stream().map(cells.get()::place).toList();
        }
        if (findings.isEmpty() || source.record().isEmpty()) {
            return findings;
        }
        Locations locations = source.record()
                .get()
                .locate(findings.stream().map(StructureFinding::getPointer).toList());
        return findings.stream()
                .map(finding -> locations
                        .find(finding.getPointer())
                        .map(place -> finding.withLine(place.line()).withColumn(place.column()))
                        .orElse(finding))
                .toList();
    }
}
