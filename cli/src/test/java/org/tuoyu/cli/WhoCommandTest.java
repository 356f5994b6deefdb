package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who handles what: Wujiang tells foreign capital apart (annex 2, items 13 and 14), Jindong does not (二（六）1). */
class WhoCommandTest {

    private static Command.Run who(String line) throws Exception {
        return Command.tuoyu(("who " + line).strip().split(" +"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            320509; --capital foreign;  MARKET_REGULATION;                0
            320509; --capital domestic; ADMIN_APPROVAL;                   0
            320509; '';                 ADMIN_APPROVAL|MARKET_REGULATION; 3
            330703; --capital foreign;  MARKET_REGULATION;                0
            330703; --capital domestic; MARKET_REGULATION;                0
            330703; '';                 MARKET_REGULATION;                0
            """)
    void capitalDecidesInWujiangAndNotInJindong(String division, String capital, String body, int status)
            throws Exception {
        Command.Run run = who("--division " + division + " --on 2022-03-01 --duty registration --form independent"
                + " --legal-form enterprise --profit for-profit --format json " + capital);

        assertThat(run.status()).isEqualTo(status);
        assertThat(run.out()).contains("\"body\": \"" + body + "\"");
    }

    @Test
    void theCandidatesAreNamedWithTheFactThatDecidesAndTheirClauses() throws Exception {
        Command.Run run = who("--division 320509 --on 2022-03-01 --duty REGISTRATION --form independent"
                + " --legal-form enterprise --profit for-profit");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out())
                .contains("登记")
                .contains("（无法判定）")
                .contains("缺少：资本性质")
                .contains("〔wujiang/annex.2.13.a〕")
                .contains("〔wujiang/annex.2.14.a〕");
    }

    @Test
    void withoutAnInstitutionDutiesAndPostsAreListed() throws Exception {
        Command.Run run = who("--division 330703 --on 2022-03-01 --lang en");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Duties (")
                .contains("the district fire and rescue brigade")
                .contains("〔jindong/annex.duty.fire〕")
                .contains("Coordinating bodies (22)");
    }

    @Test
    void aFileMayDescribeTheInstitution(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("one.json"), """
                {"schemaVersion": "1.0", "submissionType": "FILING", "division": "320509", "asOf": "2022-03-01",
                 "institutions": [{"institutionRef": "one", "legalForm": "ENTERPRISE", "profitOrientation": "FOR_PROFIT",
                 "capitalOrigin": "FOREIGN", "institutionForm": "INDEPENDENT"}]}
                """);

        Command.Run run = who(file + " --duty registration");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("登记  区市场监督管理局")
                .doesNotContain("MARKET_REGULATION")
                .contains("〔wujiang/annex.2.14.a〕");
        assertThat(who(file + " --profit for-profit").status()).isEqualTo(64);
    }
}
