package org.tuoyu.staff;

import org.tuoyu.fact.Label;

/** The professional qualification of a staff member (专业资格). */
public enum ProfessionalQualification {
    /** A doctor. */
    @Label(zh = "医师")
    DOCTOR,
    /** A nurse. */
    @Label(zh = "护士")
    NURSE,
    /** A teacher. */
    @Label(zh = "教师")
    TEACHER,
    /** None of these. */
    @Label(zh = "无")
    NONE
}
