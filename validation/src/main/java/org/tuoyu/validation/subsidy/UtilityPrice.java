package org.tuoyu.validation.subsidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.operation.TariffClass;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.engine.Limit;
import org.tuoyu.validation.fact.FactAccess;
import org.tuoyu.validation.fact.FactWords;

/** Prices of households for what an institution uses (居民生活类价格): no amount, but the list of what they hold for. */
final class UtilityPrice implements Scheme {

    private static final String HEATING = "heating";
    /** The end of the labels of the tariffs; what stands before it is what is used. */
    private static final String OF_PRICE = "价格类别";

    @Override
    public Finding compute(Matter matter) {
        Optional<Limit> limit = matter.limit(matter.judgedOn());
        if (limit.isEmpty()) {
            return Finding.open(List.of(), Text.of("该日没有执行的规定", "nothing is set on that day"));
        }
        List<String> utilities = new ArrayList<>(limit.get().codes());
        if (matter.has("heat-by-national-guideline") && !utilities.contains(HEATING)) {
            utilities.add(HEATING);
        }
        List<String> otherwise = utilities.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> isCharged(matter, name))
                .toList();
        Text granted =
                Text.of(words(utilities, true) + "执行居民生活类价格", "residential prices for " + words(utilities, false));
        return Finding.granted(
                otherwise.isEmpty()
                        ? granted
                        : Wording.join(
                                granted,
                                Text.of(
                                        words(otherwise, true) + "现未按居民价收取",
                                        words(otherwise, false) + " not charged so at present")));
    }

    private static boolean isCharged(Matter matter, String name) {
        Object tariffs = matter.institution().getUtilityTariffs().orElse(null);
        Object stated = tariffs == null ? null : FactAccess.get(type(), tariffs, field(name));
        return isOther(stated);
    }

    private static boolean isOther(@Nullable Object stated) {
        return stated != null && stated != TariffClass.RESIDENTIAL;
    }

    private static String words(List<String> names, boolean zh) {
        List<String> words = new ArrayList<>();
        for (String each : names) {
            int field = field(each.toLowerCase(Locale.ROOT));
            words.add(zh ? FactWords.zh(type(), field).replace(OF_PRICE, "") : FactWords.en(type(), field));
        }
        return String.join(zh ? "、" : ", ", words);
    }

    private static int type() {
        return FactAccess.type("UtilityTariffs");
    }

    private static int field(String name) {
        int field = FactAccess.field(type(), name);
        if (field < 0) {
            throw new IllegalArgumentException("no utility " + name);
        }
        return field;
    }
}
