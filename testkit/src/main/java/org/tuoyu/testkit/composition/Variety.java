package org.tuoyu.testkit.composition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.tuoyu.classgroup.ClassType;
import org.tuoyu.fact.StatedList;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.institution.Institution;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.submission.Submitter;
import org.tuoyu.validation.PolicyView;

/**
 * Many different documents of one place, day and type that all comply (多样文档): with other identities, and institutions of
 * every legal form that the place admits, with other classes, sized and staffed within the limits in force. Safe for use by
 * many threads.
 */
public final class Variety {

    private static final int MOST_CLASSES = 6;
    private static final int NUMBERS = 1_000_000;
    private static final String PREFIX = "52";

    private final PolicyView view;
    private final SubmissionType type;
    private final Submission base;
    private final ClassLimits limits;
    private final Optional<Kind> first;
    private List<Kind> kinds = List.of();

    /** Institutions of one legal form; trusted when the smallest and the largest comply as they are. */
    private record Kind(Submission base, Assembly assembly, boolean trusted) {}

    private Variety(PolicyView view, SubmissionType type) {
        this.view = view;
        this.type = type;
        this.base = Documents.compliant(view, type);
        this.limits = new ClassLimits(view);
        this.first = type == SubmissionType.SUBSIDY_CLAIM
                ? Optional.empty()
                : base.getInstitutions().stream()
                        .flatMap(List::stream)
                        .map(institution -> kind(base))
                        .findFirst();
    }

    private Kind kind(Submission like) {
        Assembly assembly = new Assembly(like.getInstitutions().orElseThrow().get(0));
        boolean trusted = comply(like, assembly, smallest()) && comply(like, assembly, largest(assembly));
        return new Kind(like, assembly, trusted);
    }

    /** Worked out when they are first asked for, for who breaks a rule needs one institution only. */
    private synchronized List<Kind> all() {
        if (kinds.isEmpty()) {
            List<Kind> found = new ArrayList<>(first.stream().toList());
            new Kinds(view, type).besides(base).forEach(each -> found.add(kind(each)));
            kinds = List.copyOf(found);
        }
        return kinds;
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
     * How many kinds of institutions there are: one for each legal form that the place admits.
     *
     * @return at least 1, also where a document has no institution whose kind could be chosen
     */
    public int kinds() {
        return first.isPresent() ? all().size() : 1;
    }

    /**
     * Whether the classes of a document may be chosen.
     *
     * @return {@code false} for claims, whose amounts rest on the classes, and for documents without an institution
     */
    public boolean hasClasses() {
        return first.isPresent();
    }

    /**
     * The most seats of a class here.
     *
     * @param classType its type
     * @return at least 1
     */
    public int mostSeats(ClassType classType) {
        return mostSeats(first.orElseThrow().assembly(), classType);
    }

    private int mostSeats(Assembly assembly, ClassType classType) {
        return limits.mostSeats(
                classType, assembly.group(classType).getSeatCapacity().orElse(1));
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

    private List<ClassShape> smallest() {
        return List.of(shape(ClassType.INFANT, 1, 0, 0));
    }

    /** The largest classes of every type, as many as there may be. */
    private List<ClassShape> largest(Assembly assembly) {
        List<ClassShape> shapes = new ArrayList<>();
        for (int i = 0; i < MOST_CLASSES; i++) {
            ClassType classType = ClassType.values()[i % ClassType.values().length];
            shapes.add(shape(classType, mostSeats(assembly, classType), 0, 0));
        }
        return shapes;
    }

    private boolean comply(Submission like, Assembly assembly, List<ClassShape> shapes) {
        return Documents.isCompliant(view, assembled(like, assembly, shapes, 0));
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
     * A document whose institution has classes of certain shapes, of the first kind.
     *
     * @param shapes made by {@link #shape}, at least one; not looked at when {@link #hasClasses} says so
     * @param number from 0 to 999999, makes the identity
     * @return a document that complies
     */
    public Submission submission(List<ClassShape> shapes, int number) {
        return first.map(kind -> submission(kind, shapes, number)).orElseGet(() -> numbered(number));
    }

    /**
     * A document whose institution is of a kind and has classes of certain shapes.
     *
     * @param kind from 0, below {@link #kinds}
     * @param shapes made by {@link #shape}, at least one; not looked at when {@link #hasClasses} says so
     * @param number from 0 to 999999, makes the identity
     * @return a document that complies
     */
    public Submission submission(int kind, List<ClassShape> shapes, int number) {
        return kind == 0 ? submission(shapes, number) : submission(all().get(kind), shapes, number);
    }

    private Submission submission(Kind kind, List<ClassShape> shapes, int number) {
        Submission submission = assembled(kind.base(), kind.assembly(), shapes, number);
        return kind.trusted() ? submission : completed(submission);
    }

    /** Where a rule of the place asks for more than the limits of classes, the document is completed as any other is. */
    private Submission completed(Submission submission) {
        FactTree tree = Documents.tree(submission);
        new Composer(view, type).complete(tree);
        return tree.read();
    }

    private static Submission assembled(Submission like, Assembly assembly, List<ClassShape> shapes, int number) {
        return identified(like.withInstitutions(StatedList.of(assembly.institution(shapes))), number);
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
        if (first.isEmpty()) {
            return submission(List.of(), number);
        }
        int kind = draws.between(0, kinds() - 1);
        int classes = draws.between(1, MOST_CLASSES);
        List<ClassShape> shapes = new ArrayList<>();
        for (int i = 0; i < classes; i++) {
            ClassType classType = ClassType.values()[draws.between(0, ClassType.values().length - 1)];
            int seats = draws.between(1, mostSeats(classType));
            shapes.add(shape(classType, seats, draws.between(0, seats - 1), draws.between(0, 1)));
        }
        return submission(kind, shapes, number);
    }
}
