package org.tuoyu.examples;

import java.time.LocalDate;
import org.tuoyu.finding.RouteResult;
import org.tuoyu.identifier.Division;
import org.tuoyu.institution.Institution;
import org.tuoyu.institution.InstitutionForm;
import org.tuoyu.institution.LegalForm;
import org.tuoyu.institution.ProfitOrientation;
import org.tuoyu.policy.DutyAssignment;
import org.tuoyu.policy.Post;
import org.tuoyu.responsibility.DutyCode;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/**
 * Who is responsible? Describes a non-profit institution in Jindong and prints which body registers it, takes its filing
 * and handles every other matter, who inspects fire safety, and who sits in the coordinating body: posts, never persons.
 */
public final class WhoIsResponsible {

    private WhoIsResponsible() {}

    /**
     * Asks for a day in 2022.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Institution institution = Institution.builder()
                .institutionRef("institution-1")
                .institutionForm(InstitutionForm.INDEPENDENT)
                .legalForm(LegalForm.SOCIAL_SERVICE_ORGANIZATION)
                .profitOrientation(ProfitOrientation.NON_PROFIT)
                .build();
        PolicyView view = Rulebook.bundled().inForce(Division.of("330703"), LocalDate.of(2022, 1, 20));

        System.out.println("Where it goes");
        for (RouteResult route : view.routes(institution)) {
            System.out.println("  " + route.getDuty() + " " + route.getStatus() + " " + route.getBody() + " "
                    + route.getClauses());
        }

        System.out.println("Who inspects fire safety");
        for (DutyAssignment duty : view.responsibleFor(DutyCode.FIRE_INSPECTION)) {
            System.out.println("  " + duty.getRole() + " " + duty.getBodyName().en() + " [" + duty.getClause() + "]");
        }

        System.out.println("Who coordinates");
        for (Post post : view.posts()) {
            System.out.println("  " + post.getRole() + " " + post.getPost().en() + " [" + post.getClause() + "]");
        }
    }
}
