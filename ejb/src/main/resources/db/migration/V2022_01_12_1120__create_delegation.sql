-- Delegations with their members, and the revisions that a submission freezes. Status values mirror DelegationStatus and
-- RevisionStatus; the checks keep them honest.
CREATE TABLE delegation (
  id              UUID         NOT NULL,
  reference       VARCHAR(40)  NOT NULL,
  edition         INTEGER      NOT NULL,
  unit_code       VARCHAR(20)  NOT NULL,
  status          VARCHAR(20)  NOT NULL,
  revision        INTEGER      NOT NULL,
  member_count    INTEGER      NOT NULL,
  opened_at       TIMESTAMPTZ  NOT NULL,
  opened_by_name  VARCHAR(200) NOT NULL,
  changed_at      TIMESTAMPTZ  NOT NULL,
  submitted_at    TIMESTAMPTZ,
  version         BIGINT       NOT NULL,
  CONSTRAINT delegation_pk PRIMARY KEY (id),
  CONSTRAINT delegation_unit_uk UNIQUE (edition, unit_code),
  CONSTRAINT delegation_reference_uk UNIQUE (reference),
  CONSTRAINT delegation_edition_fk FOREIGN KEY (edition) REFERENCES edition (number),
  CONSTRAINT delegation_unit_fk FOREIGN KEY (unit_code) REFERENCES delegating_unit (code),
  CONSTRAINT delegation_status_ck CHECK (
    status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  CONSTRAINT delegation_member_count_ck CHECK (member_count >= 0)
);

-- Who opened, edited, imported or submitted; none of them decides.
CREATE TABLE delegation_contributor (
  delegation_id  UUID         NOT NULL,
  username       VARCHAR(100) NOT NULL,
  CONSTRAINT delegation_contributor_pk PRIMARY KEY (delegation_id, username),
  CONSTRAINT delegation_contributor_delegation_fk FOREIGN KEY (delegation_id) REFERENCES delegation (id)
);

CREATE TABLE member (
  id                   UUID         NOT NULL,
  delegation_id        UUID         NOT NULL,
  person_id            UUID         NOT NULL,
  document_id          UUID         NOT NULL,
  role                 VARCHAR(20)  NOT NULL,
  role_rank            INTEGER      NOT NULL,
  family_native        VARCHAR(100),
  given_native         VARCHAR(100),
  family_latin         VARCHAR(100),
  given_latin          VARCHAR(100),
  mrz_line             VARCHAR(100),
  sort_name            VARCHAR(410) NOT NULL,
  sex                  VARCHAR(20)  NOT NULL,
  birth_date           DATE         NOT NULL,
  nationality          VARCHAR(3)   NOT NULL,
  document_kind        VARCHAR(40)  NOT NULL,
  document_expires_on  DATE,
  employer             VARCHAR(200),
  position             VARCHAR(200),
  phone                VARCHAR(40),
  email                VARCHAR(254),
  remark               VARCHAR(500),
  search_name          TEXT         NOT NULL,
  name_grams           TEXT[]       NOT NULL,
  version              BIGINT       NOT NULL,
  CONSTRAINT member_pk PRIMARY KEY (id),
  CONSTRAINT member_delegation_fk FOREIGN KEY (delegation_id) REFERENCES delegation (id),
  CONSTRAINT member_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT member_document_fk FOREIGN KEY (document_id) REFERENCES identity_document (id),
  CONSTRAINT member_person_uk UNIQUE (delegation_id, person_id),
  CONSTRAINT member_role_ck CHECK (role IN ('HEAD', 'DEPUTY_HEAD', 'MEMBER')),
  CONSTRAINT member_name_ck CHECK (
    coalesce(family_native, given_native, family_latin, given_latin) IS NOT NULL),
  CONSTRAINT member_sex_ck CHECK (sex IN ('MALE', 'FEMALE', 'UNSPECIFIED'))
);

-- One head of delegation
CREATE UNIQUE INDEX member_head_uk ON member (delegation_id) WHERE role = 'HEAD';
CREATE INDEX member_role_order_ix ON member (delegation_id, role_rank, sort_name, id);
CREATE INDEX member_person_ix ON member (person_id);
CREATE INDEX member_name_grams_ix ON member USING gin (name_grams);

CREATE TABLE delegation_revision (
  id                 UUID         NOT NULL,
  delegation_id      UUID         NOT NULL,
  number             INTEGER      NOT NULL,
  submitted_at       TIMESTAMPTZ  NOT NULL,
  submitted_by       VARCHAR(100) NOT NULL,
  submitted_by_name  VARCHAR(200) NOT NULL,
  member_count       INTEGER      NOT NULL,
  status             VARCHAR(20)  NOT NULL,
  version            BIGINT       NOT NULL,
  CONSTRAINT delegation_revision_pk PRIMARY KEY (id),
  CONSTRAINT delegation_revision_number_uk UNIQUE (delegation_id, number),
  CONSTRAINT delegation_revision_delegation_fk FOREIGN KEY (delegation_id) REFERENCES delegation (id),
  CONSTRAINT delegation_revision_status_ck CHECK (
    status IN ('PENDING', 'RETURNED', 'APPROVED', 'REJECTED', 'WITHDRAWN'))
);

-- The members as they were; a member may have left the list since.
CREATE TABLE revision_member (
  id                   UUID         NOT NULL,
  revision_id          UUID         NOT NULL,
  member_id            UUID         NOT NULL,
  person_id            UUID         NOT NULL,
  document_id          UUID         NOT NULL,
  role                 VARCHAR(20)  NOT NULL,
  role_rank            INTEGER      NOT NULL,
  family_native        VARCHAR(100),
  given_native         VARCHAR(100),
  family_latin         VARCHAR(100),
  given_latin          VARCHAR(100),
  mrz_line             VARCHAR(100),
  sort_name            VARCHAR(410) NOT NULL,
  sex                  VARCHAR(20)  NOT NULL,
  birth_date           DATE         NOT NULL,
  nationality          VARCHAR(3)   NOT NULL,
  document_kind        VARCHAR(40)  NOT NULL,
  document_expires_on  DATE,
  employer             VARCHAR(200),
  position             VARCHAR(200),
  phone                VARCHAR(40),
  email                VARCHAR(254),
  remark               VARCHAR(500),
  version              BIGINT       NOT NULL,
  CONSTRAINT revision_member_pk PRIMARY KEY (id),
  CONSTRAINT revision_member_member_uk UNIQUE (revision_id, member_id),
  CONSTRAINT revision_member_revision_fk FOREIGN KEY (revision_id) REFERENCES delegation_revision (id),
  CONSTRAINT revision_member_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT revision_member_document_fk FOREIGN KEY (document_id) REFERENCES identity_document (id)
);

CREATE INDEX revision_member_order_ix ON revision_member (revision_id, role_rank, sort_name, id);

-- What was submitted stays as it was.
CREATE FUNCTION refuse_change_of_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A revision is frozen' USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER revision_member_frozen BEFORE UPDATE OR DELETE ON revision_member
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_revision();
