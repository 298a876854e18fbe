package org.ciep.approval;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.ciep.platform.StaleVersion;

/** What one person has saved of the inbox. */
@Entity
@Table(name = "saved_views")
class SavedViews {

    @Id
    private String username;

    @ElementCollection
    @CollectionTable(name = "saved_view", joinColumns = @JoinColumn(name = "username"))
    @OrderColumn(name = "position")
    private List<SavedView> views = new ArrayList<>();

    @Version
    private long version;

    protected SavedViews() {}

    SavedViews(String username, List<SavedView> views) {
        this.username = username;
        this.views.addAll(views);
    }

    void change(List<SavedView> newViews, long expectedVersion) {
        StaleVersion.require(expectedVersion, shownVersion());
        views.clear();
        views.addAll(newViews);
    }

    /** Whoever has saved nothing yet sees version 0. */
    private long shownVersion() {
        return version + 1;
    }

    SavedViewsView view() {
        return new SavedViewsView(views, shownVersion());
    }
}
