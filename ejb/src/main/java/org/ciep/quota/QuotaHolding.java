package org.ciep.quota;

/**
 * Who holds places of a quota.
 *
 * @param subject such as {@code 20-CN-GD}
 * @param revision the submission that asked for them
 * @param reserved places that are kept until it is decided
 * @param booked places that were granted
 */
public record QuotaHolding(SubjectKind kind, String subject, Integer revision, Long reserved, Long booked) {}
