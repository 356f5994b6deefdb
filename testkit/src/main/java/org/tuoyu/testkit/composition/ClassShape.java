package org.tuoyu.testkit.composition;

import org.tuoyu.classgroup.ClassType;

/**
 * How big a class group is (班级规模). Immutable.
 *
 * @param type the type
 * @param seats how many seats, at least one
 * @param children how many children, at least one and at most one a seat
 * @param careWorkers how many care workers, at least one
 */
public record ClassShape(ClassType type, int seats, int children, int careWorkers) {}
