package org.ciep.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.ciep.person.DocumentCheck;
import org.ciep.person.DocumentNumber;
import org.ciep.person.EntryHelp;
import org.ciep.person.IdentityDocumentKind;
import org.ciep.person.Sex;
import org.jspecify.annotations.Nullable;

/** Checks of identity documents' numbers while they are being entered. */
@Path("/document-checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DocumentChecksResource {

    @Inject
    EntryHelp help;

    @POST
    public DocumentCheckJson checkDocument(@NotNull @Valid DocumentToCheckJson document) {
        var number = new DocumentNumber(document.kind(), document.number());
        return DocumentCheckJson.of(help.check(number, document.birthDate(), document.sex()));
    }

    /** A number with what was typed beside it. */
    public record DocumentToCheckJson(
            @NotNull IdentityDocumentKind kind,
            @NotBlank @Size(max = 40) String number,
            @Nullable LocalDate birthDate,
            @Nullable Sex sex) {}

    /** What is wrong or doubtful, and what the number tells. */
    public record DocumentCheckJson(
            List<FindingJson> violations,
            @Nullable LocalDate birthDate,
            @Nullable String sex) {

        public static DocumentCheckJson of(DocumentCheck check) {
            var sex = check.sex();
            return new DocumentCheckJson(
                    check.problems().stream()
                            .map(problem -> new FindingJson(
                                    problem.field().pointer(),
                                    problem.code(),
                                    problem.severity().name()))
                            .toList(),
                    check.birthDate(),
                    sex == null ? null : sex.name());
        }
    }

    /** One rule that is broken or in doubt. */
    public record FindingJson(String pointer, String code, String severity) {}
}
