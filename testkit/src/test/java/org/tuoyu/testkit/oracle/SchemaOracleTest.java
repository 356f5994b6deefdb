package org.tuoyu.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.identifier.DocumentNumber;
import org.tuoyu.identifier.ResidentId;
import org.tuoyu.quantity.DateRange;
import org.tuoyu.serialization.JsonSchemas;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;

/** A validator of JSON Schema that is not ours accepts a document if and only if our reader does, whatever was done to it. */
class SchemaOracleTest {

    private static final Schema SCHEMA =
            SchemaRegistry.withDialect(dialect()).getSchema(Documents.tree(JsonSchemas.submission()));

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whatTheSchemaAcceptsTheReaderAccepts(@ForAll SubmissionType type, @ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode document = Documents.sample(type, random);
        Alteration alteration = new Alteration(random);
        for (int i = random.nextInt(4); i > 0; i--) {
            alteration.ofAnything(document);
        }

        List<Error> errors = SCHEMA.validate(
                document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        ReadResult<Submission> read =
                SubmissionReader.standard().read(document.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(read.isWellFormed())
                .as("%s%nschema: %s%nreader: %s", document, errors, read.structure())
                .isEqualTo(errors.isEmpty());
        Statistics.collect(errors.isEmpty());
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 20);
            coverage.check(false).percentage(share -> share > 20);
        });
    }

    private static Dialect dialect() {
        return Dialect.builder(Dialects.getDraft202012())
                .format(format("credit-code", CreditCode::isValid))
                .format(format("resident-id", ResidentId::isValid))
                .format(format("document-number", DocumentNumber::isValid))
                .format(format("date-range", SchemaOracleTest::isDateRange))
                .build();
    }

    private static boolean isDateRange(String text) {
        try {
            DateRange.parse(text);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static Format format(String name, Predicate<String> accepts) {
        return new Format() {
            @Override
            public String getName() {
                return name;
            }

            @Override
            public boolean matches(ExecutionContext context, String value) {
                return accepts.test(value);
            }
        };
    }
}
