package fresh;

import static org.tuoyu.testkit.ReportAssert.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.tuoyu.submission.Submission;
import org.tuoyu.testkit.Compliant;
import org.tuoyu.testkit.TuoyuDomain;
import org.tuoyu.validation.Rulebook;

class FirstPropertyTest {

    private static final Rulebook RULES = Rulebook.bundled();

    @Property(tries = 20)
    @Domain(TuoyuDomain.class)
    void whatTheKitGeneratesIsAccepted(@ForAll @Compliant Submission submission) {
        assertThat(RULES.check(submission)).isAccepted();
    }
}
