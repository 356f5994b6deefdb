package org.tuoyu.operation;

import org.tuoyu.fact.Label;

/** Where meals come from (供餐方式). */
public enum MealSource {
    /** A kitchen of the institution. */
    @Label(zh = "自办食堂")
    OWN_KITCHEN,
    /** A supplier. */
    @Label(zh = "供餐单位订餐")
    CATERING,
    /** The families. */
    @Label(zh = "家庭自带")
    HOME_BROUGHT
}
