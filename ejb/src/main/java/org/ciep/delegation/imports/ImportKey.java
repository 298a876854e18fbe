package org.ciep.delegation.imports;

import java.util.UUID;

/**
 * Where an import is: below the delegation that it belongs to.
 *
 * @param edition number of the edition
 * @param unit code of the delegating unit
 */
public record ImportKey(Integer edition, String unit, UUID importId) {}
