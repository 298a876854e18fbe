package org.ciep.web.approval;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.ciep.approval.CaseAge;
import org.ciep.approval.CaseDeadline;
import org.ciep.approval.CaseFilter;
import org.ciep.approval.CaseStatus;
import org.ciep.web.Parameters;
import org.jspecify.annotations.Nullable;

/** The filter of the list of all cases as it stands in the address. */
public class CaseFilterParams {

    @QueryParam("status")
    @Size(max = 5)
    List<String> statuses = List.of();

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

    CaseFilter filter() {
        return new CaseFilter(
                Parameters.constants(CaseStatus.class, statuses),
                Set.copyOf(units),
                stage,
                Parameters.constant(CaseDeadline.class, deadline),
                Parameters.constant(CaseAge.class, age));
    }
}
