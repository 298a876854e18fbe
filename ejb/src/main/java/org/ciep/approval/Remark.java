package org.ciep.approval;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be mended in a returned subject.
 *
 * @param part id of the part of the subject it is about, for example a member; null for the whole
 * @param field the field of that part; null for all of it
 * @param text what to do, 1 to 1,000 characters
 */
public record Remark(@Nullable UUID part, @Nullable String field, String text) {}
