package org.tuoyu.institution;

import org.tuoyu.fact.Label;

/**
 * A matter that a service agreement settles (协议条款).
 *
 * <p>Source: 托育机构管理规范（试行）.
 */
public enum AgreementClause {
    /** What each side answers for. */
    @Label(zh = "责任")
    RESPONSIBILITIES,
    /** Rights and duties. */
    @Label(zh = "权利义务")
    RIGHTS_DUTIES,
    /** The services. */
    @Label(zh = "服务项目")
    SERVICE_ITEMS,
    /** The fees. */
    @Label(zh = "收费标准")
    FEES,
    /** How disputes are settled. */
    @Label(zh = "争议处理")
    DISPUTES
}
