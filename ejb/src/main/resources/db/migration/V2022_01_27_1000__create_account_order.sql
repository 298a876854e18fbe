-- What the realm is to do for an organisation: written with the decision that it follows from, carried out afterwards, as often as it
-- takes. Of an organisation's orders the one with the highest number counts.
CREATE TABLE account_order (
  id                 UUID          NOT NULL,
  number             BIGINT        GENERATED ALWAYS AS IDENTITY,
  kind               VARCHAR(20)   NOT NULL,
  organisation       VARCHAR(40)   NOT NULL,
  organisation_name  VARCHAR(300)  NOT NULL,
  email              VARCHAR(254)  NOT NULL,
  name               VARCHAR(200)  NOT NULL,
  language           VARCHAR(10)   NOT NULL,
  state              VARCHAR(20)   NOT NULL,
  ordered_at         TIMESTAMPTZ   NOT NULL,
  ordered_by         VARCHAR(200)  NOT NULL,
  attempts           INTEGER       NOT NULL,
  next_attempt_at    TIMESTAMPTZ,
  problem            VARCHAR(40),
  realm_account      VARCHAR(60),
  invited_at         TIMESTAMPTZ,
  done_at            TIMESTAMPTZ,
  version            BIGINT        NOT NULL,
  CONSTRAINT account_order_pk PRIMARY KEY (id),
  CONSTRAINT account_order_number_uk UNIQUE (number),
  CONSTRAINT account_order_kind_ck CHECK (kind IN ('CREATE', 'DISABLE', 'ENABLE')),
  CONSTRAINT account_order_state_ck CHECK (state IN ('OPEN', 'DONE', 'FAILED', 'SUPERSEDED')),
  CONSTRAINT account_order_next_ck CHECK ((state = 'OPEN') = (next_attempt_at IS NOT NULL)),
  CONSTRAINT account_order_done_ck CHECK ((state = 'DONE') = (done_at IS NOT NULL))
);

CREATE INDEX account_order_due_ix ON account_order (next_attempt_at, number) WHERE state = 'OPEN';
CREATE INDEX account_order_organisation_ix ON account_order (organisation, number);
CREATE INDEX account_order_state_ix ON account_order (state, number DESC);

-- The trail also tells of them.
ALTER TABLE audit_record DROP CONSTRAINT audit_record_kind_ck;
ALTER TABLE audit_record ADD CONSTRAINT audit_record_kind_ck CHECK (object_kind IN (
  'EDITION', 'DELEGATION', 'MEMBER', 'IMPORT', 'CASE', 'SESSION', 'CALENDAR', 'DEPUTY', 'MAIL_TEMPLATE', 'ROUTE', 'REMEDY_TEMPLATE',
  'QUOTA', 'DOCUMENT', 'ORGANISATION', 'ACCOUNT'));
