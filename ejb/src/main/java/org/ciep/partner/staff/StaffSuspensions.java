package org.ciep.partner.staff;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import org.ciep.partner.staff.StaffSummary.Suspension;

/** Why somebody who was admitted may not enter; each reason comes and goes on its own. */
@Embeddable
class StaffSuspensions {

    private boolean suspendedWithOrganisation;
    private boolean suspendedByVetting;
    private boolean suspendedForConsent;

    void add(Suspension why) {
        put(why, true);
    }

    void remove(Suspension why) {
        put(why, false);
    }

    void clear() {
        List.of(Suspension.values()).forEach(this::remove);
    }

    private void put(Suspension why, boolean holds) {
        switch (why) {
            case ORGANISATION -> suspendedWithOrganisation = holds;
            case VETTING -> suspendedByVetting = holds;
            case CONSENT -> suspendedForConsent = holds;
        }
    }

    List<Suspension> why() {
        var why = new ArrayList<Suspension>();
        if (suspendedWithOrganisation) {
            why.add(Suspension.ORGANISATION);
        }
        if (suspendedByVetting) {
            why.add(Suspension.VETTING);
        }
        if (suspendedForConsent) {
            why.add(Suspension.CONSENT);
        }
        return why;
    }
}
