package org.ciep.web.delegation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.ciep.delegation.DelegationFilter;
import org.ciep.delegation.DelegationSort;
import org.ciep.delegation.DelegationStatus;
import org.ciep.web.Parameters;
import org.ciep.web.SortParam;
import org.jspecify.annotations.Nullable;

/** The filter of a list of delegations as it stands in the address. */
public class DelegationFilterParams {

    @QueryParam("status")
    @Size(max = 6)
    List<String> statuses = List.of();

    @QueryParam("unit")
    @Size(max = 60)
    List<String> units = List.of();

    @QueryParam("q")
    @Size(min = 1, max = 100)
    @Nullable
    String query;

    @QueryParam("sort")
    @DefaultValue("unit")
    String sort = "unit";

    DelegationFilter filter() {
        var order = SortParam.of(DelegationSort.class, sort);
        return new DelegationFilter(
                Parameters.constants(DelegationStatus.class, statuses),
                units,
                Parameters.words(query),
                order.field(),
                order.descending());
    }
}
