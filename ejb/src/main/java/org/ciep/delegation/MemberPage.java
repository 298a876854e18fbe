package org.ciep.delegation;

import org.ciep.platform.Slice;

/**
 * A page of members.
 *
 * @param total all that match the filter
 */
public record MemberPage(Slice<MemberView> slice, Long total) {}
