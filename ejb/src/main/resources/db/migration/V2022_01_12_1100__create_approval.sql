-- Approval of any subject: routes and stages as data with versions, cases that keep their route, decisions that are final.
-- A case lives through returns; each submission begins a round, and a round is the subject's revision.
CREATE TABLE approval_route (
  id       UUID        NOT NULL,
  kind     VARCHAR(20) NOT NULL,
  number   INTEGER     NOT NULL,
  version  BIGINT      NOT NULL,
  CONSTRAINT approval_route_pk PRIMARY KEY (id),
  CONSTRAINT approval_route_number_uk UNIQUE (kind, number),
  CONSTRAINT approval_route_kind_ck CHECK (kind IN ('DELEGATION'))
);

CREATE TABLE approval_stage (
  route_id      UUID         NOT NULL,
  position      INTEGER      NOT NULL,
  role          VARCHAR(40)  NOT NULL,
  scope         VARCHAR(20)  NOT NULL,
  working_days  INTEGER      NOT NULL,
  name_zh       VARCHAR(200) NOT NULL,
  name_en       VARCHAR(200) NOT NULL,
  name_de       VARCHAR(200) NOT NULL,
  CONSTRAINT approval_stage_pk PRIMARY KEY (route_id, position),
  CONSTRAINT approval_stage_route_fk FOREIGN KEY (route_id) REFERENCES approval_route (id),
  CONSTRAINT approval_stage_position_ck CHECK (position >= 1),
  CONSTRAINT approval_stage_scope_ck CHECK (scope IN ('UNIT', 'MINISTRY')),
  CONSTRAINT approval_stage_working_days_ck CHECK (working_days >= 1)
);

INSERT INTO approval_route (id, kind, number, version)
VALUES ('017e4b60-0000-7000-8000-000000000001', 'DELEGATION', 1, 0);

INSERT INTO approval_stage (route_id, position, role, scope, working_days, name_zh, name_en, name_de)
VALUES
  ('017e4b60-0000-7000-8000-000000000001', 1, 'unit-approver', 'UNIT', 5,
   '组团单位审核', 'Review by the delegating unit', 'Prüfung durch die Entsendestelle'),
  ('017e4b60-0000-7000-8000-000000000001', 2, 'ministry-approver', 'MINISTRY', 10,
   '部委审批', 'Approval by the ministry', 'Freigabe durch das Ministerium');

-- The subject's id has no foreign key: approval knows kinds of subjects, not their tables.
CREATE TABLE approval_case (
  id                 UUID         NOT NULL,
  reference          VARCHAR(20)  NOT NULL,
  kind               VARCHAR(20)  NOT NULL,
  subject_id         UUID         NOT NULL,
  subject_reference  VARCHAR(40)  NOT NULL,
  edition            INTEGER      NOT NULL,
  unit_code          VARCHAR(20)  NOT NULL,
  route_id           UUID         NOT NULL,
  status             VARCHAR(20)  NOT NULL,
  round              INTEGER      NOT NULL,
  stage              INTEGER      NOT NULL,
  subject_size       INTEGER      NOT NULL,
  opened_at          TIMESTAMPTZ  NOT NULL,
  since              TIMESTAMPTZ  NOT NULL,
  due_at             TIMESTAMPTZ,
  submitted_by       VARCHAR(100) NOT NULL,
  submitted_by_name  VARCHAR(200) NOT NULL,
  version            BIGINT       NOT NULL,
  CONSTRAINT approval_case_pk PRIMARY KEY (id),
  CONSTRAINT approval_case_reference_uk UNIQUE (reference),
  CONSTRAINT approval_case_subject_uk UNIQUE (kind, subject_id),
  CONSTRAINT approval_case_stage_fk FOREIGN KEY (route_id, stage) REFERENCES approval_stage (route_id, position),
  CONSTRAINT approval_case_status_ck CHECK (status IN ('OPEN', 'RETURNED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  CONSTRAINT approval_case_due_ck CHECK ((status = 'OPEN') = (due_at IS NOT NULL))
);

CREATE INDEX approval_case_inbox_ix ON approval_case (edition, due_at, id);

-- Who created, edited or submitted the subject; none of them decides (rule 1).
CREATE TABLE case_involved (
  case_id   UUID         NOT NULL,
  username  VARCHAR(100) NOT NULL,
  CONSTRAINT case_involved_pk PRIMARY KEY (case_id, username),
  CONSTRAINT case_involved_case_fk FOREIGN KEY (case_id) REFERENCES approval_case (id)
);

CREATE TABLE approval_decision (
  id               UUID         NOT NULL,
  case_id          UUID         NOT NULL,
  round            INTEGER      NOT NULL,
  stage            INTEGER      NOT NULL,
  seen_version     BIGINT       NOT NULL,
  outcome          VARCHAR(20)  NOT NULL,
  reason_code      VARCHAR(20),
  reason_text      VARCHAR(2000),
  decided_by       VARCHAR(100) NOT NULL,
  decided_by_name  VARCHAR(200) NOT NULL,
  on_behalf_of     VARCHAR(200),
  decided_at       TIMESTAMPTZ  NOT NULL,
  version          BIGINT       NOT NULL,
  CONSTRAINT approval_decision_pk PRIMARY KEY (id),
  CONSTRAINT approval_decision_case_fk FOREIGN KEY (case_id) REFERENCES approval_case (id),
  CONSTRAINT approval_decision_stage_uk UNIQUE (case_id, round, stage),
  CONSTRAINT approval_decision_official_uk UNIQUE (case_id, round, decided_by),
  CONSTRAINT approval_decision_outcome_ck CHECK (outcome IN ('APPROVE', 'RETURN', 'REJECT')),
  CONSTRAINT approval_decision_reason_ck CHECK (
    outcome = 'APPROVE' OR (reason_code IS NOT NULL AND char_length(btrim(reason_text)) > 0))
);

CREATE INDEX approval_decision_official_ix ON approval_decision (decided_by, case_id);

CREATE TABLE decision_remark (
  decision_id  UUID          NOT NULL,
  position     INTEGER       NOT NULL,
  part_id      UUID,
  field        VARCHAR(40),
  text         VARCHAR(1000) NOT NULL,
  CONSTRAINT decision_remark_pk PRIMARY KEY (decision_id, position),
  CONSTRAINT decision_remark_decision_fk FOREIGN KEY (decision_id) REFERENCES approval_decision (id)
);

-- A decision is never edited (rule 5): not by the application and not by hand.
CREATE FUNCTION refuse_change_of_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A decision is final' USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER approval_decision_final BEFORE UPDATE OR DELETE ON approval_decision
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_decision();

CREATE TRIGGER decision_remark_final BEFORE UPDATE OR DELETE ON decision_remark
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_decision();
