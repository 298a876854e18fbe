package org.ciep.delegation;

/**
 * One of many members to be added at once.
 *
 * @param row how the caller numbers it, for example the row of a sheet
 */
public record NewMember(int row, MemberEntry entry) {}
