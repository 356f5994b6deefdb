package org.tuoyu.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.policy.Post;
import org.tuoyu.policy.PostRole;
import org.tuoyu.policy.Treatment;

/** The clauses of Jindong and what became of each. */
class JindongCatalogueTest {

    @Test
    void theCatalogueHoldsEveryClause() {
        assertThat(Jindong.PACK.getClauses()).hasSize(176);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            TARGET, 1.2.e 1.2.f 1.2.g 1.2.i 1.2.k 2.2.c
            RULE, 2.2.e 2.6.1.f 2.6.3.g 3.1.2.a 3.1.2.b 3.1.2.d 3.1.3 annex.lead.head annex.lead.deputy.a annex.lead.deputy.b
            RULE, annex.lead.deputy.c annex.members annex.office.director annex.succession
            ROUTE, 2.6.1.a 2.6.1.b 2.6.1.c 2.6.1.d
            ENTITLEMENT, 3.5.11.b 3.5.12 3.5.13.a 3.5.13.b 3.5.14 3.5.15.a 3.5.15.b
            """)
    void whatCanBeComputedIsComputed(Treatment treatment, String clauses) {
        for (String id : clauses.split(" ")) {
            assertThat(Jindong.clause("jindong/" + id).getTreatment()).as(id).isEqualTo(treatment);
        }
    }

    @Test
    void theLeadingGroupIsListedByPost() {
        assertThat(posts(PostRole.HEAD)).hasSize(1);
        assertThat(posts(PostRole.DEPUTY_HEAD)).hasSize(3);
        assertThat(posts(PostRole.MEMBER)).hasSize(16);
        assertThat(posts(PostRole.OFFICE_HOST)).hasSize(1);
        assertThat(posts(PostRole.OFFICE_DIRECTOR)).hasSize(1);
        assertThat(Jindong.PACK.getPosts())
                .extracting(post -> post.getPost().zh())
                .allMatch(post -> post.matches(".*(副区长|副主任|局长|副局长（兼）|分管领导|区卫生健康局)"));
    }

    private static List<Post> posts(PostRole role) {
        return Jindong.PACK.getPosts().stream()
                .filter(post -> post.getRole() == role)
                .toList();
    }
}
