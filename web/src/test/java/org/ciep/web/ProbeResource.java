package org.ciep.web;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.ciep.platform.Slice;
import org.jspecify.annotations.Nullable;

/** Does everything that a resource may do, well and badly. */
@Path("/probe")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProbeResource {

    /** A wire record with constraints. */
    public record ThingJson(
            @NotBlank @Size(max = 5) @Nullable String name,
            @NotNull @Min(1) @Max(9) @Nullable Integer number,
            @Nullable LocalDate day,
            @Nullable Instant at,
            @Nullable List<@NotNull @Valid PartJson> parts) {}

    /** A part of it. */
    public record PartJson(
            @Pattern(regexp = "[A-Z]+") @Nullable String code) {}

    @GET
    @Path("page")
    public PageJson<String> page(@BeanParam @Valid PageParams page) {
        return PageJson.of(new Slice<>(List.of("limit " + page.limit()), page.after()), item -> item);
    }

    @GET
    @Path("things/{id}")
    public ThingJson thing(@PathParam("id") UUID id) {
        return new ThingJson("王伟", 1, LocalDate.of(2022, 4, 24), Instant.parse("2022-03-15T02:00:00Z"), null);
    }

    @POST
    public ThingJson echo(@NotNull @Valid ThingJson thing) {
        return thing;
    }

    @POST
    @Path("file")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public PageJson<Integer> file(byte[] content) {
        return PageJson.of(new Slice<>(List.of(content.length), null), 1, item -> item);
    }

    @PUT
    @Path("version")
    public PageJson<Long> version(@HeaderParam("If-Match") @Nullable IfMatch expected) {
        return PageJson.of(new Slice<>(List.of(IfMatch.require(expected)), null), item -> item);
    }

    @PUT
    @Path("key")
    public PageJson<String> key(@HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key) {
        return PageJson.of(new Slice<>(List.of(IdempotencyKey.require(key)), null), item -> item);
    }

    @GET
    @Path("failures/{which}")
    public String fail(@PathParam("which") String which) {
        throw switch (which) {
            case "denied" -> new EJBAccessException("WFLYEJB0364");
            case "stale" ->
                new EJBTransactionRolledbackException(
                        "x", new IllegalStateException(new OptimisticLockException("row of 王伟")));
            case "wrapped-refusal" -> new EJBException(new IllegalStateException(new org.ciep.platform.StaleVersion()));
            case "22021", "22008", "22001" ->
                new EJBException(new IllegalStateException(new SQLException("value of 王伟", which)));
            case "40P01", "40001" ->
                new EJBTransactionRolledbackException(
                        "x", new OptimisticLockException(new SQLException("row of 王伟", which)));
            case "invalid" -> new InvalidInput(List.of(Violation.error("/number", "check-digit")));
            default -> new IllegalStateException("secret of 王伟");
        };
    }
}
