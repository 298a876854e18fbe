-- What an official is told in the console: a case waits, or the unit's own delegation was decided. Written in the transaction of what
-- happened. Kinds mirror NotificationKind; the stage and its deadline belong to a case that waits.
CREATE TABLE notification (
  id                 UUID         NOT NULL,
  recipient          VARCHAR(100) NOT NULL,
  recipient_name     VARCHAR(250) NOT NULL,
  kind               VARCHAR(20)  NOT NULL,
  case_reference     VARCHAR(20)  NOT NULL,
  subject_reference  VARCHAR(40)  NOT NULL,
  edition            INTEGER      NOT NULL,
  unit_code          VARCHAR(20)  NOT NULL,
  stage_zh           VARCHAR(200),
  stage_en           VARCHAR(200),
  stage_de           VARCHAR(200),
  due_at             TIMESTAMPTZ,
  at                 TIMESTAMPTZ  NOT NULL,
  read_at            TIMESTAMPTZ,
  version            BIGINT       NOT NULL,
  CONSTRAINT notification_pk PRIMARY KEY (id),
  CONSTRAINT notification_recipient_fk FOREIGN KEY (recipient) REFERENCES official (username),
  CONSTRAINT notification_case_fk FOREIGN KEY (case_reference) REFERENCES approval_case (reference),
  CONSTRAINT notification_kind_ck CHECK (kind IN ('CASE_WAITS', 'CASE_RETURNED', 'CASE_APPROVED', 'CASE_REJECTED')),
  CONSTRAINT notification_stage_ck CHECK ((kind = 'CASE_WAITS') = (stage_zh IS NOT NULL AND stage_en IS NOT NULL AND stage_de IS NOT NULL))
);

CREATE INDEX notification_list_ix ON notification (recipient, at DESC, id DESC);
CREATE INDEX notification_unread_ix ON notification (recipient, at DESC, id DESC) WHERE read_at IS NULL;
CREATE INDEX notification_case_ix ON notification (case_reference, at DESC, id DESC);
