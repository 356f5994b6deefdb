package org.tuoyu.serialization;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A small pack without faults in a folder of its own; tests break it in one place. */
final class PackFixture {

    private final Map<String, String> files = new LinkedHashMap<>();

    PackFixture() {
        files.put("packs/990000-sample/document.yaml", """
                id: sample
                title: {zh-CN: 示例办法, en: Sample measures}
                issuer: {zh-CN: 示例机关, en: Sample body}
                division: 990000
                status: IN_FORCE
                force: LOCAL_NORMATIVE
                inForceFrom: 2020-01-01
                dateBasis: STATED
                checkedOn: 2026-01-01
                """);
        files.put("packs/990000-sample/clauses.yaml", """
                - id: sample/1
                  path: 第一条
                  kind: RULE
                  norm: MUST
                  summary: {zh-CN: 录像保存期限, en: How long footage is kept}
                  treatment: RULE
                  readings: [sample/1-days]
                - id: sample/2
                  path: 第二条
                  kind: TARGET
                  norm: TARGET
                  summary: {zh-CN: 托位目标, en: Target of seats}
                  treatment: TARGET
                """);
        files.put("packs/990000-sample/parameters.yaml", """
                - id: sample/footage-days
                  title: {zh-CN: 录像保存天数, en: Days that footage is kept}
                  unit: day
                  values:
                    - {from: 2020-01-01, until: 2022-12-31, value: 30, clause: sample/1}
                    - {from: 2023-01-01, value: 60, clause: sample/1}
                  checkedOn: 2026-01-01
                - id: sample/seats
                  title: {zh-CN: 千人托位数, en: Seats per thousand}
                  values:
                    - {value: 3.5, clause: sample/2}
                  checkedOn: 2026-01-01
                """);
        files.put("packs/990000-sample/bindings.yaml", """
                - rule: safety/footage
                  clause: sample/1
                  binds: INSTITUTION
                  submissionTypes: [FILING]
                """);
        files.put("packs/990000-sample/readings.yaml", """
                - id: sample/1-days
                  question: {zh-CN: 是否含当日, en: Whether today counts}
                  options:
                    - {id: counted, text: {zh-CN: 含当日, en: It counts}}
                    - {id: not-counted, text: {zh-CN: 不含当日, en: It does not}}
                  defaultOption: counted
                  reason: {zh-CN: 示例理由, en: Sample reason}
                  clauses: [sample/1]
                """);
        files.put("packs/990000-sample/targets.yaml", """
                - clause: sample/2
                  title: {zh-CN: 千人托位数, en: Seats per thousand}
                  metric: {kind: PER_THOUSAND, numerator: seatsTotal, denominator: residentPopulation}
                  comparator: ">="
                  parameter: sample/seats
                  deadline: 2025-12-31
                """);
        files.put("rules/safety.yaml", """
                - id: safety/footage
                  title: {zh-CN: 录像保存, en: Keeping of footage}
                  scope: INSTITUTION
                  when:
                    - {fact: serviceModes, is: [FULL_DAY]}
                  form: at-least
                  fact: premises.surveillance.retentionDays
                  parameter: sample/footage-days
                  breach: {zh-CN: "{name}保存{actual}天，应为{expected}天。", en: "{name} keeps {actual} days; {expected} are required."}
                  remedy: {zh-CN: 扩容。, en: Enlarge the storage.}
                  readings: [sample/1-days]
                """);
    }

    /** Replaces text that must be there. */
    PackFixture with(String file, String text, String replacement) {
        String key = key(file);
        String before = Objects.requireNonNull(files.get(key), file);
        if (!before.contains(text)) {
            throw new IllegalArgumentException(text + " is not in " + file);
        }
        files.put(key, before.replace(text, replacement));
        return this;
    }

    /** Adds a file, or text at the end of one. */
    PackFixture plus(String file, String text) {
        files.merge(key(file), text, String::concat);
        return this;
    }

    private static String key(String file) {
        return file.contains("/") ? file : "packs/990000-sample/" + file;
    }

    Path in(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return folder;
    }
}
