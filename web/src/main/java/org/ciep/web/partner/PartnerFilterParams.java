package org.ciep.web.partner;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.ciep.partner.OrganisationKind;
import org.ciep.partner.OrganisationStatus;
import org.ciep.partner.PartnerFilter;
import org.ciep.partner.PartnerSort;
import org.ciep.web.Parameters;
import org.ciep.web.SortParam;
import org.jspecify.annotations.Nullable;

/** The filter of a list of organisations as it stands in the address. */
public class PartnerFilterParams {

    @QueryParam("status")
    @Size(max = 7)
    List<String> statuses = List.of();

    @QueryParam("kind")
    @Size(max = 5)
    List<String> kinds = List.of();

    @QueryParam("q")
    @Size(min = 1, max = 100)
    @Nullable
    String query;

    @QueryParam("sort")
    @DefaultValue("reference")
    String sort = "reference";

    PartnerFilter filter() {
        var order = SortParam.of(PartnerSort.class, sort);
        return new PartnerFilter(
                Parameters.constants(OrganisationStatus.class, statuses),
                Parameters.constants(OrganisationKind.class, kinds),
                query == null || query.isBlank() ? null : query,
                order.field(),
                order.descending());
    }
}
