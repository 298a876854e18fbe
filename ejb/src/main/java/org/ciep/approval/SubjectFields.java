package org.ciep.approval;

import java.util.List;

/** A feature that can say which fields the parts of its subjects have. Every bean of this type is asked. */
public interface SubjectFields {

    /** Names as remarks use them, in the order of the form; empty for a subject of another feature. */
    List<String> of(CaseKind kind);
}
