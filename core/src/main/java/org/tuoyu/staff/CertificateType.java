package org.tuoyu.staff;

import org.tuoyu.fact.Label;

/** What a certificate proves (证书类型). */
public enum CertificateType {
    /** A level of vocational skill. */
    @Label(zh = "职业技能等级证书", en = "skill level certificate")
    SKILL_LEVEL,
    /** A vocational qualification. */
    @Label(zh = "职业资格证书", en = "vocational qualification certificate")
    VOCATIONAL_QUALIFICATION,
    /** The training of directors. */
    @Label(zh = "负责人岗位培训合格证", en = "director training certificate")
    DIRECTOR_POST_TRAINING,
    /** Training in care. */
    @Label(zh = "保育培训合格证", en = "care training certificate")
    CARE_TRAINING,
    /** Training in mental health. */
    @Label(zh = "心理健康培训合格证", en = "mental health training certificate")
    MENTAL_HEALTH_TRAINING,
    /** Training in health care. */
    @Label(zh = "卫生保健培训合格证", en = "health care training certificate")
    HEALTH_CARE_TRAINING,
    /** Another training. */
    @Label(zh = "其他培训合格证", en = "other training certificate")
    TRAINING_PASS,
    /** The certificate of a guard. */
    @Label(zh = "保安员证")
    SECURITY_GUARD_CERTIFICATE,
    /** The qualification of a teacher. */
    @Label(zh = "教师资格证", en = "teacher’s certificate")
    TEACHER,
    /** The licence of a doctor. */
    @Label(zh = "医师执业证", en = "doctor’s licence")
    DOCTOR,
    /** The licence of a nurse. */
    @Label(zh = "护士执业证", en = "nurse’s licence")
    NURSE,
    /** The qualification of a childcare teacher, kept for a regime to come. */
    @Label(zh = "托育师资格证", en = "childcare teacher’s certificate")
    CHILDCARE_TEACHER
}
