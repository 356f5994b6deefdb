/** A program of somebody else, on the module path. */
module consumer {
    requires org.tuoyu.serialization;
    requires org.tuoyu.validation;
}
