package org.tuoyu.serialization.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.policy.Text;

/** Explains why a text is no code of a list, and which one was probably meant. */
final class CodeFaults {

    /** Leaves room for the rest of a message of 120 characters. */
    private static final int MOST_CHARACTERS = 48;

    /** A shorter text that is nearly a label has half of it or less in common with it. */
    private static final int SHORTEST_MISSPELT = 3;

    private CodeFaults() {}

    static Fault unknown(DocumentInput in, CodeTable<?> codes) {
        String given = String.valueOf(in.scalar());
        Optional<Text> label = labelled(given, codes);
        Fault fault = in.fault(FaultCode.UNKNOWN_CODE)
                .with("given", label.isPresent() && !in.isPersonal() ? given : Echo.of(in, given))
                .with("allowed", allowed(codes));
        label.or(() -> near(given, codes)).ifPresent(code -> fault.as("near").with("meant", code));
        return fault;
    }

    /** The code that a text is the label of, or nearly: such a text is nobody's name and may be shown. */
    private static Optional<Text> labelled(String given, CodeTable<?> codes) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < codes.names().size(); i++) {
            labels.add(ModelWords.code(codes.number(), i).zh());
        }
        String label = given.strip();
        int same = labels.indexOf(label);
        if (same >= 0) {
            return Optional.of(words(codes, same));
        }
        return label.length() < SHORTEST_MISSPELT
                ? Optional.empty()
                : Nearest.to(label, labels).map(nearest -> words(codes, labels.indexOf(nearest)));
    }

    private static Optional<Text> near(String given, CodeTable<?> codes) {
        List<String> names = codes.names();
        return Nearest.to(given, names).map(name -> words(codes, names.indexOf(name)));
    }

    /** The codes that fit into a message, and how many there are when some do not. */
    private static Text allowed(CodeTable<?> codes) {
        int all = codes.names().size();
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        int length = 0;
        for (int i = 0; i < all; i++) {
            Text code = words(codes, i);
            length += code.zh().length() + 1;
            if (i > 0 && length > MOST_CHARACTERS) {
                return Text.of(
                        String.join("、", zh) + "等 " + all + " 个",
                        String.join(", ", en) + " and others, " + all + " in all");
            }
            zh.add(code.zh());
            en.add(code.en());
        }
        return Text.of(String.join("、", zh), String.join(", ", en));
    }

    private static Text words(CodeTable<?> codes, int index) {
        String name = codes.names().get(index);
        return Text.of(name + "（" + ModelWords.code(codes.number(), index).zh() + "）", name);
    }
}
