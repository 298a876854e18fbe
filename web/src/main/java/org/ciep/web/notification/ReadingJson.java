package org.ciep.web.notification;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** Until when the caller has read what there was. */
public record ReadingJson(@NotNull Instant until) {}
