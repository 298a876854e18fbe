-- What was submitted stays as it was, and what happens to an organisation after its accreditation is ordered by one and decided by others.
CREATE TABLE organisation_revision (
  id                UUID          NOT NULL,
  accreditation_id  UUID          NOT NULL,
  number            INTEGER       NOT NULL,
  name_zh           VARCHAR(200),
  name_en           VARCHAR(200),
  name_de           VARCHAR(200),
  kind              VARCHAR(20),
  credit_code       VARCHAR(40),
  register_number   VARCHAR(60),
  address           VARCHAR(400),
  contact_name      VARCHAR(200),
  contact_phone     VARCHAR(40),
  booths            INTEGER,
  area              NUMERIC(9, 2),
  submitted_at      TIMESTAMPTZ   NOT NULL,
  version           BIGINT        NOT NULL,
  CONSTRAINT organisation_revision_pk PRIMARY KEY (id),
  CONSTRAINT organisation_revision_number_uk UNIQUE (accreditation_id, number),
  CONSTRAINT organisation_revision_accreditation_fk
    FOREIGN KEY (accreditation_id) REFERENCES organisation_accreditation (id)
);

CREATE TRIGGER organisation_revision_frozen BEFORE UPDATE OR DELETE ON organisation_revision
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_revision();

CREATE TABLE standing_order (
  id                UUID          NOT NULL,
  accreditation_id  UUID          NOT NULL,
  change            VARCHAR(20)   NOT NULL,
  reason_code       VARCHAR(20)   NOT NULL,
  reason_text       VARCHAR(2000) NOT NULL,
  state             VARCHAR(20)   NOT NULL,
  ordered_by_name   VARCHAR(200)  NOT NULL,
  ordered_at        TIMESTAMPTZ   NOT NULL,
  ended_at          TIMESTAMPTZ,
  version           BIGINT        NOT NULL,
  CONSTRAINT standing_order_pk PRIMARY KEY (id),
  CONSTRAINT standing_order_accreditation_fk
    FOREIGN KEY (accreditation_id) REFERENCES organisation_accreditation (id),
  CONSTRAINT standing_order_change_ck CHECK (change IN ('SUSPEND', 'REINSTATE', 'REVOKE')),
  CONSTRAINT standing_order_state_ck CHECK (state IN ('PENDING', 'DONE', 'DECLINED')),
  CONSTRAINT standing_order_reason_ck CHECK (char_length(btrim(reason_text)) > 0),
  CONSTRAINT standing_order_ended_ck CHECK ((state = 'PENDING') = (ended_at IS NULL))
);

CREATE UNIQUE INDEX standing_order_pending_uk ON standing_order (accreditation_id) WHERE state = 'PENDING';
CREATE INDEX organisation_accreditation_credit_ix ON organisation_accreditation (edition, credit_code);
CREATE INDEX organisation_accreditation_email_ix ON organisation_accreditation (email);
