package org.ciep.partner;

import org.ciep.approval.Reason;

/** What an official wants to happen to an organisation, and why. */
public record NewStandingOrder(StandingChange change, Reason reason) {}
