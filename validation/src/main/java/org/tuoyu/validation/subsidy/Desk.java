package org.tuoyu.validation.subsidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tuoyu.classgroup.ClassGroup;
import org.tuoyu.employer.Employer;
import org.tuoyu.fact.StatedList;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.institution.Institution;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.DateRange;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.Eligibility;
import org.tuoyu.validation.engine.Law;
import org.tuoyu.validation.engine.Plan;
import org.tuoyu.validation.fact.FactAccess;

/** Works through the claims of one submission, then through what nobody claims. One per submission and thread. */
final class Desk {

    private final LocalDate date;
    private final List<Entry> entries;
    private final Submission submission;
    private final Cursor cursor;
    private final Inquiry inquiry;
    private final List<Claimed> claims;
    private final List<Answer> answers = new ArrayList<>();

    /** Someone who may be paid. */
    private record Holder(Object element, boolean employer, int index) {

        String pointer() {
            return (employer ? "/employers/" : "/institutions/") + index;
        }

        String reference() {
            return element instanceof Institution institution
                    ? institution.getInstitutionRef()
                    : ((Employer) element).getEmployerRef();
        }

        String subject() {
            return element instanceof Institution institution
                    ? Plan.subject(institution).orElse("")
                    : ((Employer) element)
                            .getCreditCode()
                            .map(CreditCode::toString)
                            .orElseGet(this::reference);
        }
    }

    Desk(Law law, LocalDate date, List<Entry> entries, Submission submission) {
        this.date = date;
        this.entries = entries;
        this.submission = submission;
        this.cursor = new Cursor(submission, date);
        this.claims = Claimed.of(submission);
        this.inquiry = new Inquiry(law, claims);
    }

    /** Answers for the claims of some years, then for each holder, entitlement and year that no claim covers. */
    List<Answer> answers(List<DateRange> years, Optional<DateRange> only) {
        for (Claimed claim : claims) {
            Optional<DateRange> period = claim.period(submission).or(() -> ofCertificate(claim));
            if (only.isEmpty() || period.isEmpty() || period.get().overlaps(only.get())) {
                answer(claim, period);
            }
        }
        List<Answer> claimed = List.copyOf(answers);
        for (Holder holder : holders()) {
            for (DateRange year : years) {
                unclaimed(holder, year, claimed);
            }
        }
        return answers;
    }

    /** A certificate earns in no period; the year of the claim stands in. */
    private Optional<DateRange> ofCertificate(Claimed claim) {
        return claim.isForCertificate()
                ? Optional.of(DateRange.ofYear(claim.day(date).getYear()))
                : Optional.empty();
    }

    private List<Holder> holders() {
        List<Holder> holders = new ArrayList<>();
        List<Institution> institutions = submission.getInstitutions().orElse(StatedList.none());
        for (int i = 0; i < institutions.size(); i++) {
            holders.add(new Holder(institutions.get(i), false, i));
        }
        List<Employer> employers = submission.getEmployers().orElse(StatedList.none());
        for (int i = 0; i < employers.size(); i++) {
            holders.add(new Holder(employers.get(i), true, i));
        }
        return holders;
    }

    private void answer(Claimed claim, Optional<DateRange> period) {
        List<Entry> candidates = Candidates.of(claim, entries);
        if (candidates.isEmpty()) {
            return;
        }
        boolean employers = Eligibility.isOfEmployers(candidates.get(0).entitlement());
        Optional<Holder> holder = holder(claim, employers);
        Answer best = null;
        for (Entry entry : candidates) {
            Answer answer = answer(claim, period, holder, employers, entry);
            best = best == null || Candidates.rank(answer) < Candidates.rank(best) ? answer : best;
        }
        if (best != null) {
            answers.add(best);
        }
    }

    private Answer answer(
            Claimed claim, Optional<DateRange> period, Optional<Holder> holder, boolean employers, Entry entry) {
        List<String> missing = new ArrayList<>();
        if (holder.isEmpty()) {
            missing.add(absent(claim, employers));
        }
        if (period.isEmpty()) {
            missing.add(claim.pointer() + "/periodStart");
            missing.add(claim.pointer() + "/periodEnd");
        }
        if (holder.isEmpty() || period.isEmpty()) {
            DateRange any = period.orElse(DateRange.ofYear(date.getYear()));
            String pointer = holder.map(Holder::pointer).orElse(claim.pointer());
            String subject =
                    holder.map(Holder::subject).orElseGet(() -> claim.claim().getClaimRef());
            return new Answer(entry, Finding.missing(missing), pointer, subject, any, Optional.of(claim));
        }
        Finding finding = earlier(claim, holder.get(), entry, period.get())
                .or(() -> unlisted(claim, holder.get()))
                .orElseGet(() -> ask(entry, holder.get(), period.get(), claim.selected(), Optional.of(claim)));
        Holder who = holder.get();
        return new Answer(entry, finding, who.pointer(), who.subject(), period.get(), Optional.of(claim));
    }

