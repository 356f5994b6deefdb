/**
 * For the tests of others: generators of submissions that comply, samples, conformance cases, and assertions on
 * reports. Every identity in it is made up: division 999999 is assigned to no place.
 */
module org.tuoyu.testkit {
    requires static org.jspecify;
    requires static org.junit.jupiter.api;
    requires transitive org.tuoyu.validation;
    // not needed by who takes samples alone
    requires static net.jqwik.api;
    requires static org.assertj.core;
    requires org.tuoyu.serialization;
    requires com.fasterxml.jackson.core;

    exports org.tuoyu.testkit;
    exports org.tuoyu.testkit.conformance;

    opens org.tuoyu.testkit;
}
