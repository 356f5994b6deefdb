/**
 * For the tests of others: generators of submissions that comply, samples, and assertions on reports. Every identity in it
 * is made up: division 999999 is assigned to no place.
 */
module org.tuoyu.testkit {
    requires static org.jspecify;
    requires transitive org.tuoyu.validation;
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;
    requires org.tuoyu.serialization;

    exports org.tuoyu.testkit;

    opens org.tuoyu.testkit;
}
