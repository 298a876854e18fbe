package org.ciep.approval;

import java.util.Set;

/**
 * One round begins.
 *
 * @param revision the subject's revision, which is the round's number
 * @param size how many parts the subject has, for example members
 * @param submittedBy user name
 * @param submittedByName display name
 * @param facts for the conditions of stages
 * @param involved user names of all who created, edited or submitted the subject so far, or benefit from it; none of them decides
 */
public record Submission(
        int revision, int size, CaseFacts facts, String submittedBy, String submittedByName, Set<String> involved) {}
