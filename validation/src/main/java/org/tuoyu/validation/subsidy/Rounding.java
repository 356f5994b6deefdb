package org.tuoyu.validation.subsidy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.Yuan;

/** Rounds to the fen, once, at the end, and says so when something was lost. */
final class Rounding {

    private static final int FEN_DIGITS = 2;

    private Rounding() {}

    /**
     * An exact amount as whole fen.
     *
     * @param dividend in yuan
     * @param divisor what it is divided by, exactly
     */
    static Yuan toFen(BigDecimal dividend, long divisor, Choices choices) {
        RoundingMode mode = choices.has("down-once") ? RoundingMode.DOWN : RoundingMode.HALF_UP;
        return Yuan.parse(
                dividend.divide(BigDecimal.valueOf(divisor), FEN_DIGITS, mode).toPlainString());
    }

    /** The end of a formula: the amount, and how it was rounded if it was. */
    static Text result(BigDecimal dividend, long divisor, Yuan amount, Choices choices) {
        boolean exact = number(amount).multiply(BigDecimal.valueOf(divisor)).compareTo(dividend) == 0;
        boolean down = choices.has("down-once");
        String zh = exact ? "" : down ? "（不足一分舍去）" : "（四舍五入到分）";
        String en = exact ? "" : down ? " (rounded down to the fen)" : " (rounded half-up to the fen)";
        return Text.of("=" + amount + "元" + zh, " = " + amount + " yuan" + en);
    }

    static BigDecimal number(Yuan amount) {
        return BigDecimal.valueOf(amount.toFen(), FEN_DIGITS);
    }
}
