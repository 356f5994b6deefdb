/** The command {@code tuoyu}; nothing here is for other programs to call. */
module org.tuoyu.cli {
    requires static org.jspecify;
    requires org.tuoyu.serialization;
    requires org.tuoyu.validation;
    requires org.tuoyu.policies;
    requires org.tuoyu.spreadsheet;
    requires org.tuoyu.testkit;
    requires com.fasterxml.jackson.core;
}
