package org.ciep.quota;

import java.util.UUID;

/**
 * What holds places.
 *
 * @param reference what people call it, such as {@code 20-CN-GD}
 * @param revision the submission that asked for them
 */
public record QuotaSubject(SubjectKind kind, UUID id, String reference, int revision) {}
