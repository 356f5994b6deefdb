package org.tuoyu.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.Report;
import org.tuoyu.validation.Rulebook;

/** The readings on which answers rest are said in words, the ids in brackets; many of them once, at the end. */
class ReadingWordsTest {

    private static final Citations CITATIONS = new Citations(Rulebook.bundled());

    private static String text(Locale locale) throws IOException {
        Look look = new Look(locale, CITATIONS, 0, false, false);
        Report claim = Reports.all().get(1);
        return new String(Reports.written(OutputFormat.TEXT, look, List.of(claim, claim)), StandardCharsets.UTF_8);
    }

    @Test
    void manyReadingsStandInWordsAtTheEndOnceForAllAnswers() throws IOException {
        String text = text(Locale.CHINESE);
        String end = text.substring(text.indexOf("所依据的口径，可用 --reading 另选（5）"));

        assertThat(text).contains("     口径：5 项，见文末“所依据的口径”1-5\n");
        assertThat(end)
                .contains("  3. 领取补助是否以登记并备案为前提？是：申报日前须已登记并备案，否则金额不作判定（jindong/filed-for-money=filed-by-claim）\n");
        assertThat(text.split("filed-for-money", -1)).hasSize(2);
    }

    @Test
    void aFewReadingsStandInWordsBesideTheirAnswer() throws IOException {
        assertThat(text(Locale.CHINESE)).contains("用热是否执行居民价？本条不及于用热（jindong/12-heat=heat-not-named）");
    }

    @Test
    void theWordsAreThoseOfTheLanguage() throws IOException {
        assertThat(text(Locale.ENGLISH))
                .contains("readings: 5 of them, see 1-5 of the readings at the end\n")
                .contains(
                        "  3. Must an institution be registered and filed to be paid? Yes: registered and filed by the day of"
                                + " the claim, otherwise the amount is held (jindong/filed-for-money=filed-by-claim)\n");
    }

    @Test
    void noReadingIsListedOnWhichNoAnswerRests() throws IOException {
        assertThat(text(Locale.CHINESE)).doesNotContain("jindong/rounding", "jindong/14-unit");
    }

    @Test
    void thePageHasTheWordsToo() throws IOException {
        Look look = new Look(Locale.CHINESE, CITATIONS, 0, false, false);
        String page = new String(
                Reports.written(OutputFormat.HTML, look, List.of(Reports.all().get(1))), StandardCharsets.UTF_8);

        assertThat(page).contains("领取补助是否以登记并备案为前提？是：申报日前须已登记并备案，否则金额不作判定（jindong/filed-for-money=filed-by-claim）");
    }
}
