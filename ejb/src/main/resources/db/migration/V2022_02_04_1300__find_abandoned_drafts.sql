-- Applications that are never submitted are erased: every few seconds it is asked for them, and they are few among all that were submitted.
CREATE INDEX organisation_accreditation_draft_ix ON organisation_accreditation (changed_at, id) WHERE revision = 0;
CREATE INDEX application_link_address_ix ON application_link (edition, email);
