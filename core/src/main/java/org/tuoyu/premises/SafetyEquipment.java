package org.tuoyu.premises;

import org.tuoyu.fact.Label;

/** A safety facility or device (安全设施设备). */
public enum SafetyEquipment {
    /** Control of entry. */
    @Label(zh = "门禁")
    ACCESS_CONTROL,
    /** Rails and window guards. */
    @Label(zh = "护栏护窗")
    GUARD_RAIL,
    /** Protection at edges and corners. */
    @Label(zh = "防撞")
    COLLISION_PROTECTION,
    /** Protection against trapped fingers. */
    @Label(zh = "防夹")
    FINGER_PROTECTION,
    /** Protection of sockets. */
    @Label(zh = "用电防护")
    SOCKET_PROTECTION,
    /** Gear of guards. */
    @Label(zh = "安保器械")
    SECURITY_GEAR,
    /** Fire-fighting equipment. */
    @Label(zh = "消防器材")
    FIRE_FIGHTING,
    /** Emergency lighting. */
    @Label(zh = "应急照明")
    EMERGENCY_LIGHTING,
    /** A first-aid kit. */
    @Label(zh = "急救箱")
    FIRST_AID_KIT,
    /** Anything else. */
    @Label(zh = "其他")
    OTHER
}
