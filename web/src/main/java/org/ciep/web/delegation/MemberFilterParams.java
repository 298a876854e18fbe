package org.ciep.web.delegation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.ciep.delegation.MemberFilter;
import org.ciep.delegation.MemberSort;
import org.ciep.web.Parameters;
import org.ciep.web.SortParam;
import org.jspecify.annotations.Nullable;

/** The filter of a list of members as it stands in the address. */
public class MemberFilterParams {

    @QueryParam("q")
    @Size(min = 1, max = 100)
    @Nullable
    String query;

    @QueryParam("sort")
    @DefaultValue("role")
    String sort = "role";

    MemberFilter filter() {
        var order = SortParam.of(MemberSort.class, sort);
        return new MemberFilter(Parameters.words(query), order.field(), order.descending());
    }
}
