package org.ciep.approval;

import java.time.Instant;

/**
 * An official in whose name the caller may act now.
 *
 * @param until when the deputy's time is over
 */
public record RepresentedView(String username, String name, Instant until) {}
