package org.ciep.partner.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ciep.document.DocumentPurpose;
import org.ciep.document.DocumentType;
import org.ciep.document.StoredDocument;
import org.ciep.edition.DemandedDocument;
import org.ciep.partner.staff.StaffDocumentView.HandedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A document that is shown")
class StaffDocumentViewTest {

    @Test
    void names_no_official_to_the_person_and_still_says_why_it_was_refused() {
        var shown = view("Host", Instant.EPOCH).withoutOfficial();

        assertThat(shown).isEqualTo(view(null, null));
        assertThat(shown.handedIn()).extracting(HandedIn::reason).isEqualTo("The face cannot be seen.");
    }

    private static StaffDocumentView view(@Nullable String official, @Nullable Instant at) {
        var file = new StoredDocument(
                new UUID(0, 1), DocumentPurpose.PHOTOGRAPH, DocumentType.JPEG, "face.jpg", 1, Instant.EPOCH);
        var handedIn = new HandedIn(
                file,
                new DocumentDates(null, null),
                StaffDocumentStatus.REFUSED,
                "The face cannot be seen.",
                official,
                at);
        return new StaffDocumentView(DemandedDocument.PHOTOGRAPH, true, "document-refused", handedIn, List.of());
    }
}
