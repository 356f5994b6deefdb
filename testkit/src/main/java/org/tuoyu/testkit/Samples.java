package org.tuoyu.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;

/**
 * Whole submissions that comply, without any test engine (样例). The same arguments give the same submission. Identities
 * are made up.
 */
public final class Samples {

    private static final Pattern DATE = Pattern.compile("(?<=\")\\d{4}-\\d{2}-\\d{2}(?=\")");
    private static final Pattern AS_OF = Pattern.compile("\"asOf\":\"(\\d{4}-\\d{2}-\\d{2})\"");

    private Samples() {}

    /**
     * A submission of an institution in Jindong that complies on its own date.
     *
     * @param type a periodic report or a subsidy claim
     * @return the submission
     * @throws IllegalArgumentException if there is no sample of this type
     */
    public static Submission jindong(SubmissionType type) {
        return read(text(type));
    }

    /**
     * The same submission as if it had been made on another day: every date in it is as many days away from the day as it
     * was from its own.
     *
     * @param type a periodic report or a subsidy claim
     * @param on the day
     * @return the submission; whether it complies depends on the law of that day
     * @throws IllegalArgumentException if there is no sample of this type
     */
    public static Submission jindong(SubmissionType type, LocalDate on) {
        String text = text(type);
        Matcher asOf = AS_OF.matcher(text);
        if (!asOf.find()) {
            throw new IllegalStateException("the sample names no date");
        }
        long days = ChronoUnit.DAYS.between(LocalDate.parse(asOf.group(1)), on);
        return read(DATE.matcher(text).replaceAll(match -> moved(match.group(), days)));
    }

    private static String moved(String date, long days) {
        try {
            return LocalDate.parse(date).plusDays(days).toString();
        } catch (DateTimeException e) {
            return date;
        }
    }

    private static Submission read(String text) {
        ReadResult<Submission> read = SubmissionReader.standard().read(text.getBytes(StandardCharsets.UTF_8));
        if (!read.structure().isEmpty()) {
            throw new IllegalStateException("the sample does not read: " + read.structure());
        }
        return read.document().orElseThrow();
    }

    private static String text(SubmissionType type) {
        try (InputStream stream = Samples.class.getResourceAsStream(type.name() + ".json")) {
            if (stream == null) {
                throw new IllegalArgumentException("no sample of type " + type);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
