package org.ciep.approval;

/**
 * How much time a stage has, and what follows when it runs out (rule 7).
 *
 * @param workingDays how many it may take
 * @param reminderDays so many working days before the end, those who may decide are reminded
 * @param escalationRole the realm role that may decide as well when the time is over
 */
record StageDeadline(int workingDays, int reminderDays, String escalationRole) {}
