package org.tuoyu.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tuoyu.fact.StatedList;
import org.tuoyu.institution.Institution;
import org.tuoyu.staff.StaffMember;
import org.tuoyu.submission.Submission;

/**
 * Writes many documents, one a line: periodic reports of about 17 KB, each of an institution of its own, of which one in a
 * hundred keeps its footage too short.
 */
final class ManyDocuments {

    private static final String PLACE = "52330703TT";
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] SUBJECT_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int BREACH_EVERY = 100;

    private ManyDocuments() {}

    /**
     * Writes a file.
     *
     * @param args the file, and how many documents
     */
    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[1]);
        String[] parts = template().split("@CODE@", -1);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[0])), 1 << 16)) {
            for (int i = 0; i < count; i++) {
                String document = String.join(creditCode(i), parts).replace("@ID@", Integer.toString(i));
                String line = i % BREACH_EVERY == 0
                        ? document.replaceFirst("\"retentionDays\":\\d+", "\"retentionDays\":60")
                        : document;
                out.write(line.getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        }
        System.out.printf(Locale.ROOT, "%,d documents, %,d bytes%n", count, Files.size(Path.of(args[0])));
    }

    /** The document with places for what differs. */
    private static String template() {
        Submission valid = Documents.valid();
        Institution institution = valid.getInstitutions().orElseThrow().get(0);
        String code = institution.getCreditCode().orElseThrow().toString();
        List<StaffMember> staff = institution.getStaff().orElseThrow().stream()
                .map(member -> member.withIdentityNumber(Optional.empty()))
                .toList();
        Submission small = valid.withInstitutions(StatedList.of(
                        institution.withStaff(StatedList.copyOf(staff)).withChildren(Optional.empty())))
                .withSubmissionId("@ID@");
        return new String(Documents.json(small), StandardCharsets.UTF_8).replace(code, "@CODE@");
    }

    /** A code that no register gives out, with both check characters right. */
    static String creditCode(int number) {
        String subject = "TT" + String.format(Locale.ROOT, "%06d", number);
        int sum = 0;
        for (int i = 0; i < SUBJECT_WEIGHTS.length; i++) {
            sum += Character.digit(subject.charAt(i), 36) * SUBJECT_WEIGHTS[i];
        }
        int check = (11 - sum % 11) % 11;
        String body = PLACE.substring(0, 8) + subject + (check == 10 ? "X" : Integer.toString(check));
        int total = 0;
        int weight = 1;
        for (int i = 0; i < body.length(); i++) {
            total += ALPHABET.indexOf(body.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return body + ALPHABET.charAt((31 - total % 31) % 31);
    }
}
