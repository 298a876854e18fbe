package org.ciep.web.staff;

import org.ciep.partner.staff.VettingDone;

/** What became of an accreditation by a result; nothing of the person. */
public record VettingDoneJson(String reference, String status, long version) {

    static VettingDoneJson of(VettingDone done) {
        return new VettingDoneJson(done.reference(), done.status().name(), done.version());
    }
}
