package org.ciep.web.staff;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** In which language a link is sent. */
public record NewPersonLinkJson(
        @NotNull @Pattern(regexp = "zh-CN|en|de") String language) {}
