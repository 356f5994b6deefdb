package org.tuoyu.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PackSource;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.ParameterValue;
import org.tuoyu.policy.PolicyDocument;

/** On every day on which anything changes, a parameter has one value at a place, and no hole between two values. */
class ParametersWithoutGapTest {

    private static final Rulebook RULEBOOK = Rulebook.bundled();

    private static List<Pack> packs() {
        return ServiceLoader.load(PackSource.class).stream()
                .flatMap(source -> source.get().packs().stream())
                .map(handle -> handle.content().get())
                .toList();
    }

    /** The days on which a document or a value begins, and the days after it ends. */
    private static Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        for (Pack pack : packs()) {
            pack.getDocument().ifPresent(document -> {
                document.getInForceFrom().ifPresent(days::add);
                document.getInForceUntil().ifPresent(last -> days.add(last.plusDays(1)));
            });
            pack.getParameters().stream()
                    .flatMap(parameter -> parameter.getValues().stream())
                    .flatMap(
                            value -> Stream.of(value.getFrom(), value.getUntil().map(last -> last.plusDays(1))))
                    .flatMap(Optional::stream)
                    .forEach(days::add);
        }
        return days;
    }

    @ParameterizedTest
    @ValueSource(strings = {"110101", "330703", "330205", "320509", "350102", "441802"})
    void aParameterHasOneValueOnADay(String division) {
        Set<String> ids = new TreeSet<>();
        packs().forEach(pack -> pack.getParameters().forEach(parameter -> ids.add(parameter.getId())));
        assertThat(ids).isNotEmpty();

        for (LocalDate day : days()) {
            PolicyView view = RULEBOOK.inForce(Division.of(division), day);
            // two values without a relation are refused with an exception
            for (String id : ids) {
                Optional<ParameterValue> value = view.parameter(id);
                value.ifPresent(each -> assertThat(view.clause(each.getClause()))
                        .as(id + " on " + day)
                        .isPresent());
            }
        }
    }

    @Test
    void theValuesOfADocumentFollowEachOtherWithoutAHole() {
        List<String> holes = new ArrayList<>();
        for (Pack pack : packs()) {
            PolicyDocument document = pack.getDocument().orElse(null);
            for (Parameter parameter : document == null ? List.<Parameter>of() : pack.getParameters()) {
                List<ParameterValue> values = parameter.getValues();
                for (int i = 0; i + 1 < values.size(); i++) {
                    Optional<LocalDate> next = values.get(i + 1).getFrom();
                    Optional<LocalDate> last = values.get(i).getUntil();
                    if (!last.map(day -> day.plusDays(1)).equals(next)) {
                        holes.add(parameter.getId() + " of " + document.getId() + " between " + last + " and " + next);
                    }
                }
            }
        }
        assertThat(holes).isEmpty();
    }
}
