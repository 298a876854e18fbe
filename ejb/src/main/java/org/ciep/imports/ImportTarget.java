package org.ciep.imports;

import java.util.UUID;

/**
 * What a list is imported into.
 *
 * @param kind what the list is a list of
 * @param id of the delegation, or of the organisation's accreditation
 * @param edition number of the edition
 * @param owner code of the delegating unit, or of the organisation
 */
public record ImportTarget(ImportKind kind, UUID id, Integer edition, String owner) {}
