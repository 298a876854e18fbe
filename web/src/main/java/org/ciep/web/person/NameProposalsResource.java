package org.ciep.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ciep.person.EntryHelp;
import org.ciep.person.PinyinProposal;
import org.jspecify.annotations.Nullable;

/** Latin spellings proposed for names in Chinese characters. */
@Path("/name-proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NameProposalsResource {

    @Inject
    EntryHelp help;

    @POST
    public NameProposalJson proposeName(@NotNull @Valid NativeNameJson name) {
        return NameProposalJson.of(help.proposeLatin(name.family(), name.given()));
    }

    /** A name in Chinese characters. */
    public record NativeNameJson(
            @Size(max = 100) @Nullable String family,
            @Size(max = 100) @Nullable String given) {}

    /** A spelling that the person confirms. */
    public record NameProposalJson(String family, String given, boolean doubtful) {

        public static NameProposalJson of(PinyinProposal proposal) {
            return new NameProposalJson(proposal.family(), proposal.given(), proposal.doubtful());
        }
    }
}
