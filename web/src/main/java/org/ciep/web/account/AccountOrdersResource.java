package org.ciep.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.ciep.account.AccountOrderService;
import org.ciep.account.AccountOrderState;
import org.ciep.web.IdempotencyKey;
import org.ciep.web.Idempotent;
import org.ciep.web.PageJson;
import org.ciep.web.PageParams;
import org.ciep.web.Parameters;
import org.jspecify.annotations.Nullable;

/** What was ordered in the realm for coordinators. */
@Path("/account-orders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountOrdersResource {

    @Inject
    AccountOrderService orders;

    @Inject
    Idempotent idempotent;

    @GET
    public PageJson<AccountOrderJson> listAccountOrders(
            @QueryParam("state") @Nullable String state, @BeanParam @Valid PageParams page) {
        var found = orders.find(Parameters.constant(AccountOrderState.class, state), page.after(), page.limit());
        return PageJson.of(found.slice(), found.total(), AccountOrderJson::of);
    }

    @POST
    @Path("{order}/attempt")
    public Response attemptAccountOrder(
            @PathParam("order") UUID id, @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key) {
        return idempotent.answer(key, "", () -> Response.ok(AccountOrderJson.of(orders.attempt(id)))
                .build());
    }
}
