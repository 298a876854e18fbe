package org.ciep.web.notification;

/** How many notifications the caller has not read. */
public record UnreadJson(long unread) {}
