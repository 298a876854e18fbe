package org.ciep.edition;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ciep.platform.StaleVersion;

/** One year's conference. */
@Entity
@Table(name = "edition")
class Edition {

    @Id
    private Integer number;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "de", column = @Column(name = "name_de"))
    private StoredTexts name;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "city_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "city_en"))
    @AttributeOverride(name = "de", column = @Column(name = "city_de"))
    private StoredTexts city;

    @Enumerated(EnumType.STRING)
    private EditionMode mode;

    private String timeZone;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "edition_window", joinColumns = @JoinColumn(name = "edition"))
    private List<EditionWindow> windows = new ArrayList<>();

    @Version
    private long version;

    protected Edition() {}

    Edition(int number, EditionPlan plan) {
        this.number = number;
        take(plan);
    }

    /** Replaces the plan that the caller saw. */
    void replan(EditionPlan plan, long expectedVersion) {
        StaleVersion.require(expectedVersion, version);
        take(plan);
    }

    private void take(EditionPlan plan) {
        plan.requireValid();
        name = new StoredTexts(plan.name());
        city = new StoredTexts(plan.city());
        mode = plan.mode();
        timeZone = plan.timeZone();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
        windows.clear();
        plan.windows().forEach(window -> windows.add(new EditionWindow(window)));
    }

    EditionView view() {
        var plan = new EditionPlan(
                name.texts(),
                city.texts(),
                mode,
                timeZone,
                startsOn,
                endsOn,
                windows.stream()
                        .map(EditionWindow::view)
                        .sorted(java.util.Comparator.comparing(WindowView::kind))
                        .toList());
        return new EditionView(number, version, plan);
    }
}
