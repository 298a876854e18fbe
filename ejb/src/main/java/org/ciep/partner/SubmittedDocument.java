package org.ciep.partner;

import org.ciep.document.StoredDocument;

/**
 * A document that an organisation submitted last.
 *
 * @param since number of the revision with which it came
 */
public record SubmittedDocument(StoredDocument document, Integer since) {}
