-- The audit trail: who did what to which object and when. It can only be extended, whoever asks.
CREATE TABLE audit_record (
  id            UUID         NOT NULL,
  at            TIMESTAMPTZ  NOT NULL,
  actor         VARCHAR(100) NOT NULL,
  actor_name    VARCHAR(200) NOT NULL,
  on_behalf_of  VARCHAR(200),
  roles         VARCHAR(400) NOT NULL,
  action        VARCHAR(40)  NOT NULL,
  object_kind   VARCHAR(20)  NOT NULL,
  object        VARCHAR(100) NOT NULL,
  subject       VARCHAR(100) NOT NULL,
  edition       INTEGER,
  unit_code     VARCHAR(20),
  details       TEXT         NOT NULL,
  request_id    VARCHAR(64),
  CONSTRAINT audit_record_pk PRIMARY KEY (id),
  CONSTRAINT audit_record_kind_ck CHECK (object_kind IN ('EDITION', 'DELEGATION', 'MEMBER', 'IMPORT', 'CASE', 'SESSION'))
);

CREATE INDEX audit_record_at_ix ON audit_record (at DESC, id DESC);
CREATE INDEX audit_record_object_ix ON audit_record (object, at DESC, id DESC);
CREATE INDEX audit_record_subject_ix ON audit_record (subject, at DESC, id DESC);
CREATE INDEX audit_record_actor_ix ON audit_record (actor, at DESC, id DESC);
CREATE INDEX audit_record_action_ix ON audit_record (action, at DESC, id DESC);
CREATE INDEX audit_record_unit_ix ON audit_record (edition, unit_code, at DESC, id DESC);

CREATE FUNCTION refuse_change_of_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The audit trail can only be extended' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER audit_record_unchanged BEFORE UPDATE OR DELETE ON audit_record
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_audit();
CREATE TRIGGER audit_record_kept BEFORE TRUNCATE ON audit_record
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit();
