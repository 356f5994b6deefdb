package org.tuoyu.institution;

import org.tuoyu.fact.Label;

/** How an institution is sponsored and run (举办方式). */
public enum SponsorType {
    /** Public. */
    @Label(zh = "公办")
    PUBLIC,
    /** Private. */
    @Label(zh = "民办")
    PRIVATE,
    /** Built and run by the public. */
    @Label(zh = "公建公营")
    PUBLIC_BUILT_PUBLIC_RUN,
    /** Built or owned by the public, run privately. */
    @Label(zh = "公建民营")
    PUBLIC_BUILT_PRIVATE_RUN,
    /** Private with public aid. */
    @Label(zh = "民办公助", en = "private with public aid")
    PRIVATE_PUBLIC_AIDED,
    /** Built and run by the same body. */
    @Label(zh = "自建自营", en = "built and run by itself")
    SELF_BUILT_SELF_RUN,
    /** Run by somebody entrusted. */
    @Label(zh = "委托运营")
    ENTRUSTED,
    /** Run jointly by several. */
    @Label(zh = "联合举办")
    JOINT,
    /** In another way. */
    @Label(zh = "其他")
    OTHER
}
