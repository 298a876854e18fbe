package org.ciep.edition;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ciep.platform.StaleVersion;

/** What belongs to a category by default. There is one row for each constant of {@link Category}. */
@Entity
@Table(name = "category")
class CategoryRules {

    @Id
    @Enumerated(EnumType.STRING)
    private Category code;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "category_zone", joinColumns = @JoinColumn(name = "category"))
    @Column(name = "zone")
    private Set<String> zones = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "category_document", joinColumns = @JoinColumn(name = "category"))
    @Column(name = "document")
    @Enumerated(EnumType.STRING)
    private Set<DemandedDocument> documents = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private PhotoRatio photoRatio;

    @Enumerated(EnumType.STRING)
    private PhotoBackground photoBackground;

    @Version
    private long version;

    protected CategoryRules() {}

    /** Replaces the plan that the caller saw. */
    void replan(CategoryPlan plan, long expectedVersion) {
        StaleVersion.require(expectedVersion, version);
        replace(zones, plan.zones());
        replace(documents, plan.documents());
        photoRatio = plan.photoRatio();
        photoBackground = plan.photoBackground();
    }

    private static <T> void replace(Set<T> stored, List<T> wanted) {
        stored.retainAll(wanted);
        stored.addAll(wanted);
    }

    CategoryView view() {
        return new CategoryView(
                code,
                version,
                new CategoryPlan(List.copyOf(zones), List.copyOf(documents), photoRatio, photoBackground));
    }
}
