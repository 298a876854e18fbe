package org.ciep.web.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ciep.approval.StageDesign;

/** All stages of a route in their order. */
public record RouteDesignJson(
        @NotNull @Size(min = 1, max = 9) List<@NotNull @Valid StageDesignJson> stages) {

    List<StageDesign> designs() {
        return stages.stream().map(StageDesignJson::design).toList();
    }
}
