package org.tuoyu.codegen;

import java.util.List;

/**
 * A model interface or a record.
 *
 * @param number its number, from 0 in order of discovery
 * @param name its simple name, unique among the types
 * @param qualifiedName its Java name
 * @param record whether it is a record
 * @param extensible whether it keeps unknown fields
 * @param standalone whether elements of a list of them are judged each on its own
 * @param words its labels
 * @param fields in order of declaration, inherited ones first
 */
record ModelType(
        int number,
        String name,
        String qualifiedName,
        boolean record,
        boolean extensible,
        boolean standalone,
        Words words,
        List<ModelField> fields) {}
