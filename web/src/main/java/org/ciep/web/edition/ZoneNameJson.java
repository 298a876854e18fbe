package org.ciep.web.edition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.ciep.web.TextsJson;

/** How a zone is to be called. */
public record ZoneNameJson(@NotNull @Valid TextsJson name) {}
