package org.ciep.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which page of a list is wanted. */
public class PageParams {

    @QueryParam("after")
    @Size(min = 1, max = 500)
    @Nullable
    String after;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    Integer limit = 50;

    public @Nullable String after() {
        return after;
    }

    public int limit() {
        return limit;
    }
}
