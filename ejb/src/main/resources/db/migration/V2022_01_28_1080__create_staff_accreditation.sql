-- A person's admission through a partner organisation. Status mirrors StaffStatus, the other lists their enums; the checks keep them
-- honest. Whoever is only invited has a name and an address; whatever was submitted is complete.
CREATE TABLE staff_accreditation (
  id                           UUID         NOT NULL,
  reference                    VARCHAR(20)  NOT NULL,
  edition                      INTEGER      NOT NULL,
  organisation_id              UUID         NOT NULL,
  organisation_code            VARCHAR(20)  NOT NULL,
  category                     VARCHAR(20)  NOT NULL,
  status                       VARCHAR(20)  NOT NULL,
  revision                     INTEGER      NOT NULL,
  person_id                    UUID,
  document_id                  UUID,
  family_native                VARCHAR(100),
  given_native                 VARCHAR(100),
  family_latin                 VARCHAR(100),
  given_latin                  VARCHAR(100),
  mrz_line                     VARCHAR(100),
  sort_name                    VARCHAR(410) COLLATE "C" NOT NULL,
  sex                          VARCHAR(20),
  birth_date                   DATE,
  nationality                  VARCHAR(3),
  document_kind                VARCHAR(40),
  document_expires_on          DATE,
  position                     VARCHAR(200),
  phone                        VARCHAR(40),
  email                        VARCHAR(254),
  search_name                  TEXT         NOT NULL,
  name_grams                   TEXT[]       NOT NULL,
  suspended_with_organisation  BOOLEAN      NOT NULL,
  suspended_by_vetting         BOOLEAN      NOT NULL,
  opened_at                    TIMESTAMPTZ  NOT NULL,
  opened_by_name               VARCHAR(200) NOT NULL,
  changed_at                   TIMESTAMPTZ  NOT NULL,
  submitted_at                 TIMESTAMPTZ,
  version                      BIGINT       NOT NULL,
  CONSTRAINT staff_accreditation_pk PRIMARY KEY (id),
  CONSTRAINT staff_accreditation_reference_uk UNIQUE (reference),
  CONSTRAINT staff_accreditation_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation_accreditation (id),
  CONSTRAINT staff_accreditation_edition_fk FOREIGN KEY (edition) REFERENCES edition (number),
  CONSTRAINT staff_accreditation_category_fk FOREIGN KEY (category) REFERENCES category (code),
  CONSTRAINT staff_accreditation_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT staff_accreditation_document_fk FOREIGN KEY (document_id) REFERENCES identity_document (id),
  CONSTRAINT staff_accreditation_status_ck CHECK (status IN (
    'DRAFT', 'SUBMITTED', 'VETTING', 'RETURNED', 'GRANTED', 'REFUSED', 'SUSPENDED', 'REVOKED', 'WITHDRAWN')),
  CONSTRAINT staff_accreditation_sex_ck CHECK (sex IN ('MALE', 'FEMALE', 'UNSPECIFIED')),
  CONSTRAINT staff_accreditation_name_ck CHECK (coalesce(family_native, given_native, family_latin, given_latin) IS NOT NULL),
  CONSTRAINT staff_accreditation_complete_ck CHECK (status IN ('DRAFT', 'RETURNED', 'WITHDRAWN') OR (
    num_nulls(person_id, document_id, sex, birth_date, nationality, document_kind, submitted_at) = 0)),
  CONSTRAINT staff_accreditation_suspended_ck CHECK ((status = 'SUSPENDED') = (suspended_with_organisation OR suspended_by_vetting))
);

-- The same person once in an organisation, unless it came to nothing.
CREATE UNIQUE INDEX staff_accreditation_person_uk ON staff_accreditation (organisation_id, person_id)
  WHERE status NOT IN ('REFUSED', 'REVOKED', 'WITHDRAWN');
