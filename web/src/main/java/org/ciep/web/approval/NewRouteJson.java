package org.ciep.web.approval;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** With the stages of which version a new one begins. */
public record NewRouteJson(@NotNull @Min(1) Integer from) {}
