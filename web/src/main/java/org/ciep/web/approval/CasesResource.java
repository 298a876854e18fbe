package org.ciep.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Objects;
import org.ciep.approval.CaseList;
import org.ciep.approval.CaseReader;
import org.ciep.approval.CaseView;
import org.ciep.approval.DecisionService;
import org.ciep.approval.Inbox;
import org.ciep.approval.InboxView;
import org.ciep.web.IdempotencyKey;
import org.ciep.web.Idempotent;
import org.ciep.web.PageJson;
import org.ciep.web.PageParams;
import org.ciep.web.Parameters;
import org.jspecify.annotations.Nullable;

/** Cases under approval. */
@Path("/cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CasesResource {

    @Inject
    Inbox inbox;

    @Inject
    CaseReader reader;

    @Inject
    DecisionService decisions;

    @Inject
    Idempotent idempotent;

    @GET
    public PageJson<CaseSummaryJson> listCases(
            @QueryParam("view") @DefaultValue("waiting") String view,
            @BeanParam @Valid CaseFilterParams filter,
            @QueryParam("edition") @Min(1) @Max(9999) @Nullable Integer edition,
            @BeanParam @Valid PageParams page) {
        var list = new CaseList(view(view), edition, filter.filter(), filter.order());
        var found = inbox.find(list, page.after(), page.limit());
        return PageJson.of(found.slice(), found.total(), CaseSummaryJson::of);
    }

    /** The contract's words are in lower case. */
    private static InboxView view(String name) {
        var word = name.equals(name.toLowerCase(Locale.ROOT)) ? name.toUpperCase(Locale.ROOT) : "";
        return Objects.requireNonNull(Parameters.constant(InboxView.class, word));
    }

    @GET
    @Path("{case}")
    public Response getCase(@PathParam("case") String reference) {
        return answer(Response.ok(), reader.view(reference));
    }

    @POST
    @Path("{case}/decisions")
    public Response decideCase(
            @PathParam("case") String reference,
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
            @NotNull @Valid NewDecisionJson request) {
        return idempotent.answer(
                key,
                request,
                () -> answer(
                        Response.status(Response.Status.CREATED), decisions.decide(reference, request.decision())));
    }

    static Response answer(Response.ResponseBuilder response, CaseView view) {
        return response.entity(CaseJson.of(view))
                .tag(String.valueOf(view.summary().version()))
                .build();
    }
}