    /** What keeps a claim from its holder: the list where nobody is stated, else the reference. */
    private String absent(Claimed claim, boolean employers) {
        boolean nobody = holders().stream().noneMatch(each -> each.employer() == employers);
        if (nobody) {
            return employers ? "/employers" : "/institutions";
        }
        return claim.pointer() + (employers ? "/employerRef" : "/institutionRef");
    }

    /** Why a claim is not for itself: a later one corrects it, or an earlier one asks for the same. */
    private Optional<Finding> earlier(Claimed claim, Holder holder, Entry entry, DateRange period) {
        if (claim.replaced()) {
            return Optional.of(Finding.notApplicable(Text.of("已由后一申报更正", "corrected by a later claim")));
        }
        return answers.stream()
                .filter(each -> each.holder().equals(holder.pointer()) && each.entry() == entry)
                .filter(each -> each.period().overlaps(period))
                .flatMap(each -> each.claimed().stream())
                .filter(each -> !each.replaced() && each.overlaps(claim))
                .findFirst()
                .map(each -> each.claim().getClaimRef())
                .map(other ->
                        Finding.notApplicable(Text.of("与申报" + other + "为同一事项，重复申报", "claimed already by " + other)));
    }

    /** Why a claim cannot be judged: it names a class or seats that its institution does not list. */
    private static Optional<Finding> unlisted(Claimed claim, Holder holder) {
        if (!(holder.element() instanceof Institution institution)) {
            return Optional.empty();
        }
        List<String> unlisted = new ArrayList<>();
        institution.getClassGroups().ifPresent(groups -> {
            List<String> listed =
                    groups.stream().map(ClassGroup::getClassGroupRef).toList();
            unlisted.addAll(claim.unlisted("classGroupRefs", claim.claim().getClassGroupRefs(), listed));
        });
        institution.getSeats().ifPresent(seats -> {
            List<String> listed =
                    seats.stream().flatMap(seat -> seat.getSeatRef().stream()).toList();
            unlisted.addAll(claim.unlisted("seatRefs", claim.claim().getSeatRefs(), listed));
        });
        return unlisted.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.open(
                        unlisted, Text.of("所申报的班级或托位没有列出，无从计算", "the class or seats claimed for are not listed")));
    }

    private Optional<Holder> holder(Claimed claim, boolean employers) {
        List<Holder> all =
                holders().stream().filter(each -> each.employer() == employers).toList();
        Optional<String> reference =
                employers ? claim.claim().getEmployerRef() : claim.claim().getInstitutionRef();
        if (reference.isEmpty()) {
            return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
        }
        return all.stream()
                .filter(each -> each.reference().equals(reference.get()))
                .findFirst();
    }

    private void unclaimed(Holder holder, DateRange year, List<Answer> claimed) {
        List<Entry> asked = entries.stream()
                .filter(entry -> Eligibility.isOfEmployers(entry.entitlement()) == holder.employer())
                .filter(entry -> entry.isInForce(year, date))
                .toList();
        Map<String, Answer> silent = new LinkedHashMap<>();
        for (Entry entry : asked) {
            if (asked.stream().noneMatch(nearer -> nearer.restates(entry))) {
                rest(entry, holder, year, claimed).ifPresent(answer -> keep(answer, silent));
            }
        }
        answers.addAll(silent.values());
    }

    /** Of several entitlements of one clause that do not apply, one is enough. */
    private static void keep(Answer answer, Map<String, Answer> kept) {
        String clause = answer.entry().entitlement().getClause().value();
        Answer other = kept.get(clause);
        if (other == null) {
            kept.put(clause, answer);
        } else if (Candidates.isSilent(other)) {
            kept.put(clause, answer);
        } else if (!Candidates.isSilent(answer)) {
            kept.put(clause + "#" + kept.size(), answer);
        }
    }

    /** What no claim covers; empty when claims cover all of it. */
    private Optional<Answer> rest(Entry entry, Holder holder, DateRange year, List<Answer> claimed) {
        Set<String> covered = new HashSet<>();
        boolean any = false;
        for (Answer answer : claimed) {
            boolean same = answer.entry() == entry && answer.holder().equals(holder.pointer());
            if (same && answer.period().overlaps(year)) {
                Set<String> references = answer.claimed().orElseThrow().references();
                if (references.isEmpty()) {
                    return Optional.empty();
                }
                covered.addAll(references);
                any = true;
            }
        }
        Finding finding = ask(entry, holder, year, reference -> !covered.contains(reference), Optional.empty());
        return any && !finding.isOwed()
                ? Optional.empty()
                : Optional.of(new Answer(entry, finding, holder.pointer(), holder.subject(), year, Optional.empty()));
    }

    private Finding ask(
            Entry entry, Holder holder, DateRange period, Predicate<String> selected, Optional<Claimed> claim) {
        cursor.enter(
                holder.employer() ? "/employers" : "/institutions",
                holder.index(),
                FactAccess.type(holder.employer() ? "Employer" : "Institution"),
                holder.element());
        try {
            LocalDate day = claim.map(each -> each.day(date)).orElse(date);
            return inquiry.ask(
                    entry, new Question(cursor, holder.element(), holder.pointer(), period, day, selected), claim);
        } finally {
            cursor.leave();
        }
    }
}
