package org.tuoyu.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tuoyu.cli.output.Codes;
import org.tuoyu.cli.output.Lines;
import org.tuoyu.cli.output.Phrase;
import org.tuoyu.cli.output.UsageException;
import org.tuoyu.fact.StatedList;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.ResponsibilityStatement;
import org.tuoyu.finding.RouteResult;
import org.tuoyu.institution.CapitalOrigin;
import org.tuoyu.institution.Institution;
import org.tuoyu.institution.InstitutionForm;
import org.tuoyu.institution.LegalForm;
import org.tuoyu.institution.ProfitOrientation;
import org.tuoyu.policy.DutyAssignment;
import org.tuoyu.policy.Post;
import org.tuoyu.responsibility.DutyCode;
import org.tuoyu.serialization.AnswerWriter;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;

/** {@code tuoyu who}: which body handles the matters of an institution, and who does what at a place. */
final class WhoCommand {

    private final Session session;
    private final Asked asked;

    WhoCommand(Session session) {
        this.session = session;
        this.asked = new Asked(session);
    }

    ExitStatus run() throws IOException {
        Optional<DutyCode> duty = code("duty", DutyCode.values());
        Optional<Institution> described = described();
        if (session.arguments().operands().isEmpty()) {
            PolicyView view = asked.view();
            return print(
                    described
                            .map(institution -> view.responsibilities(alone(institution)))
                            .orElseGet(view::responsibilities),
                    duty,
                    described.isPresent());
        }
        if (described.isPresent()) {
            throw new UsageException(
                    "机构情况用文件或用选项说明，二者取一", "describe the institution by a file or by options, not by both");
        }
        String name = session.arguments().operand("文件（标准输入写 -）", "file, or - for standard input");
        return asked.about(
                name, question -> print(question.view().responsibilities(question.submission()), duty, true));
    }

    private static Submission alone(Institution institution) {
        return Submission.builder()
                .schemaVersion("1.0")
                .submissionType(SubmissionType.SELF_CHECK)
                .institutions(StatedList.of(institution))
                .build();
    }

    /** The institution that the options describe; what they leave out is not stated. */
    private Optional<Institution> described() {
        Optional<LegalForm> legal = code("legal-form", LegalForm.values());
        Optional<ProfitOrientation> profit = code("profit", ProfitOrientation.values());
        Optional<CapitalOrigin> capital = code("capital", CapitalOrigin.values());
        Optional<InstitutionForm> form = code("form", InstitutionForm.values());
        if (legal.isEmpty() && profit.isEmpty() && capital.isEmpty() && form.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Institution.builder()
                .institutionRef("asked")
                .legalForm(legal)
                .profitOrientation(profit)
                .capitalOrigin(capital)
                .institutionForm(form)
                .build());
    }

    /** The code that an option names, in any case, words joined by hyphens or underscores. */
    private <E extends Enum<E>> Optional<E> code(String option, E[] codes) {
        return session.arguments().one(option).map(word -> code(option, word, codes));
    }

    private static <E extends Enum<E>> E code(String option, String word, E[] codes) {
        List<String> known = new ArrayList<>();
        for (E code : codes) {
            if (code.name().equals(word.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return code;
            }
            known.add(code.name());
        }
        throw Arguments.notOneOf(option, known, word);
    }

    private ExitStatus print(ResponsibilityStatement whole, Optional<DutyCode> duty, boolean ofInstitutions)
            throws IOException {
        ResponsibilityStatement statement = duty.map(code -> only(whole, code)).orElse(whole);
        if (session.isJson()) {
            session.write(AnswerWriter.of(JsonLayout.PRETTY).write(statement));
        } else {
            session.write(text(statement, duty.isEmpty() && ofInstitutions));
        }
        boolean open = statement.getRoutes().stream().anyMatch(route -> route.getStatus() == OutcomeType.UNDETERMINED);
        return open ? ExitStatus.UNDETERMINED : ExitStatus.ACCEPTED;
    }

    private static ResponsibilityStatement only(ResponsibilityStatement whole, DutyCode duty) {
        return whole.withRoutes(whole.getRoutes().stream()
                        .filter(route -> route.getDuty().equals(duty.name()))
                        .toList())
                .withDuties(whole.getDuties().stream()
                        .filter(each -> each.getDuty().equals(duty.name()))
                        .toList())
                .withPosts();
    }

    private String text(ResponsibilityStatement statement, boolean routesOnly) {
        Lines lines = asked.lines();
        lines.line(statement.getDivision() + "  " + Phrase.AS_OF.in(lines.locale()) + " " + statement.getAsOf());
        if (!statement.getRoutes().isEmpty()) {
            lines.section(
                    Phrase.ROUTES.in(lines.locale()), statement.getRoutes().size());
            statement.getRoutes().forEach(route -> route(route, lines));
        }
        if (!routesOnly) {
            lines.section(lines.say("职责", "Duties"), statement.getDuties().size());
            statement.getDuties().forEach(duty -> duty(duty, lines));
        }
        if (!routesOnly && !statement.getPosts().isEmpty()) {
            lines.section(
                    lines.say("协调机构", "Coordinating bodies"),
                    statement.getPosts().size());
            statement.getPosts().forEach(post -> post(post, lines));
        }
        return lines.toString();
    }

    private static void route(RouteResult route, Lines lines) {
        String open = route.getStatus() == OutcomeType.UNDETERMINED
                ? lines.bracketed(Codes.label(OutcomeType.UNDETERMINED, lines.locale()))
                : "";
        lines.item(lines.in(Codes.duty(route.getDuty())) + "  " + lines.in(route.getName()) + open
                + lines.draft(route.getDraft().orElse(false)));
        lines.missing(route.getMissing());
        lines.basis(route.getClauses());
    }

    private static void duty(DutyAssignment duty, Lines lines) {
        lines.item(lines.in(Codes.duty(duty.getDuty())) + "  " + lines.in(duty.getBodyName())
                + lines.bracketed(Codes.label(duty.getRole(), lines.locale()))
                + lines.draft(duty.getClause()));
        lines.detail(lines.say("内容", "what"), lines.in(duty.getSummary()));
        lines.basis(List.of(duty.getClause()));
    }

    private static void post(Post post, Lines lines) {
        lines.item(lines.in(post.getGroup()) + "  " + Codes.label(post.getRole(), lines.locale()) + "  "
                + lines.in(post.getPost()) + lines.draft(post.getClause()));
        lines.basis(List.of(post.getClause()));
    }
}
