package org.ciep.edition;

/** Sorts of delegating units. */
public enum UnitKind {
    PROVINCE,
    MUNICIPALITY,
    AUTONOMOUS_REGION,
    SPECIAL_ADMINISTRATIVE_REGION,
    SEPARATELY_PLANNED_CITY,
    CORPS,
    MINISTRY,
    CENTRAL_ENTERPRISES
}
