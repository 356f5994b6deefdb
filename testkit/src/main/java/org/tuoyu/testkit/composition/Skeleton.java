package org.tuoyu.testkit.composition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tuoyu.identifier.DivisionTable;
import org.tuoyu.identifier.Township;
import org.tuoyu.policy.DutyAssignment;
import org.tuoyu.policy.Post;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.testkit.json.Json;
import org.tuoyu.validation.PolicyView;

/**
 * What a document states before the rulebook is asked (骨架): an institution, an employer, a region or the tables of the
 * law, on the day of the view. It holds no figure of any law; what the law asks for is put in by {@link Composer}.
 */
final class Skeleton {

    /** The day on which the resources stand. */
    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);

    private static final Pattern DATE = Pattern.compile("(?<=\")\\d{4}-\\d{2}-\\d{2}(?=\")");
    private static final Set<SubmissionType> WITHOUT_INSTITUTION =
            Set.of(SubmissionType.REGION_REPORT, SubmissionType.DUTY_ASSIGNMENT, SubmissionType.EMPLOYER_SURVEY);
    private static final Set<String> NO_BODY = Set.of("UNASSIGNED", "NOT_HELD");
    private static final String PREFIX = "52";

    private final PolicyView view;
    private final SubmissionType type;

    private Skeleton(PolicyView view, SubmissionType type) {
        this.view = view;
        this.type = type;
    }

    static FactTree of(PolicyView view, SubmissionType type) {
        return FactTree.of(Json.text(new Skeleton(view, type).submission()));
    }

    private Map<String, Object> submission() {
        LocalDate day = view.date();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schemaVersion", "1.0");
        root.put("submissionId", "测试-" + type + "-" + day);
        root.put("submissionType", type.name());
        root.put("division", view.division().getCode());
        root.put("asOf", day.toString());
        root.put("period", period(day));
        root.put("preparedOn", day.toString());
        root.put("submitter", submitter());
        root.put("calendar", calendar(day.getYear()));
        root.put("institutions", WITHOUT_INSTITUTION.contains(type) ? List.of() : List.of(institution()));
        switch (type) {
            case REGION_REPORT -> root.put("regions", List.of(region()));
            case EMPLOYER_SURVEY -> root.put("employers", List.of(employer()));
            case DUTY_ASSIGNMENT -> {
                root.put("responsibilities", responsibilities());
                root.put("jointConferences", jointConferences());
            }
            default -> {}
        }
        root.put("attestations", List.of());
        return root;
    }

    /** What a document is about: a claim the year before, a yearly report the year so far, another the last three months. */
    private Map<String, Object> period(LocalDate day) {
        LocalDate year = day.withDayOfYear(1);
        Map<String, Object> period = new LinkedHashMap<>();
        switch (type) {
            case SUBSIDY_CLAIM -> {
                period.put("from", year.minusYears(1).toString());
                period.put("to", year.minusDays(1).toString());
            }
            case ANNUAL_REPORT -> {
                period.put("from", year.toString());
                period.put("to", day.toString());
            }
            default -> {
                period.put("from", day.minusMonths(3).plusDays(1).toString());
                period.put("to", day.toString());
            }
        }
        return period;
    }

    private static Map<String, Object> submitter() {
        Map<String, Object> submitter = new LinkedHashMap<>();
        submitter.put("name", "测试托育中心（虚构）");
        submitter.put("creditCode", Identities.creditCode(PREFIX, 23));
        submitter.put("system", "托育信息填报");
        submitter.put("systemVersion", "2.3");
        return submitter;
    }

    /** A calendar of the years around a day in which every Monday to Friday is a working day. */
    private static Map<String, Object> calendar(int year) {
        List<Object> years = new ArrayList<>();
        for (int each = year - 5; each <= year + 1; each++) {
            years.add(BigDecimal.valueOf(each));
        }
        Map<String, Object> calendar = new LinkedHashMap<>();
        calendar.put("years", years);
        calendar.put("workingDays", List.of());
        calendar.put("holidays", List.of());
        return calendar;
    }

    private Map<String, Object> institution() {
        Map<String, Object> institution = resource("institution");
        institution.put("creditCode", Identities.creditCode(PREFIX, 23));
        institution.put("division", view.division().getCode());
        institution.put("township", township());
        FactTree.object(java.util.Objects.requireNonNull(institution.get("registration")))
                .put("authorityDivision", view.division().getCode());
        Map<String, Object> filing = FactTree.object(java.util.Objects.requireNonNull(institution.get("filing")));
        filing.put("authorityDivision", view.division().getCode());
        for (Object each : (List<?>) java.util.Objects.requireNonNull(institution.get("staff"))) {
            identify(FactTree.object(each));
        }
        if (type == SubmissionType.FILING_CHANGE) {
            filing.put("changes", List.of(change()));
        }
        if (type == SubmissionType.FILING_CANCELLATION) {
            filing.put("cancellation", cancellation());
        }
        return institution;
    }

    private String township() {
        return townships().stream()
                .map(Township::code)
                .findFirst()
                .orElse(view.division().getCode() + "001");
    }

    private List<Township> townships() {
        return DivisionTable.bundled().getTownships(view.division()).orElse(List.of());
    }

    private static void identify(Map<String, Object> member) {
        if (member.containsKey("identityNumber")) {
            LocalDate birth = LocalDate.parse(String.valueOf(member.get("birthDate")));
            member.put("identityNumber", Identities.residentId(birth, 4));
        }
        if (member.containsKey("dispatchCompanyCreditCode")) {
            member.put("dispatchCompanyCreditCode", Identities.creditCode("91", 31));
        }
    }

    private Map<String, Object> change() {
        LocalDate day = view.date();
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("changeType", "NAME");
        change.put("occurredOn", day.minusDays(9).toString());
        change.put("registrationChangedOn", day.minusDays(6).toString());
        change.put("filedOn", day.minusDays(2).toString());
        return change;
    }

    private Map<String, Object> cancellation() {
        LocalDate day = view.date();
        Map<String, Object> cancellation = new LinkedHashMap<>();
        cancellation.put("decidedOn", day.minusDays(60).toString());
        cancellation.put("childrenPlacedOn", day.minusDays(30).toString());
        cancellation.put("staffSettledOn", day.minusDays(20).toString());
        cancellation.put("registrationCancelledOn", day.minusDays(10).toString());
        cancellation.put("cancelledOn", day.minusDays(5).toString());
        return cancellation;
    }

    private Map<String, Object> region() {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("division", view.division().getCode());
        region.put("asOf", view.date().toString());
        region.putAll(resource("region"));
        List<Object> rows = new ArrayList<>();
        for (Township each : townships()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("township", each.code());
            row.put("institutions", BigDecimal.valueOf(3));
            row.put("inclusiveInstitutions", BigDecimal.valueOf(2));
            row.put("pilotSites", BigDecimal.ONE);
            row.put("serviceSystemInPlace", true);
            rows.add(row);
        }
        region.put("townships", rows);
        return region;
    }

    private Map<String, Object> employer() {
        Map<String, Object> employer = resource("employer");
        employer.put("creditCode", Identities.creditCode("91", 77));
        employer.put("division", view.division().getCode());
        return employer;
    }

    private List<Object> responsibilities() {
        List<Object> rows = new ArrayList<>();
        for (DutyAssignment duty : view.duties()) {
            if (NO_BODY.contains(duty.getBody())) {
                continue;
            }
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("division", view.division().getCode());
            row.put("department", duty.getBody());
            row.put("departmentName", duty.getBodyName().zh());
            row.put("duty", duty.getDuty());
            row.put("role", duty.getRole().name());
            row.put("clause", duty.getClause().value());
            row.put("contactPost", "科室负责人");
            rows.add(row);
        }
        return rows;
    }

    /** Each coordinating body of the documents with its posts and the host of its office. */
    private List<Object> jointConferences() {
        Map<String, Map<String, Object>> bodies = new LinkedHashMap<>();
        Map<String, List<Object>> posts = new LinkedHashMap<>();
        for (Post post : view.posts()) {
            String group = post.getGroup().zh();
            Map<String, Object> body = bodies.computeIfAbsent(group, this::body);
            posts.computeIfAbsent(group, each -> new ArrayList<>()).add(post(post));
            if (post.getRole().name().equals("OFFICE_HOST")) {
                post.getBody().ifPresent(host -> body.put("officeHost", host));
            }
        }
        bodies.forEach((group, body) -> body.put("posts", posts.getOrDefault(group, List.of())));
        return new ArrayList<>(bodies.values());
    }

    private Map<String, Object> body(String group) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("division", view.division().getCode());
        body.put("kind", group.contains("领导小组") ? "LEADING_GROUP" : "JOINT_CONFERENCE");
        body.put("name", group);
        return body;
    }

    private static Map<String, Object> post(Post post) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("role", post.getRole().name());
        post.getBody().ifPresent(department -> row.put("department", department));
        row.put("post", post.getPost().zh());
        return row;
    }

    /** A resource whose dates are as far from the day of the view as they are from its own. */
    private Map<String, Object> resource(String name) {
        try (InputStream stream = Skeleton.class.getResourceAsStream("/org/tuoyu/testkit/skeleton/" + name + ".json")) {
            if (stream == null) {
                throw new IllegalStateException("no skeleton " + name);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            long days = ChronoUnit.DAYS.between(DAY, view.date());
            return Json.object(DATE.matcher(text)
                    .replaceAll(
                            date -> LocalDate.parse(date.group()).plusDays(days).toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
