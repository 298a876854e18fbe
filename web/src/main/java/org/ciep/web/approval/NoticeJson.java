package org.ciep.web.approval;

import java.time.Instant;
import org.ciep.approval.NoticeView;

/** What the platform told of a stage's deadline. */
public record NoticeJson(String kind, int round, int stage, String role, Instant at) {

    static NoticeJson of(NoticeView notice) {
        return new NoticeJson(notice.kind().name(), notice.round(), notice.stage(), notice.role(), notice.at());
    }
}
