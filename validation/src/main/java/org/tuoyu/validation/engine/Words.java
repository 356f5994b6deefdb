package org.tuoyu.validation.engine;

import java.util.Locale;
import org.tuoyu.validation.fact.FactWords;

/** Words for codes and flags in an explicit language. */
final class Words {

    private Words() {}

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    static String label(Enum<?> code, Locale locale) {
        String label = isChinese(locale) ? FactWords.zh(code) : FactWords.en(code);
        return label.isEmpty() ? code.name() : label;
    }

    /** The label of a code of a list; yes and no for flags; the code itself where the list does not hold it. */
    static String label(int list, String code, Locale locale) {
        if (code.equals("true") || code.equals("false")) {
            return yesOrNo(code.equals("true"), locale);
        }
        String label = list < 0 ? null : isChinese(locale) ? FactWords.zh(list, code) : FactWords.en(list, code);
        return label == null || label.isEmpty() ? code : label;
    }

    static String yesOrNo(boolean flag, Locale locale) {
        if (isChinese(locale)) {
            return flag ? "是" : "否";
        }
        return flag ? "yes" : "no";
    }

    static String none(Locale locale) {
        return isChinese(locale) ? "无" : "none";
    }
}
