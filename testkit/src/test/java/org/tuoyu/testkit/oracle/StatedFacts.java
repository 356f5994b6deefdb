package org.tuoyu.testkit.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an institution states, as plain values; null is "not stated".
 *
 * @param form code of the institution form
 * @param tenure code of the tenure of the site
 * @param leaseStart first day of the lease
 * @param leaseEnd last day of the lease
 * @param retentionDays days for which footage is kept
 * @param groups the class groups
 * @param children the children
 * @param staff the staff
 */
record StatedFacts(
        @Nullable String form,
        @Nullable String tenure,
        @Nullable LocalDate leaseStart,
        @Nullable LocalDate leaseEnd,
        @Nullable Integer retentionDays,
        List<Group> groups,
        List<Infant> children,
        List<Member> staff) {

    /**
     * A class group.
     *
     * @param type code of the class type
     * @param enrolled children in it
     * @param careWorkers care workers in it
     * @param outdoorMinutes minutes outdoors a day
     * @param adjusted whether a reason is stated for less time outdoors
     * @param closed whether it was closed
     */
    record Group(
            @Nullable String type,
            @Nullable Integer enrolled,
            @Nullable Integer careWorkers,
            @Nullable Integer outdoorMinutes,
            boolean adjusted,
            boolean closed) {}

    /**
     * A child.
     *
     * @param group index of its class group
     * @param birth day of birth
     * @param check day of the health check before entry
     * @param enrolled day of entry
     * @param left whether it has left
     */
    record Infant(
            @Nullable Integer group,
            @Nullable LocalDate birth,
            @Nullable LocalDate check,
            @Nullable LocalDate enrolled,
            boolean left) {}

    /**
     * A member of the staff.
     *
     * @param role code of the role
     * @param years years of related management
     * @param left whether the person has left
     */
    record Member(@Nullable String role, @Nullable Integer years, boolean left) {}

    /** The document that says so: a self check of one institution. */
    String json() {
        return object(
                text("schemaVersion", "1.0"),
                text("submissionType", "SELF_CHECK"),
                "\"institutions\":["
                        + object(
                                text("institutionRef", "one"),
                                text("institutionForm", form),
                                premises(),
                                list("classGroups", groups, (each, at) -> group(each, at)),
                                list("children", children, (each, at) -> child(each, at)),
                                list("staff", staff, (each, at) -> member(each, at)))
                        + "]");
    }

    private String premises() {
        return "\"premises\":"
                + object(
                        text("tenure", tenure),
                        text("leaseStart", leaseStart),
                        text("leaseEnd", leaseEnd),
                        "\"surveillance\":" + object(number("retentionDays", retentionDays)));
    }

    private static String group(Group group, int at) {
        return object(
                text("classGroupRef", "g" + at),
                text("classType", group.type()),
                number("enrolledCount", group.enrolled()),
                number("careWorkerCount", group.careWorkers()),
                number("outdoorMinutesPerDay", group.outdoorMinutes()),
                text("outdoorAdjustmentReason", group.adjusted() ? "HEAT" : null),
                text("closedOn", group.closed() ? "2019-01-01" : null));
    }

    private static String child(Infant child, int at) {
        return object(
                text("childRef", "c" + at),
                text("classGroupRef", child.group() == null ? null : "g" + child.group()),
                text("birthDate", child.birth()),
                text("entryHealthCheckOn", child.check()),
                text("enrolledOn", child.enrolled()),
                text("leftOn", child.left() ? "2019-01-01" : null));
    }

    private static String member(Member member, int at) {
        return object(
                text("staffRef", "s" + at),
                text("role", member.role()),
                number("relevantManagementYears", member.years()),
                text("leftOn", member.left() ? "2019-01-01" : null));
    }

    private interface Written<T> {
        String of(T element, int index);
    }

    private static <T> String list(String name, List<T> elements, Written<T> written) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < elements.size(); i++) {
            items.append(i == 0 ? "" : ",").append(written.of(elements.get(i), i));
        }
        return "\"" + name + "\":[" + items + "]";
    }

    private static @Nullable String text(String name, @Nullable Object value) {
        return value == null ? null : "\"" + name + "\":\"" + value + "\"";
    }

    private static @Nullable String number(String name, @Nullable Integer value) {
        return value == null ? null : "\"" + name + "\":" + value;
    }

    private static String object(@Nullable String... members) {
        return Stream.of(members).filter(Objects::nonNull).collect(Collectors.joining(",", "{", "}"));
    }
}
