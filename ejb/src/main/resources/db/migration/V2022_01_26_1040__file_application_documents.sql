-- The documents of an application, by the revisions that they belong to: what was submitted stays with what was submitted.
CREATE TABLE application_document (
  id                UUID         NOT NULL,
  document_id       UUID         NOT NULL,
  accreditation_id  UUID         NOT NULL,
  purpose           VARCHAR(20)  NOT NULL,
  from_revision     INTEGER      NOT NULL,
  until_revision    INTEGER,
  version           BIGINT       NOT NULL,
  CONSTRAINT application_document_pk PRIMARY KEY (id),
  CONSTRAINT application_document_document_fk FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT application_document_accreditation_fk FOREIGN KEY (accreditation_id) REFERENCES organisation_accreditation (id),
  CONSTRAINT application_document_purpose_ck CHECK (purpose IN ('LETTER', 'LICENCE')),
  CONSTRAINT application_document_revision_ck CHECK (until_revision >= from_revision)
);

CREATE UNIQUE INDEX application_document_current_uk ON application_document (accreditation_id, purpose)
  WHERE until_revision IS NULL;
CREATE INDEX application_document_document_ix ON application_document (document_id);
