package org.tuoyu.testkit.composition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.tuoyu.classgroup.ClassGroup;
import org.tuoyu.classgroup.ClassType;
import org.tuoyu.fact.StatedList;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.institution.Institution;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.submission.Submitter;
import org.tuoyu.validation.PolicyView;

/**
 * Many different documents of one place, day and type that all comply (多样文档): with other identities, and institutions
 * with other classes, sized and staffed within the limits in force. Immutable and safe for use by many threads.
 */
public final class Variety {

    private static final int MOST_CLASSES = 6;
    private static final int NUMBERS = 1_000_000;
    private static final String PREFIX = "52";

    private final PolicyView view;
    private final SubmissionType type;
    private final Submission base;
    private final Optional<Assembly> assembly;
    private final ClassLimits limits;
    private final boolean trusted;

    private Variety(PolicyView view, SubmissionType type) {
        this.view = view;
        this.type = type;
        this.base = Documents.compliant(view, type);
        this.limits = new ClassLimits(view);
        this.assembly = type == SubmissionType.SUBSIDY_CLAIM
                ? Optional.empty()
                : base.getInstitutions().stream()
                        .flatMap(List::stream)
                        .map(Assembly::new)
                        .findFirst();
        this.trusted = assembly.isEmpty() || comply(smallest()) && comply(largest());
    }

    /**
     * The documents of a place, day and type.
     *
     * @param view the place and the day
     * @param type the type
     * @return what makes them
     * @throws IllegalStateException if no document can comply
     */
    public static Variety of(PolicyView view, SubmissionType type) {
        return new Variety(view, type);
    }

    /**
     * Whether the classes of a document may be chosen.
     *
     * @return {@code false} for claims, whose amounts rest on the classes, and for documents without an institution
     */
    public boolean hasClasses() {
        return assembly.isPresent();
    }

    /**
     * The most seats of a class here.
     *
     * @param classType its type
     * @return at least 1
     */
    public int mostSeats(ClassType classType) {
        return limits.mostSeats(classType, like(classType).getSeatCapacity().orElse(1));
    }

    /**
     * The fewest care workers of a class here.
     *
     * @param classType its type
     * @param children its children, at least one
     * @return at least 1
     */
    public int leastCareWorkers(ClassType classType, int children) {
        int each = limits.mostChildrenEach(classType, 1);
        return (children + each - 1) / each;
    }

    private ClassGroup like(ClassType classType) {
        return assembly.orElseThrow().group(classType);
    }

    private List<ClassShape> smallest() {
        return List.of(shape(ClassType.INFANT, 1, 0, 0));
    }

    /** The largest classes of every type, as many as there may be. */
    private List<ClassShape> largest() {
        List<ClassShape> shapes = new ArrayList<>();
        for (int i = 0; i < MOST_CLASSES; i++) {
            ClassType classType = ClassType.values()[i % ClassType.values().length];
            shapes.add(shape(classType, mostSeats(classType), 0, 0));
        }
        return shapes;
    }

    private boolean comply(List<ClassShape> shapes) {
        return Documents.isCompliant(view, assembled(shapes, 0));
    }

    /**
     * The shape of a class that complies here.
     *
     * @param classType its type
     * @param seats from 1 to the most
     * @param empty seats without a child, fewer than there are
     * @param spare care workers beyond the fewest
     * @return the shape
     */
    public ClassShape shape(ClassType classType, int seats, int empty, int spare) {
        int children = Math.max(1, seats - empty);
        return new ClassShape(classType, seats, children, leastCareWorkers(classType, children) + spare);
    }

    /**
     * A document whose institution has classes of certain shapes.
     *
     * @param shapes made by {@link #shape}, at least one; not looked at when {@link #hasClasses} says so
     * @param number from 0 to 999999, makes the identity
     * @return a document that complies
     */
    public Submission submission(List<ClassShape> shapes, int number) {
        if (assembly.isEmpty()) {
            return numbered(number);
        }
        Submission submission = assembled(shapes, number);
        return trusted ? submission : completed(submission);
    }

