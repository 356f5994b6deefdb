package org.tuoyu.validation.subsidy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.finding.SubsidyStatement;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PackHandle;
import org.tuoyu.policy.PackSource;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.CheckOptions;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** A submission of one institution in Jindong, from facts in JSON with single quotes, and what is owed to it. */
final class Money {

    static final String BASE = """
            'institutionForm':'INDEPENDENT','legalForm':'SOCIAL_SERVICE_ORGANIZATION','profitOrientation':'NON_PROFIT',
            'registration':{'registeredOn':'2020-01-06'},'filing':{'status':'ACCEPTED','receiptOn':'2020-03-02'},
            'operatingPeriods':[{'from':'2020-03-09'}]
            """;
    static final String INCLUSIVE =
            "'inclusiveRecognitions':[{'from':'2020-06-01','recognisedBy':'区卫健局','documentNumber':'金区测普〔2020〕1号'}]";
    static final String NOT_INCLUSIVE = "'inclusiveRecognitions':[]";
    static final String SEATS =
            "'seats':[{'filed':40,'available':40,'occupied':31,'inclusiveCount':35,'availableFrom':'2020-03-09'}]";
    static final String TWO_CLASSES = """
            {'classGroupRef':'c1','openedOn':'2020-03-09','hostType':'CHILDCARE_INSTITUTION'},
            {'classGroupRef':'c2','openedOn':'2020-03-09','hostType':'CHILDCARE_INSTITUTION'}
            """;

    private static final List<PackHandle> PACKS = ServiceLoader.load(PackSource.class).stream()
            .flatMap(source -> source.get().packs().stream())
            .toList();
    private static final Rulebook SHARED = rulebook();
    private static final String JINDONG = "330703";

    private final Rulebook rulebook;
    private final String place;
    private final String institutions;
    private final String further;
    private final LocalDate asOf;
    private final CheckOptions options;

    private Money(
            Rulebook rulebook,
            String place,
            String institutions,
            String further,
            LocalDate asOf,
            CheckOptions options) {
        this.rulebook = rulebook;
        this.place = place;
        this.institutions = institutions;
        this.further = further;
        this.asOf = asOf;
        this.options = options;
    }

    /** An institution with these facts, under the rulebook that all tests share. */
    static Money of(String... facts) {
        return under(SHARED, facts);
    }

    /** An institution with these facts, under a rulebook of its own, so that what a test asks is compiled by that test. */
    static Money under(Rulebook rulebook, String... facts) {
        String institution = "{'institutionRef':'one'," + String.join(",", facts) + "}";
        return new Money(rulebook, JINDONG, institution, "", LocalDate.of(2022, 1, 20), CheckOptions.defaults());
    }

    /** All packs there are, in a new rulebook; they are read once. */
    static Rulebook rulebook() {
        return Rulebook.of(PACKS);
    }

    /** All packs there are, that of Jindong changed. */
    static Rulebook rulebook(UnaryOperator<Pack> change) {
        return Rulebook.of(PACKS.stream()
                .map(pack -> pack.id().equals("jindong") ? changed(pack, change) : pack)
                .toList());
    }

    private static PackHandle changed(PackHandle handle, UnaryOperator<Pack> change) {
        Pack other = change.apply(handle.content().get());
        return new PackHandle(handle.id(), handle.division(), handle.sha256(), () -> other);
    }

    /** The institution of the standing example: two classes before the document, one after, 40 seats. */
    static Money standing(String inclusive) {
        return of(BASE, inclusive, SEATS, classes(TWO_CLASSES, opened("c3", "2021-03-01")));
    }

    static String classes(String... classes) {
        return "'classGroups':[" + String.join(",", classes) + "]";
    }

    static String opened(String reference, String day) {
        return "{'classGroupRef':'" + reference + "','openedOn':'" + day + "','hostType':'CHILDCARE_INSTITUTION'}";
    }

    Money and(String... facts) {
        String institution = "{'institutionRef':'two'," + String.join(",", facts) + "}";
        return new Money(rulebook, place, institutions + "," + institution, further, asOf, options);
    }

    Money claiming(String... claims) {
        return with("'claims':[" + String.join(",", claims) + "]");
    }

    Money with(String members) {
        return new Money(rulebook, place, institutions, further + "," + members, asOf, options);
    }

    Money at(String division) {
        return new Money(rulebook, division, institutions, further, asOf, options);
    }

    Money on(String day) {
        return new Money(rulebook, place, institutions, further, LocalDate.parse(day), options);
    }

    Money reading(String reading, String option) {
        return new Money(rulebook, place, institutions, further, asOf, options.reading("jindong/" + reading, option));
    }

    Submission submission() {
        String text = "{'schemaVersion':'1.0','submissionType':'SUBSIDY_CLAIM','division':'330703','institutions':["
                + institutions + "]" + further + "}";
        byte[] json = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        ReadResult<Submission> read = SubmissionReader.standard().read(json);
        if (!read.structure().isEmpty()) {
            throw new IllegalArgumentException(text + " has " + read.structure());
        }
        return read.document().orElseThrow();
    }

    PolicyView view() {
        return rulebook.inForce(Division.of(place), asOf, options);
    }

    SubsidyStatement statement(int year) {
        return view().subsidies(submission(), Year.of(year));
    }

    Report report() {
        return view().check(submission());
    }

    /** The results under a clause for a year. */
    List<SubsidyResult> all(int year, String clause) {
        return statement(year).results().stream()
                .filter(each -> each.getClause().value().equals("jindong/" + clause))
                .toList();
    }

    SubsidyResult one(int year, String clause) {
        List<SubsidyResult> all = all(year, clause);
        if (all.size() != 1) {
            throw new AssertionError(clause + ": " + all);
        }
        return all.get(0);
    }

    /** The amount under a clause for a year; the status when none is owed. */
    String amount(int year, String clause) {
        SubsidyResult result = one(year, clause);
        return result.getAmount()
                .map(Object::toString)
                .orElse(result.getStatus().name());
    }

    /** Amounts by clause, as above. */
    Map<String, String> amounts(int year, String... clauses) {
        Map<String, String> amounts = new java.util.TreeMap<>();
        for (String clause : clauses) {
            amounts.put(clause, amount(year, clause));
        }
        return amounts;
    }
}
