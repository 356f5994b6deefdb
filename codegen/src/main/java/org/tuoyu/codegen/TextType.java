package org.tuoyu.codegen;

/**
 * A type that is carried as text.
 *
 * @param name its simple name
 * @param qualifiedName its Java name
 * @param pattern the regular expression of its texts, or empty
 * @param format the name of its format, or empty
 * @param write the method that gives the text
 */
record TextType(String name, String qualifiedName, String pattern, String format, String write) {}
