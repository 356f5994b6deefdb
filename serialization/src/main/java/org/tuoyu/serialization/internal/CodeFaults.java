package org.tuoyu.serialization.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.policy.Text;

/** Explains why a text is no code of a list, and which one was probably meant. */
final class CodeFaults {

    private static final int MOST_SHOWN = 12;

    private CodeFaults() {}

    static Fault unknown(DocumentInput in, CodeTable<?> codes) {
        String given = String.valueOf(in.scalar());
        Fault fault = in.fault(FaultCode.UNKNOWN_CODE)
                .with("given", in.isPersonal() || given.length() > 40 ? "***" : given)
                .with("allowed", allowed(codes));
        meant(given, codes).ifPresent(code -> fault.as("near").with("meant", code));
        return fault;
    }

    private static Optional<Text> meant(String given, CodeTable<?> codes) {
        List<String> names = codes.names();
        for (int i = 0; i < names.size(); i++) {
            if (ModelWords.code(codes.number(), i).zh().equals(given.strip())) {
                return Optional.of(words(codes, i));
            }
        }
        return Nearest.to(given, names).map(name -> words(codes, names.indexOf(name)));
    }

    private static Text allowed(CodeTable<?> codes) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_SHOWN, codes.names().size()); i++) {
            Text code = words(codes, i);
            zh.add(code.zh());
            en.add(code.en());
        }
        String more = codes.names().size() > MOST_SHOWN ? " …" : "";
        return Text.of(String.join("、", zh) + more, String.join(", ", en) + more);
    }

    private static Text words(CodeTable<?> codes, int index) {
        String name = codes.names().get(index);
        return Text.of(name + "（" + ModelWords.code(codes.number(), index).zh() + "）", name);
    }
}
