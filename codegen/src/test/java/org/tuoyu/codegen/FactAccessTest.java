package org.tuoyu.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactAccessTest {

    private static final String BASE = """
            package fixture;
            import org.tuoyu.fact.*;
            public interface Named { @Label(zh = "名称") @KnownCodes(Colour.class) String getName(); }
            """;
    private static final String HOUSE = """
            package fixture;
            import java.util.*;
            import org.tuoyu.fact.*;
            @Label(zh = "房屋", en = "house")
            public interface House extends Extensible, Named {
                @Label(zh = "楼层数", en = "storeys") @Unit("storey") Optional<Integer> getStoreyCount();
                @Label(zh = "是否空置") Optional<Boolean> isVacant();
                @Label(zh = "房间") Optional<StatedList<Room>> getRooms();
                @Label(zh = "门牌") @Personal(sensitive = true) Optional<String> getDoorNumber();
                @Label(zh = "颜色") Optional<Colour> getColour();
                @com.fasterxml.jackson.annotation.JsonProperty("zh-CN") @Label(zh = "中文名") String getChinese();
                default String describe() { return "house"; }
            }
            """;
    private static final String ROOM = """
            package fixture;
            import org.tuoyu.fact.*;
            public record Room(@Label(zh = "面积") @Unit("square-metre") java.math.BigDecimal area, @Label(zh = "房屋") java.util.List<Colour> colours) {}
            """;
    private static final String COLOUR = """
            package fixture;
            import org.tuoyu.fact.*;
            public enum Colour { @Label(zh = "红色") RED, @Label(zh = "天蓝", en = "azure") SKY_BLUE }
            """;
    private static final String SAMPLE = """
            package fixture;
            import java.util.*;
            import org.tuoyu.fact.*;
            public final class Sample implements House {
                public static final House HOUSE = new Sample();
                public List<AdditionalField> getAdditionalFields() { return List.of(); }
                public String getName() { return "Oak"; }
                public Optional<Integer> getStoreyCount() { return Optional.of(3); }
                public Optional<Boolean> isVacant() { return Optional.empty(); }
                public Optional<StatedList<Room>> getRooms() { return Optional.of(StatedList.none()); }
                public Optional<String> getDoorNumber() { return Optional.empty(); }
                public Optional<Colour> getColour() { return Optional.of(Colour.SKY_BLUE); }
                public String getChinese() { return "橡"; }
            }
            """;
    private static final String TRIGGER = """
            package fixture;
            @org.tuoyu.codegen.GenerateFactAccess(House.class)
            final class Trigger {}
            """;

    @TempDir
    Path folder;

    private Class<?> access;
    private Class<?> words;
    private Object house;

    @BeforeEach
    void generateFromClassFiles() throws Exception {
        assertThat(Compilation.in(folder, false, BASE, ROOM, COLOUR, HOUSE, SAMPLE)
                        .problems())
                .isEmpty();
        Compilation generated = Compilation.in(folder, true, TRIGGER);
        assertThat(generated.problems()).isEmpty();
        access = generated.load("fixture.FactAccess");
        words = access.getClassLoader().loadClass("fixture.FactWords");
        house = access.getClassLoader()
                .loadClass("fixture.Sample")
                .getField("HOUSE")
                .get(null);
    }

    @Test
    void fieldsAreNumberedInOrderOfDeclarationWithInheritedOnesFirst() throws Exception {
        assertThat(call(access, "fields", 0)).isEqualTo(7);
        List<Object> names = new java.util.ArrayList<>();
        for (int field = 0; field < 7; field++) {
            names.add(call(access, "fieldName", 0, field));
        }
        assertThat(names).containsExactly("name", "storeyCount", "vacant", "rooms", "doorNumber", "colour", "zh-CN");
        assertThat(call(access, "field", 0, "zh-CN")).isEqualTo(6);
        assertThat(call(access, "field", 0, "describe")).isEqualTo(-1);
    }

    @Test
    void valuesAreUnwrappedAndNullWhenNotStated() throws Exception {
        assertThat(call(access, "get", 0, house, 0)).isEqualTo("Oak");
        assertThat(call(access, "get", 0, house, 1)).isEqualTo(3);
        assertThat(call(access, "get", 0, house, 2)).isNull();
        assertThat(call(access, "get", 0, house, 3)).isEqualTo(List.of());
        assertThat(call(access, "get", 0, house, 5)).hasToString("SKY_BLUE");
    }

    @Test
    void typesAreFoundByNameAndThroughTheirFields() throws Exception {
        assertThat(access.getField("HOUSE").get(null)).isEqualTo(0);
        assertThat(access.getField("ROOM").get(null)).isEqualTo(1);
        assertThat(call(access, "type", "Room")).isEqualTo(1);
        assertThat(call(access, "typeName", 1)).isEqualTo("Room");
        assertThat(call(access, "types")).isEqualTo(2);
        assertThat(call(access, "objectType", 0, 3)).isEqualTo(1);
        assertThat(call(access, "objectType", 0, 1)).isEqualTo(-1);
        assertThat(call(access, "codeList", 0, 5)).isEqualTo(0);
        assertThat(call(access, "codeList", 0, 0)).isEqualTo(-1);
        assertThat(call(access, "wordList", 0, 0)).isEqualTo(0);
        assertThat(call(access, "wordList", 0, 5)).isEqualTo(0);
        assertThat(call(access, "wordList", 0, 1)).isEqualTo(-1);
        assertThat(call(access, "wordList", 0, 4)).isEqualTo(-1);
    }

    @Test
    void shapesTellKindListDutyAndSensitivity() throws Exception {
        assertThat(call(access, "kind", 0, 1)).hasToString("INTEGER");
        assertThat(call(access, "kind", 0, 5)).hasToString("CODE");
        assertThat(call(access, "isList", 0, 3)).isEqualTo(true);
        assertThat(call(access, "isList", 0, 1)).isEqualTo(false);
        assertThat(call(access, "isMandatory", 0, 0)).isEqualTo(true);
        assertThat(call(access, "isMandatory", 0, 1)).isEqualTo(false);
        assertThat(call(access, "isMandatory", 1, 1)).isEqualTo(false);
        assertThat(call(access, "isSensitive", 0, 4)).isEqualTo(true);
        assertThat(call(access, "isPersonal", 0, 4)).isEqualTo(true);
        assertThat(call(access, "isPersonal", 0, 0)).isEqualTo(false);
    }

    @Test
    void wordsAreThoseOfTheLabelsOrOfTheIdentifier() throws Exception {
        assertThat(call(words, "zh", 0, 1)).isEqualTo("楼层数");
        assertThat(call(words, "en", 0, 1)).isEqualTo("storeys");
        assertThat(call(words, "en", 0, 4)).isEqualTo("door number");
        assertThat(call(words, "unit", 0, 1)).isEqualTo("storey");
        assertThat(call(words, "unit", 0, 2)).isEqualTo("");
        assertThat(call(words, "zh", 0, "SKY_BLUE")).isEqualTo("天蓝");
        assertThat(call(words, "en", 0, "RED")).isEqualTo("red");
        assertThat(call(words, "en", 0, "GREEN")).isNull();
        assertThat(call(words, "zh", call(access, "get", 0, house, 5))).isEqualTo("天蓝");
        assertThat(call(words, "codes", 0)).isEqualTo(List.of("RED", "SKY_BLUE"));
        assertThat(call(words, "zh", 0)).isEqualTo("房屋");
    }

    @Test
    void aTypeThatNoFieldMayHaveIsRefusedByName(@TempDir Path other) throws Exception {
        Compilation broken = Compilation.in(
                other,
                true,
                "package fixture; public interface Odd { java.util.Set<String> getTags(); }",
                "package fixture; @org.tuoyu.codegen.GenerateFactAccess(Odd.class) final class Trigger {}");
        assertThat(broken.problems())
                .singleElement()
                .asString()
                .contains("getTags")
                .contains("java.util.Set");
    }

    private static Object call(Class<?> owner, String method, Object... arguments) throws Exception {
        for (Method candidate : owner.getMethods()) {
            if (candidate.getName().equals(method) && accepts(candidate, arguments)) {
                return candidate.invoke(null, arguments);
            }
        }
        throw new NoSuchMethodException(method);
    }

    private static boolean accepts(Method method, Object[] arguments) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            boolean number = types[i] == int.class && arguments[i] instanceof Integer;
            if (!number && !types[i].isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }
}
