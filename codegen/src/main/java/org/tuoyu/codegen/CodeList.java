package org.tuoyu.codegen;

import java.util.List;

/**
 * An enum.
 *
 * @param number its number, from 0 in order of discovery
 * @param name its simple name, unique among the code lists
 * @param qualifiedName its Java name
 * @param words its labels
 * @param codes in order of declaration
 */
record CodeList(int number, String name, String qualifiedName, Words words, List<Code> codes) {

    /**
     * One constant.
     *
     * @param name the name of the constant, which is the code in JSON
     * @param words its labels
     */
    record Code(String name, Words words) {}
}
