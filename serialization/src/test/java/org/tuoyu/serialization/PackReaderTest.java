package org.tuoyu.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PackException;
import org.tuoyu.policy.PackException.Reason;
import org.tuoyu.policy.PackHandle;

class PackReaderTest {

    @TempDir
    Path folder;

    @Test
    void packsAndRulesOfAFolderAreRead() throws IOException {
        PackReading reading = PackReader.read(new PackFixture().in(folder));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.isUsable()).isTrue();
        assertThat(reading.packs()).hasSize(2);
        Pack sample = reading.packs().get(0);
        assertThat(sample.getDocument().orElseThrow().getDivision())
                .as("digits without quotation marks are taken as they are written")
                .isEqualTo("990000");
        assertThat(sample.getParameters().get(1).getValues().get(0).getValue()).hasToString("3.5");
        assertThat(reading.packs().get(1).getRules()).hasSize(1);
    }

    @Test
    void aSingleFolderIsAPackToo() throws IOException {
        new PackFixture().in(folder);

        List<PackHandle> packs = PackReader.load(folder.resolve("packs/990000-sample"));

        assertThat(packs).singleElement().satisfies(pack -> {
            assertThat(pack.id()).isEqualTo("sample");
            assertThat(pack.division()).isEqualTo("990000");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    document.yaml   | dateBasis: STATED   | datebasis: STATED      | field/unknown 8:1 /datebasis
                    document.yaml   | status: IN_FORCE    | status: IN FORCE       | code/unknown 5:9 /status
                    document.yaml   | 2020-01-01          | 2020-02-30             | date/invalid 7:14 /inForceFrom
                    document.yaml   | ', en: Sample body' | ''                     | field/missing 3:9 /issuer/en
                    clauses.yaml    | norm: MUST          | norm:                  | type/null 4:8 /0/norm
                    clauses.yaml    | path: 第二条        | path: {}               | type/wrong 9:9 /1/path
                    clauses.yaml    | path: 第二条        | path: *a               | yaml/alias 9:9 /1/path
                    clauses.yaml    | path: 第二条        | path: !part 第二条     | yaml/alias 9:9 /1/path
                    clauses.yaml    | path: 第二条        | <<: {path: 第二条}     | yaml/alias 9:3 /1/<<
                    clauses.yaml    | path: 第二条        | path: a: b             | json/syntax 9:10 /1/path
                    bindings.yaml   | clause: sample/1    | clause: sample         | value/invalid 2:11 /0/clause
                    parameters.yaml | unit: day           | 'unit: day\\n  unit: d' | json/duplicate-key 4:3 /0/unit
                    """)
    void aFaultOfFormHasFileLineAndColumn(String file, String text, String replacement, String expected)
            throws IOException {
        PackReading reading = PackReader.read(new PackFixture()
                .with(file, text, replacement.replace("\\n", "\n"))
                .in(folder));

        assertThat(reading.isUsable()).isFalse();
        assertThat(reading.findings()).extracting(PackFinding::file).contains("packs/990000-sample/" + file);
        assertThat(reading.findings())
                .extracting(finding ->
                        "%s %d:%d %s".formatted(finding.code(), finding.line(), finding.column(), finding.pointer()))
                .contains(expected);
    }

    @Test
    void aFileOfAnotherNameIsAnError() throws IOException {
        PackReading reading =
                PackReader.read(new PackFixture().plus("clause.yaml", "[]").in(folder));

        assertThat(reading.findings())
                .extracting(PackFinding::toString)
                .containsExactly(
                        "packs/990000-sample/clause.yaml:0:0 ERROR pack/file A pack has no such file; delete or"
                                + " rename it.");
    }

    @Test
    void aPackWithAnErrorCannotBeLoaded() throws IOException {
        new PackFixture()
                .with("document.yaml", "status: IN_FORCE", "status: VALID")
                .in(folder);

        assertThatThrownBy(() -> PackReader.load(folder)).isInstanceOfSatisfying(PackException.class, thrown -> {
            assertThat(thrown.getReason()).isEqualTo(Reason.FAULTY);
            assertThat(thrown.getFile()).endsWith("packs/990000-sample/document.yaml");
            assertThat(thrown.getLine()).isEqualTo(5);
            assertThat(thrown.getPointer()).isEqualTo("/status");
        });
    }

    @Test
    void whatIsNotThereOrIsNoPackIsSaidToBeSo() throws IOException {
        assertThatThrownBy(() -> PackReader.read(folder.resolve("nothing")))
                .isInstanceOfSatisfying(
                        PackException.class,
                        thrown -> assertThat(thrown.getReason()).isEqualTo(Reason.NOT_FOUND));
        assertThatThrownBy(() -> PackReader.read(folder))
                .isInstanceOfSatisfying(
                        PackException.class,
                        thrown -> assertThat(thrown.getReason()).isEqualTo(Reason.NO_PACK));
        Path text = Files.writeString(folder.resolve("text.txt"), "no archive");
        assertThatThrownBy(() -> PackReader.read(text)).isInstanceOf(PackException.class);
    }

    @Test
    void aCompiledPackIsReadBack() throws IOException {
        for (Pack pack : PackReader.read(new PackFixture().in(folder)).packs()) {
            byte[] compiled = PackWriter.compile(pack);

            assertThat(PackReader.readCompiled("sample.json", compiled)).isEqualTo(pack);
            assertThat(new String(compiled, StandardCharsets.UTF_8))
                    .doesNotContain("[]")
                    .doesNotContain("\n");
        }
    }

    @Test
    void aBrokenCompiledPackIsRefused() {
        assertThatThrownBy(() -> PackReader.readCompiled("x.json", "{\"clauses\":{}}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PackException.class)
                .hasMessageStartingWith("x.json:1: ");
    }

    @Test
    void anArchiveMayHoldYamlOrCompiledPacks(@TempDir Path other) throws IOException {
        new PackFixture().in(folder);
        PackCompiler.compile(folder, other.resolve("classes"), new PrintStream(OutputStream.nullOutputStream()));

        List<PackHandle> authored = PackReader.load(zip(folder, other.resolve("authored.zip")));
        List<PackHandle> compiled = PackReader.load(zip(other.resolve("classes"), other.resolve("compiled.jar")));

        assertThat(authored).extracting(PackHandle::id).containsExactly("sample", "rules");
        assertThat(compiled).extracting(PackHandle::id).containsExactly("sample", "rules");
        assertThat(compiled)
                .extracting(PackHandle::sha256)
                .isEqualTo(authored.stream().map(PackHandle::sha256).toList());
        assertThat(compiled.get(0).content().get())
                .isEqualTo(authored.get(0).content().get());
    }

    @Test
    void aCompilerWritesNothingWhenThereIsAnError(@TempDir Path other) throws IOException {
        new PackFixture()
                .with("bindings.yaml", "clause: sample/1", "clause: sample/9")
                .in(folder);
        ByteArrayOutputStream messages = new ByteArrayOutputStream();

        assertThatThrownBy(() ->
                        PackCompiler.compile(folder, other, new PrintStream(messages, true, StandardCharsets.UTF_8)))
                .isInstanceOf(PackException.class);
        assertThat(other).isEmptyDirectory();
        assertThat(messages.toString(StandardCharsets.UTF_8))
                .startsWith("packs/990000-sample/bindings.yaml:2:11 ERROR pack/foreign-clause ");
    }

    private static Path zip(Path source, Path target) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target));
                Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(source.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return target;
    }
}
