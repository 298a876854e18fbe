-- How many places a unit or an organisation has in a category, and who holds them. A row without a number of places has no limit; it is
-- there because somebody holds places, so that a number that is set later meets the use that there is.
CREATE TABLE quota (
  id           UUID          NOT NULL,
  edition      INTEGER       NOT NULL,
  holder_kind  VARCHAR(20)   NOT NULL,
  holder       VARCHAR(40)   NOT NULL,
  category     VARCHAR(20)   NOT NULL,
  places       INTEGER,
  base         INTEGER,
  booths       INTEGER,
  area         NUMERIC(9, 2),
  demand       INTEGER       NOT NULL,
  reserved     INTEGER       NOT NULL,
  booked       INTEGER       NOT NULL,
  set_at       TIMESTAMPTZ,
  set_by_name  VARCHAR(200),
  version      BIGINT        NOT NULL,
  CONSTRAINT quota_pk PRIMARY KEY (id),
  CONSTRAINT quota_holder_uk UNIQUE (edition, holder_kind, holder, category),
  CONSTRAINT quota_edition_fk FOREIGN KEY (edition) REFERENCES edition (number),
  CONSTRAINT quota_holder_kind_ck CHECK (holder_kind IN ('UNIT', 'ORGANISATION')),
  CONSTRAINT quota_category_ck CHECK (category IN ('DELEGATE', 'EXHIBITOR', 'FITTER', 'MEDIA', 'TECHNICIAN', 'SECURITY',
    'INTERPRETER', 'VOLUNTEER', 'GUEST')),
  CONSTRAINT quota_use_ck CHECK (reserved + booked <= places),
  CONSTRAINT quota_counts_ck CHECK (reserved >= 0 AND booked >= 0 AND demand >= 0 AND places >= 0),
  CONSTRAINT quota_formula_ck CHECK (base >= 0 AND booths >= 0 AND area >= 0)
);

-- The ledger: the sums of an entry's columns are the columns of the quota.
CREATE TABLE quota_entry (
  id            UUID          NOT NULL,
  quota_id      UUID          NOT NULL,
  kind          VARCHAR(20)   NOT NULL,
  subject_kind  VARCHAR(30),
  subject_id    UUID,
  subject       VARCHAR(40),
  revision      INTEGER,
  demand        INTEGER       NOT NULL,
  reserved      INTEGER       NOT NULL,
  booked        INTEGER       NOT NULL,
  places        INTEGER,
  at            TIMESTAMPTZ   NOT NULL,
  username      VARCHAR(100)  NOT NULL,
  by_name       VARCHAR(200)  NOT NULL,
  CONSTRAINT quota_entry_pk PRIMARY KEY (id),
  CONSTRAINT quota_entry_quota_fk FOREIGN KEY (quota_id) REFERENCES quota (id),
  CONSTRAINT quota_entry_kind_ck CHECK (kind IN ('RESERVED', 'BOOKED', 'RELEASED', 'WITHDRAWN', 'REOPENED', 'SET')),
  CONSTRAINT quota_entry_subject_kind_ck CHECK (subject_kind IN ('DELEGATION', 'STAFF_ACCREDITATION')),
  CONSTRAINT quota_entry_subject_ck CHECK (
    (kind = 'SET' AND subject_id IS NULL) OR (kind <> 'SET' AND subject_kind IS NOT NULL AND subject_id IS NOT NULL
      AND subject IS NOT NULL AND revision IS NOT NULL AND places IS NULL)),
  CONSTRAINT quota_entry_set_ck CHECK (kind <> 'SET' OR (demand = 0 AND reserved = 0 AND booked = 0))
);

CREATE INDEX quota_entry_order_ix ON quota_entry (quota_id, at DESC, id DESC);
CREATE INDEX quota_entry_subject_ix ON quota_entry (subject_kind, subject_id);

CREATE FUNCTION refuse_change_of_quota_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The ledger of quotas is only extended' USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER quota_entry_final BEFORE UPDATE OR DELETE ON quota_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_quota_entry();

-- What was submitted before there was a ledger is in it from now on.
CREATE TEMPORARY TABLE held ON COMMIT DROP AS
  SELECT gen_random_uuid() AS quota_id, d.id, d.edition, d.unit_code, d.reference, d.status, d.revision, d.changed_at,
    d.member_count AS members, r.member_count AS asked, r.submitted_at, r.submitted_by, r.submitted_by_name
  FROM delegation d JOIN delegation_revision r ON r.delegation_id = d.id AND r.number = d.revision
  WHERE d.status <> 'WITHDRAWN';

INSERT INTO quota (id, edition, holder_kind, holder, category, demand, reserved, booked, version)
SELECT quota_id, edition, 'UNIT', unit_code, 'DELEGATE', asked,
  CASE WHEN status IN ('SUBMITTED', 'RETURNED') THEN asked ELSE 0 END,
  CASE WHEN status = 'APPROVED' THEN members ELSE 0 END, 0
FROM held;

INSERT INTO quota_entry (id, quota_id, kind, subject_kind, subject_id, subject, revision, demand, reserved, booked, at, username,
  by_name)
SELECT gen_random_uuid(), quota_id, 'RESERVED', 'DELEGATION', id, reference, revision, asked, asked, 0, submitted_at, submitted_by,
  submitted_by_name
FROM held;

INSERT INTO quota_entry (id, quota_id, kind, subject_kind, subject_id, subject, revision, demand, reserved, booked, at, username,
  by_name)
SELECT gen_random_uuid(), h.quota_id, CASE h.status WHEN 'APPROVED' THEN 'BOOKED' ELSE 'RELEASED' END, 'DELEGATION', h.id,
  h.reference, h.revision, 0, -h.asked, CASE h.status WHEN 'APPROVED' THEN h.members ELSE 0 END, h.changed_at,
  coalesce(d.decided_by, 'system'), coalesce(d.decided_by_name, 'System')
FROM held h LEFT JOIN LATERAL (
  SELECT a.decided_by, a.decided_by_name FROM approval_decision a JOIN approval_case c ON c.id = a.case_id
  WHERE c.subject_id = h.id ORDER BY a.decided_at DESC, a.id DESC LIMIT 1) d ON TRUE
WHERE h.status IN ('APPROVED', 'REJECTED');

ALTER TABLE audit_record DROP CONSTRAINT audit_record_kind_ck;
ALTER TABLE audit_record ADD CONSTRAINT audit_record_kind_ck CHECK (object_kind IN (
  'EDITION', 'DELEGATION', 'MEMBER', 'IMPORT', 'CASE', 'SESSION', 'CALENDAR', 'DEPUTY', 'MAIL_TEMPLATE', 'ROUTE', 'REMEDY_TEMPLATE',
  'QUOTA'));
