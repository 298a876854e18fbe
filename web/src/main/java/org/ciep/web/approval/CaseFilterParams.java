package org.ciep.web.approval;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.ciep.approval.CaseAge;
import org.ciep.approval.CaseDeadline;
import org.ciep.approval.CaseFilter;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseOrder;
import org.ciep.approval.CaseSort;
import org.ciep.approval.CaseStatus;
import org.ciep.web.Parameters;
import org.ciep.web.SortParam;
import org.jspecify.annotations.Nullable;

/** Filter and order of a list of cases as they stand in the address. */
public class CaseFilterParams {

    @QueryParam("status")
    @Size(max = 5)
    List<String> statuses = List.of();

    @QueryParam("kind")
    @Size(max = 20)
    List<String> kinds = List.of();

    @QueryParam("unit")
    @Size(max = 100)
    List<String> units = List.of();

    @QueryParam("stage")
    @Min(1)
    @Max(20)
    @Nullable
    Integer stage;

    @QueryParam("deadline")
    @Nullable
    String deadline;

    @QueryParam("age")
    @Nullable
    String age;

    @QueryParam("q")
    @Size(min = 1, max = 100)
    @Nullable
    String words;

    @QueryParam("sort")
    @DefaultValue("due")
    String sort = "due";

    CaseOrder order() {
        var order = SortParam.of(CaseSort.class, sort);
        return new CaseOrder(order.field(), order.descending());
    }

    CaseFilter filter() {
        return new CaseFilter(
                Parameters.constants(CaseStatus.class, statuses),
                Parameters.constants(CaseKind.class, kinds),
                Set.copyOf(units),
                stage,
                Parameters.constant(CaseDeadline.class, deadline),
                Parameters.constant(CaseAge.class, age),
                Parameters.words(words));
    }
}
