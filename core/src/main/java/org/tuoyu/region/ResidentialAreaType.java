package org.tuoyu.region;

import org.tuoyu.fact.Label;

/** How old a residential area is (居住区类型). */
public enum ResidentialAreaType {
    /** New. */
    @Label(zh = "新建居住区")
    NEW,
    /** In the old town. */
    @Label(zh = "老城区")
    OLD_TOWN,
    /** Built before. */
    @Label(zh = "已建成居住区")
    BUILT
}
