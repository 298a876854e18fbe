package org.ciep.web.staff;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.ciep.edition.Category;
import org.ciep.partner.staff.StaffFilter;
import org.ciep.partner.staff.StaffSort;
import org.ciep.partner.staff.StaffStatus;
import org.ciep.partner.staff.StaffToDo;
import org.ciep.web.Parameters;
import org.ciep.web.SortParam;
import org.jspecify.annotations.Nullable;

/** The filter of a list of staff as it stands in the address. */
public class StaffFilterParams {

    @QueryParam("status")
    @Size(max = 20)
    List<String> statuses = List.of();

    @QueryParam("category")
    @Size(max = 20)
    List<String> categories = List.of();

    @QueryParam("organisation")
    @Pattern(regexp = "[A-Z0-9-]{1,20}")
    @Nullable
    String organisation;

    @QueryParam("q")
    @Size(min = 1, max = 100)
    @Nullable
    String query;

    @QueryParam("sort")
    @DefaultValue("name")
    String sort = "name";

    /** For lists that know nothing of documents. */
    StaffFilter filter() {
        return filter(null, false);
    }

    /**
     * @param toDo only those with whom the coordinators have to do this next
     * @param toCheck only those with a document that waits to be checked
     */
    StaffFilter filter(@Nullable StaffToDo toDo, boolean toCheck) {
        var order = SortParam.of(StaffSort.class, sort);
        return new StaffFilter(
                Parameters.constants(StaffStatus.class, statuses),
                Parameters.constants(Category.class, categories),
                organisation,
                query == null || query.isBlank() ? null : query,
                toDo,
                toCheck,
                new StaffFilter.Order(order.field(), order.descending()));
    }
}
