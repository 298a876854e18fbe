-- Partner organisations, kept across editions, and their accreditation for each edition. Status and kind mirror OrganisationStatus and
-- OrganisationKind; the checks keep them honest. A draft may be empty; whatever was submitted has a name and an organisation.
CREATE SEQUENCE partner_organisation_number AS INTEGER;

CREATE TABLE partner_organisation (
  id               UUID          NOT NULL,
  code             VARCHAR(20)   NOT NULL,
  name_zh          VARCHAR(200),
  name_en          VARCHAR(200),
  name_de          VARCHAR(200),
  kind             VARCHAR(20)   NOT NULL,
  credit_code      VARCHAR(40),
  register_number  VARCHAR(60),
  address          VARCHAR(400),
  changed_at       TIMESTAMPTZ   NOT NULL,
  version          BIGINT        NOT NULL,
  CONSTRAINT partner_organisation_pk PRIMARY KEY (id),
  CONSTRAINT partner_organisation_code_uk UNIQUE (code),
  CONSTRAINT partner_organisation_kind_ck CHECK (kind IN ('COMPANY', 'ASSOCIATION', 'UNIVERSITY', 'MEDIA', 'FOREIGN')),
  CONSTRAINT partner_organisation_name_ck CHECK (coalesce(name_zh, name_en, name_de) IS NOT NULL)
);

CREATE INDEX partner_organisation_credit_ix ON partner_organisation (credit_code);

CREATE TABLE organisation_accreditation (
  id                 UUID          NOT NULL,
  reference          VARCHAR(20)   NOT NULL,
  edition            INTEGER       NOT NULL,
  organisation_id    UUID,
  organisation_code  VARCHAR(20),
  status             VARCHAR(20)   NOT NULL,
  name_zh            VARCHAR(200),
  name_en            VARCHAR(200),
  name_de            VARCHAR(200),
  kind               VARCHAR(20),
  credit_code        VARCHAR(40),
  register_number    VARCHAR(60),
  address            VARCHAR(400),
  contact_name       VARCHAR(200),
  contact_phone      VARCHAR(40),
  email              VARCHAR(254)  NOT NULL,
  language           VARCHAR(10)   NOT NULL,
  booths             INTEGER,
  area               NUMERIC(9, 2),
  sort_name          VARCHAR(200)  COLLATE "C" NOT NULL,
  search_text        TEXT          NOT NULL,
  search_grams       TEXT[]        NOT NULL,
  revision           INTEGER       NOT NULL,
  opened_at          TIMESTAMPTZ   NOT NULL,
  changed_at         TIMESTAMPTZ   NOT NULL,
  submitted_at       TIMESTAMPTZ,
  version            BIGINT        NOT NULL,
  CONSTRAINT organisation_accreditation_pk PRIMARY KEY (id),
  CONSTRAINT organisation_accreditation_reference_uk UNIQUE (reference),
  CONSTRAINT organisation_accreditation_organisation_uk UNIQUE (edition, organisation_id),
  CONSTRAINT organisation_accreditation_email_uk UNIQUE (edition, email),
  CONSTRAINT organisation_accreditation_edition_fk FOREIGN KEY (edition) REFERENCES edition (number),
  CONSTRAINT organisation_accreditation_organisation_fk FOREIGN KEY (organisation_id) REFERENCES partner_organisation (id),
  CONSTRAINT organisation_accreditation_status_ck CHECK (
    status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCREDITED', 'REJECTED', 'SUSPENDED', 'REVOKED')),
  CONSTRAINT organisation_accreditation_kind_ck CHECK (
    kind IN ('COMPANY', 'ASSOCIATION', 'UNIVERSITY', 'MEDIA', 'FOREIGN')),
  CONSTRAINT organisation_accreditation_complete_ck CHECK (
    status IN ('DRAFT', 'RETURNED') OR (organisation_id IS NOT NULL AND organisation_code IS NOT NULL AND kind IS NOT NULL
      AND coalesce(name_zh, name_en, name_de) IS NOT NULL AND contact_name IS NOT NULL AND submitted_at IS NOT NULL)),
  CONSTRAINT organisation_accreditation_stand_ck CHECK (booths >= 0 AND area >= 0)
);

-- Every order of the list ends in the id; each with the state, by which it is mostly narrowed.
CREATE INDEX organisation_accreditation_reference_ix ON organisation_accreditation (edition, reference, id);
CREATE INDEX organisation_accreditation_name_ix ON organisation_accreditation (edition, sort_name, id);
CREATE INDEX organisation_accreditation_status_ix ON organisation_accreditation (edition, status, id);
CREATE INDEX organisation_accreditation_changed_ix ON organisation_accreditation (edition, changed_at, id);
CREATE INDEX organisation_accreditation_grams_ix ON organisation_accreditation USING gin (search_grams);
CREATE INDEX organisation_accreditation_code_ix ON organisation_accreditation (organisation_code, edition);

-- The trail also tells of organisations.
ALTER TABLE audit_record DROP CONSTRAINT audit_record_kind_ck;
ALTER TABLE audit_record ADD CONSTRAINT audit_record_kind_ck CHECK (object_kind IN (
  'EDITION', 'DELEGATION', 'MEMBER', 'IMPORT', 'CASE', 'SESSION', 'CALENDAR', 'DEPUTY', 'MAIL_TEMPLATE', 'ROUTE', 'REMEDY_TEMPLATE',
  'QUOTA', 'DOCUMENT', 'ORGANISATION'));
