-- Uploaded documents, encrypted with a key for each owner: once its row is gone, nobody reads them again, not from a copy either. The
-- keys themselves are encrypted with the platform's, which is not in the database. A hash, keyed too, knows a file that is sent twice.
CREATE TABLE document_key (
  owner_id       UUID         NOT NULL,
  owner_kind     VARCHAR(20)  NOT NULL,
  encrypted_key  BYTEA        NOT NULL,
  made_at        TIMESTAMPTZ  NOT NULL,
  CONSTRAINT document_key_pk PRIMARY KEY (owner_id),
  CONSTRAINT document_key_owner_kind_ck CHECK (owner_kind IN ('PERSON', 'ORGANISATION'))
);

CREATE TABLE document (
  id                 UUID         NOT NULL,
  owner_id           UUID         NOT NULL,
  purpose            VARCHAR(20)  NOT NULL,
  type               VARCHAR(20)  NOT NULL,
  bytes              INTEGER      NOT NULL,
  received_hash      BYTEA        NOT NULL,
  encrypted_name     BYTEA        NOT NULL,
  kept_at            TIMESTAMPTZ  NOT NULL,
  CONSTRAINT document_pk PRIMARY KEY (id),
  CONSTRAINT document_received_uk UNIQUE (owner_id, purpose, received_hash),
  CONSTRAINT document_owner_fk FOREIGN KEY (owner_id) REFERENCES document_key (owner_id),
  CONSTRAINT document_purpose_ck CHECK (purpose IN ('LETTER', 'LICENCE', 'PHOTOGRAPH', 'PAPER')),
  CONSTRAINT document_type_ck CHECK (type IN ('JPEG', 'PDF')),
  CONSTRAINT document_bytes_ck CHECK (bytes BETWEEN 1 AND 20971520)
);

CREATE TABLE sealed_content (
  document_id  UUID   NOT NULL,
  encrypted    BYTEA  NOT NULL,
  CONSTRAINT sealed_content_pk PRIMARY KEY (document_id),
  CONSTRAINT sealed_content_document_fk FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE
);

-- What is encrypted cannot be made smaller
ALTER TABLE sealed_content ALTER COLUMN encrypted SET STORAGE EXTERNAL;

ALTER TABLE audit_record DROP CONSTRAINT audit_record_kind_ck;
ALTER TABLE audit_record ADD CONSTRAINT audit_record_kind_ck CHECK (object_kind IN (
  'EDITION', 'DELEGATION', 'MEMBER', 'IMPORT', 'CASE', 'SESSION', 'CALENDAR', 'DEPUTY', 'MAIL_TEMPLATE', 'ROUTE', 'REMEDY_TEMPLATE',
  'QUOTA', 'DOCUMENT'));
