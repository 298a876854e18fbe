package org.ciep.edition;

import org.ciep.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A delegating unit.
 *
 * @param code the platform's code, for example {@code CN-GD}
 * @param parent the province of a separately planned city
 */
public record UnitView(String code, UnitKind kind, @Nullable String parent, Texts name) {}
