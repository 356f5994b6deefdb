package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The claim of the examples: inclusive, standalone, filed; two classes before the document, one more opened 2021-03-01;
 * 40 seats filed and offered all 2021. Item 13 pays 50,000 yuan for the one class, item 14 40 × 1,600 yuan.
 */
class SubsidyCommandTest {

    private static final String CLAIM = "examples/submissions/jindong-subsidy-claim-overclaimed.json";

    @Test
    void amountsAreShownToTheFenWithClauseAndFormula() throws Exception {
        assertThat(Command.tuoyu("subsidy", CLAIM, "--year", "2021").out())
                .contains("应付 50000.00 元，申报 60000.00 元，多报 10000.00 元")
                .contains("〔jindong/3.5.13.a〕")
                .contains("应付 64000.00 元，申报 64000.00 元")
                .contains("40托位×1600.00元/托位·年×12/12=64000.00元")
                .contains("〔jindong/3.5.14〕")
                .contains("应付合计 114000.00 元");
    }

    @Test
    void theSameStandsInJson() throws Exception {
        assertThat(Command.tuoyu("subsidy", CLAIM, "--format", "json").out())
                .contains("\"clause\" : \"jindong/3.5.13.a\"")
                .contains("\"amount\" : \"50000.00\"")
                .contains("\"claimed\" : \"60000.00\"")
                .contains("\"total\" : \"114000.00\"");
    }

    @Test
    void aClaimOfMoreThanIsOwedIsRejected() throws Exception {
        Command.Run run = Command.tuoyu("check", CLAIM, "--lang", "en");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("rejected").contains("10000.00 yuan too much");
    }
}