-- Every order of the list ends in the id, for an organisation and for all.
CREATE INDEX staff_accreditation_reference_ix ON staff_accreditation (edition, reference, id);
CREATE INDEX staff_accreditation_name_ix ON staff_accreditation (edition, sort_name, id);
CREATE INDEX staff_accreditation_status_ix ON staff_accreditation (edition, status, id);
CREATE INDEX staff_accreditation_changed_ix ON staff_accreditation (edition, changed_at, id);
CREATE INDEX staff_accreditation_own_name_ix ON staff_accreditation (organisation_code, edition, sort_name, id);
CREATE INDEX staff_accreditation_own_status_ix ON staff_accreditation (organisation_id, status, id);
CREATE INDEX staff_accreditation_document_ix ON staff_accreditation (document_id);
CREATE INDEX staff_accreditation_grams_ix ON staff_accreditation USING gin (name_grams);

-- Who entered, changed or submitted; none of them decides.
CREATE TABLE staff_contributor (
  staff_id  UUID         NOT NULL,
  username  VARCHAR(100) NOT NULL,
  CONSTRAINT staff_contributor_pk PRIMARY KEY (staff_id, username),
  CONSTRAINT staff_contributor_staff_fk FOREIGN KEY (staff_id) REFERENCES staff_accreditation (id) ON DELETE CASCADE
);

-- What security checks came to, one line for each result. The note is encrypted; only security officers ever see it.
CREATE TABLE vetting_result (
  id                UUID         NOT NULL,
  staff_id          UUID         NOT NULL,
  revision          INTEGER      NOT NULL,
  outcome           VARCHAR(20)  NOT NULL,
  note              BYTEA,
  recorded_by       VARCHAR(100) NOT NULL,
  recorded_by_name  VARCHAR(200) NOT NULL,
  recorded_at       TIMESTAMPTZ  NOT NULL,
  version           BIGINT       NOT NULL,
  CONSTRAINT vetting_result_pk PRIMARY KEY (id),
  CONSTRAINT vetting_result_staff_fk FOREIGN KEY (staff_id) REFERENCES staff_accreditation (id),
  CONSTRAINT vetting_result_outcome_ck CHECK (outcome IN ('POSITIVE', 'NEGATIVE'))
);

CREATE INDEX vetting_result_staff_ix ON vetting_result (staff_id, recorded_at DESC, id DESC);

-- One person has one place at an edition through partner organisations: the key decides who was first. Lists of delegations are asked under
-- a lock on the person.
CREATE TABLE edition_place (
  id           UUID        NOT NULL,
  edition      INTEGER     NOT NULL,
  person_id    UUID        NOT NULL,
  holder_kind  VARCHAR(20) NOT NULL,
  holder_id    UUID        NOT NULL,
  reference    VARCHAR(40) NOT NULL,
  owner        VARCHAR(20) NOT NULL,
  taken_at     TIMESTAMPTZ NOT NULL,
  CONSTRAINT edition_place_pk PRIMARY KEY (id),
  CONSTRAINT edition_place_person_uk UNIQUE (edition, person_id),
  CONSTRAINT edition_place_edition_fk FOREIGN KEY (edition) REFERENCES edition (number),
  CONSTRAINT edition_place_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT edition_place_holder_kind_ck CHECK (holder_kind = 'STAFF_ACCREDITATION')
);

CREATE INDEX edition_place_holder_ix ON edition_place (holder_id);

-- The trail also tells of staff.
ALTER TABLE audit_record DROP CONSTRAINT audit_record_kind_ck;
ALTER TABLE audit_record ADD CONSTRAINT audit_record_kind_ck CHECK (object_kind IN (
  'EDITION', 'DELEGATION', 'MEMBER', 'IMPORT', 'CASE', 'SESSION', 'CALENDAR', 'DEPUTY', 'MAIL_TEMPLATE', 'ROUTE', 'REMEDY_TEMPLATE',
  'QUOTA', 'DOCUMENT', 'ORGANISATION', 'ACCOUNT', 'CATEGORY', 'ZONE', 'STAFF'));