    /** Where a rule of the place asks for more than the limits of classes, the document is completed as any other is. */
    private Submission completed(Submission submission) {
        FactTree tree = Documents.tree(submission);
        new Composer(view, type).complete(tree);
        return tree.read();
    }

    private Submission assembled(List<ClassShape> shapes, int number) {
        Institution institution = assembly.orElseThrow().institution(shapes);
        return identified(base.withInstitutions(StatedList.of(institution)), number);
    }

    /** A document under an identity of its own: the same where it has no institution. */
    static Submission named(Submission submission, int number) {
        return submission.getInstitutions().filter(list -> !list.isEmpty()).isPresent()
                ? identified(submission, number)
                : submission.withSubmissionId(submission.getSubmissionId().orElse("") + "-" + number);
    }

    /** The number of the document at an index of what a seed draws, from 0 to 999999. */
    static int number(long seed, long index) {
        return (int) Math.floorMod(seed + index, (long) NUMBERS);
    }

    private static Submission identified(Submission submission, int number) {
        Institution institution = submission.getInstitutions().orElseThrow().get(0);
        String prefix = institution
                .getCreditCode()
                .map(own -> own.toString().substring(0, PREFIX.length()))
                .orElse(PREFIX);
        CreditCode code = CreditCode.parse(Identities.creditCode(prefix, number));
        String name = "测试托育中心" + number + "（虚构）";
        Optional<Submitter> submitter =
                submission.getSubmitter().map(each -> each.withName(name).withCreditCode(code));
        return submission
                .withSubmissionId(submission.getSubmissionId().orElse("") + "-" + number)
                .withSubmitter(submitter)
                .withInstitutions(StatedList.of(
                        Persons.numbered(institution.withName(name).withCreditCode(code), number)));
    }

    /** A document whose classes are those of the base: other identities, and a region of another size. */
    private Submission numbered(int number) {
        if (base.getInstitutions().filter(list -> !list.isEmpty()).isPresent()) {
            return identified(base, number);
        }
        FactTree tree = Documents.tree(base);
        tree.set("/submissionId", base.getSubmissionId().orElse("") + "-" + number);
        if (tree.get("/employers/0") != null) {
            tree.set("/employers/0/name", "测试制造有限公司" + number + "（虚构）");
            tree.set("/employers/0/creditCode", Identities.creditCode("91", number));
        }
        if (tree.get("/regions/0") != null) {
            grow(FactTree.object(Objects.requireNonNull(tree.get("/regions/0"))), 1 + number % 9);
        }
        return tree.read();
    }

    /** Every count of a region some times over, so that its shares stay as they are. */
    private static void grow(Map<String, Object> region, int times) {
        region.replaceAll(
                (name, value) -> value instanceof BigDecimal count ? count.multiply(BigDecimal.valueOf(times)) : value);
    }

    /**
     * Documents without end.
     *
     * @param seed any; the same seed gives the same documents on every JDK
     * @return one after the other, each different from those next to it
     */
    public Stream<Submission> stream(long seed) {
        return LongStream.iterate(0, each -> each + 1).mapToObj(each -> drawn(seed, each));
    }

    private Submission drawn(long seed, long index) {
        Draws draws = new Draws(seed * 0x2545F4914F6CDD1DL + index);
        int number = number(seed, index);
        if (assembly.isEmpty()) {
            return submission(List.of(), number);
        }
        int classes = draws.between(1, MOST_CLASSES);
        List<ClassShape> shapes = new ArrayList<>();
        for (int i = 0; i < classes; i++) {
            ClassType classType = ClassType.values()[draws.between(0, ClassType.values().length - 1)];
            int seats = draws.between(1, mostSeats(classType));
            shapes.add(shape(classType, seats, draws.between(0, seats - 1), draws.between(0, 1)));
        }
        return submission(shapes, number);
    }
}
