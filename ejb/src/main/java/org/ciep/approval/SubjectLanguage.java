package org.ciep.approval;

import java.util.Optional;
import java.util.UUID;

/** A feature whose subjects are handed in by people without an account, which would tell what they read. Every bean of it is asked. */
public interface SubjectLanguage {

    /** {@code zh-CN}, {@code en} or {@code de}; empty for a subject of another feature, and where an account handed it in. */
    Optional<String> of(CaseKind kind, UUID subjectId);
}
