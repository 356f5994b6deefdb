package org.tuoyu.testkit.composition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.testkit.composition.Site.Spot;

/** The bounds of forms that compare numbers (数值界限). */
final class NumberBounds {

    private final Asked asked;

    NumberBounds(Asked asked) {
        this.asked = asked;
    }

    /** Bounds of a number: how many smallest steps from the limit it may just be, and may just not be. */
    List<Bound> limit(int inside, int outside) {
        return List.of(
                new Bound("", site -> each(site, asked.limit(), inside), site -> each(site, asked.limit(), outside)));
    }

    private boolean each(Site site, BigDecimal limit, int steps) {
        boolean all = true;
        List<Spot> spots = asked.facts(site, true);
        for (Spot spot : spots) {
            all &= put(site, spot, limit.add(Plausible.step(spot).multiply(BigDecimal.valueOf(steps))));
        }
        return all && !spots.isEmpty();
    }

    /** Bounds of a number that depends on others. */
    List<Bound> needed() {
        return List.of(new Bound("", site -> enough(site), site -> tooFew(site)));
    }

    private boolean enough(Site site) {
        BigDecimal needed = needed(site);
        return needed != null && put(site, asked.facts(site, true).get(0), needed);
    }

    private boolean tooFew(Site site) {
        Spot fact = asked.facts(site, true).get(0);
        BigDecimal needed = needed(site);
        if (needed == null) {
            return false;
        }
        if (needed.signum() == 0) {
            Spot other = bases(site).get(0);
            put(site, other, Plausible.step(other));
            needed = needed(site);
        }
        return needed != null && needed.signum() > 0 && put(site, fact, below(fact, needed));
    }

    private static BigDecimal below(Spot fact, BigDecimal needed) {
        BigDecimal step = Plausible.step(fact);
        return needed.setScale(step.scale(), RoundingMode.CEILING).subtract(step);
    }

    private List<Spot> bases(Site site) {
        List<Spot> bases = new ArrayList<>(asked.others(site));
        asked.definition().getOthers().forEach(other -> bases.addAll(site.spots(other, true)));
        return bases;
    }

    /** The least number that satisfies the rule; what it depends on is stated as one when it is not stated. */
    private @Nullable BigDecimal needed(Site site) {
        List<BigDecimal> bases = new ArrayList<>();
        for (Spot base : bases(site)) {
            if (site.tree().get(base.pointer()) == null && !put(site, base, BigDecimal.ONE)) {
                return null;
            }
            bases.add(number(site, base));
        }
        return switch (asked.definition().getForm()) {
            case "ratio" -> bases.get(0).divide(asked.limit(), 0, RoundingMode.CEILING);
            case "weighted-ratio" -> weighted(bases);
            default -> share(bases.get(0));
        };
    }

    private BigDecimal weighted(List<BigDecimal> bases) {
        BigDecimal product = BigDecimal.ONE;
        for (String each : asked.codes()) {
            product = product.multiply(new BigDecimal(each));
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < bases.size(); i++) {
            sum = sum.add(bases.get(i)
                    .multiply(product)
                    .divide(new BigDecimal(asked.codes().get(i))));
        }
        return sum.divide(product, 0, RoundingMode.CEILING);
    }

    private BigDecimal share(BigDecimal whole) {
        BigDecimal exact = whole.multiply(asked.limit());
        return switch (asked.unit().orElse("")) {
            case "percent" -> exact.movePointLeft(2);
            case "per-thousand" -> exact.movePointLeft(3).setScale(0, RoundingMode.CEILING);
            default -> exact;
        };
    }

    private static BigDecimal number(Site site, Spot spot) {
        Object value = site.tree().get(spot.pointer());
        return value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
    }

    private static boolean put(Site site, Spot spot, BigDecimal number) {
        BigDecimal up = number.setScale(Plausible.step(spot).scale(), RoundingMode.CEILING);
        Object value = Plausible.number(spot, up.stripTrailingZeros());
        Object stated = spot.isList() ? new ArrayList<>(List.of(value)) : value;
        return site.tree().set(spot.pointer(), stated)
                || stated.equals(site.tree().get(spot.pointer()));
    }
}
