package org.ciep.approval;

/** How far the design of a version is. A change makes it a draft again; what is published never changes. */
public enum RouteState {
    DRAFT,
    CHECKED,
    PUBLISHED
}
