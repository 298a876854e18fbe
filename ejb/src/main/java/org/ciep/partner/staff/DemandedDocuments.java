package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ciep.document.DocumentOwner;
import org.ciep.document.DocumentStore;
import org.ciep.document.StoredDocument;
import org.ciep.edition.Category;
import org.ciep.edition.CategoryDirectory;
import org.ciep.edition.DemandedDocument;
import org.ciep.edition.EditionDirectory;
import org.ciep.edition.PersonalDataRetention;
import org.jspecify.annotations.Nullable;

/** What categories demand of persons, and what of it was handed in. */
@Dependent
class DemandedDocuments {

    @Inject
    StaffQueries queries;

    @Inject
    CategoryDirectory categories;

    @Inject
    EditionDirectory editions;

    @Inject
    DocumentStore store;

    @Inject
    DocumentRights rights;

    @Inject
    PersonalDataRetention retention;

    @Inject
    Clock clock;

    /** Each accredited person has a key of their own: what one organisation hands in, no other can read. */
    static DocumentOwner owner(StaffAccreditation staff) {
        return DocumentOwner.person(staff.id());
    }

    /** What is the matter with the documents of several persons of one edition, by the ids of their accreditations. */
    Map<UUID, List<Missing>> missing(Collection<StaffAccreditation> all) {
        if (all.isEmpty()) {
            return Map.of();
        }
        var demanded = demanded();
        var eventEnds = eventEnds(all.iterator().next());
        var handedIn = queries
                .documentsOf(all.stream().map(StaffAccreditation::id).toList())
                .stream()
                .collect(Collectors.groupingBy(StaffDocument::staffId));
        var missing = new HashMap<UUID, List<Missing>>();
        for (var staff : all) {
            var own = byType(handedIn.getOrDefault(staff.id(), List.of()));
            missing.put(staff.id(), missing(demanded.getOrDefault(staff.category(), List.of()), own, eventEnds));
        }
        return missing;
    }

    private static List<Missing> missing(
            List<DemandedDocument> demanded, Map<DemandedDocument, StaffDocument> handedIn, LocalDate eventEnds) {
        var missing = new ArrayList<Missing>();
        for (var type : demanded) {
            var matter = Missing.of(type, handedIn.get(type), eventEnds);
            if (matter != null) {
                missing.add(matter);
            }
        }
        return missing;
    }

    /** @throws DocumentsNotInOrder if something is the matter with one */
    void requireInOrder(StaffAccreditation staff) {
        var missing = missing(List.of(staff)).getOrDefault(staff.id(), List.of());
        if (!missing.isEmpty()) {
            throw new DocumentsNotInOrder(missing.size());
        }
    }

    /** In the order of the enum, those that are demanded and what was handed in beside them; with what the caller may do. */
    List<StaffDocumentView> of(StaffAccreditation staff) {
        return of(staff, (type, document) -> rights.actions(staff, type, document));
    }

    /** The same for the person behind a link, without names of officials. */
    List<StaffDocumentView> ofPerson(StaffAccreditation staff, boolean open) {
        return of(staff, (type, document) -> DocumentRights.handingIn(open, document)).stream()
                .map(StaffDocumentView::withoutOfficial)
                .toList();
    }

    private List<StaffDocumentView> of(
            StaffAccreditation staff,
            BiFunction<DemandedDocument, @Nullable StaffDocument, List<StaffDocumentView.Action>> actions) {
        var demanded = stillDemanded(staff);
        var handedIn = byType(queries.documentsOf(List.of(staff.id())));
        var stored = store.of(owner(staff)).stream().collect(Collectors.toMap(StoredDocument::id, Function.identity()));
        var eventEnds = eventEnds(staff);
        var views = new ArrayList<StaffDocumentView>();
        for (var type : DemandedDocument.values()) {
            var document = handedIn.get(type);
            boolean wanted = demanded.contains(type);
            if (wanted || document != null) {
                var matter = wanted ? Missing.of(type, document, eventEnds) : null;
                views.add(new StaffDocumentView(
                        type,
                        wanted,
                        matter == null ? null : matter.code(),
                        handedIn(document, stored),
                        actions.apply(type, document)));
            }
        }
        return views;
    }

    /** What was erased after the event is missed by nobody. */
    private List<DemandedDocument> stillDemanded(StaffAccreditation staff) {
        var edition = editions.edition(staff.edition());
        var now = clock.instant();
        return demanded().getOrDefault(staff.category(), List.of()).stream()
                .filter(type -> !edition.isOverAt(now.minus(retention.of(type))))
                .toList();
    }

    private static StaffDocumentView.@Nullable HandedIn handedIn(
            @Nullable StaffDocument document, Map<UUID, StoredDocument> stored) {
        var file = document == null ? null : stored.get(document.documentId());
        return document == null || file == null
                ? null
                : new StaffDocumentView.HandedIn(
                        file,
                        document.dates(),
                        document.status(),
                        document.reason(),
                        document.decidedByName(),
                        document.decidedAt());
    }

    private Map<Category, List<DemandedDocument>> demanded() {
        var demanded = new EnumMap<Category, List<DemandedDocument>>(Category.class);
        categories
                .categories()
                .forEach(each -> demanded.put(each.category(), each.plan().documents()));
        return demanded;
    }

    private static Map<DemandedDocument, StaffDocument> byType(List<StaffDocument> documents) {
        return documents.stream().collect(Collectors.toMap(StaffDocument::type, Function.identity()));
    }

    private LocalDate eventEnds(StaffAccreditation staff) {
        return editions.edition(staff.edition()).plan().endsOn();
    }
}
