package org.ciep.web.quota;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.ciep.quota.QuotaFilter;
import org.ciep.quota.QuotaSort;
import org.ciep.quota.QuotaState;
import org.ciep.web.Parameters;
import org.ciep.web.SortParam;
import org.jspecify.annotations.Nullable;

/** The filter of a list of quotas as it stands in the address. */
public class QuotaFilterParams {

    @QueryParam("state")
    @Size(max = 3)
    List<String> states = List.of();

    @QueryParam("q")
    @Size(min = 1, max = 100)
    @Nullable
    String query;

    @QueryParam("sort")
    @DefaultValue("holder")
    String sort = "holder";

    public QuotaFilter filter() {
        var order = SortParam.of(QuotaSort.class, sort);
        return new QuotaFilter(
                Parameters.constants(QuotaState.class, states),
                Parameters.words(query),
                order.field(),
                order.descending());
    }
}
