package org.tuoyu.validation.subsidy;

import java.math.BigDecimal;
import java.util.List;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.DateRange;

/** Puts sentences and formulas together in both languages. */
final class Wording {

    private Wording() {}

    static Text join(Text one, Text other) {
        if (one.zh().isEmpty() || other.zh().isEmpty()) {
            return one.zh().isEmpty() ? other : one;
        }
        return Text.of(one.zh() + "；" + other.zh(), one.en() + "; " + other.en());
    }

    /** Terms of a sum. */
    static Text sum(List<Text> terms) {
        return Text.of(
                String.join("+", terms.stream().map(Text::zh).toList()),
                String.join(" + ", terms.stream().map(Text::en).toList()));
    }

    static Text named(Text title, Text message) {
        return Text.of(title.zh() + "：" + message.zh(), title.en() + ": " + message.en());
    }

    /** A calendar year by its number, anything else by its days; both ends are known. */
    static String period(DateRange period) {
        int year = period.getFrom().orElseThrow().getYear();
        return period.equals(DateRange.ofYear(year)) ? Integer.toString(year) : period.toString();
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    static String classes(int count) {
        return count == 1 ? "1 class" : count + " classes";
    }

    static String seats(int count) {
        return count == 1 ? "1 seat" : count + " seats";
    }
}
