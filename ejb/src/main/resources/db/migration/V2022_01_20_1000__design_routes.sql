-- Administrators design routes: a version is a draft, then checked, then published. What is published never changes, and a running
-- case keeps the version it began with (rule 6): the database refuses both, whoever asks. One version of a kind is unpublished at a
-- time, so that the order of the numbers is the order in which versions came into force.
ALTER TABLE approval_route
  ADD COLUMN state VARCHAR(20),
  ADD COLUMN published_at TIMESTAMPTZ,
  ADD COLUMN published_by_name VARCHAR(250);
UPDATE approval_route SET state = 'PUBLISHED', published_at = TIMESTAMPTZ '2022-01-12 11:00:00+00';
ALTER TABLE approval_route ALTER COLUMN state SET NOT NULL;
ALTER TABLE approval_route ADD CONSTRAINT approval_route_state_ck CHECK (state IN ('DRAFT', 'CHECKED', 'PUBLISHED'));
ALTER TABLE approval_route ADD CONSTRAINT approval_route_published_ck CHECK ((state = 'PUBLISHED') = (published_at IS NOT NULL));
CREATE UNIQUE INDEX approval_route_draft_uk ON approval_route (kind) WHERE state <> 'PUBLISHED';

ALTER TABLE approval_route DROP CONSTRAINT approval_route_kind_ck;
ALTER TABLE approval_route ADD CONSTRAINT approval_route_kind_ck CHECK (kind IN (
  'DELEGATION', 'AMENDMENT', 'LATE_REQUEST', 'PARTNER_ORGANISATION', 'STAFF_ACCREDITATION', 'QUOTA_TRANSFER', 'SUSPENSION'));

ALTER TABLE approval_stage DROP CONSTRAINT approval_stage_scope_ck;
ALTER TABLE approval_stage ADD CONSTRAINT approval_stage_scope_ck CHECK (scope IN ('UNIT', 'HOST', 'MINISTRY', 'SECURITY'));

-- The fields of a part that the stage may send back; without any, it may send back whatever it wants.
ALTER TABLE approval_stage ADD COLUMN returnable VARCHAR(40)[] NOT NULL DEFAULT '{}';
ALTER TABLE approval_stage ALTER COLUMN returnable DROP DEFAULT;

-- How cases of the other kinds go until somebody designs it anew.
INSERT INTO approval_route (id, kind, number, state, published_at, version)
SELECT ('017e745f-0000-7000-8000-00000000000' || place)::uuid, kind, 1, 'PUBLISHED', TIMESTAMPTZ '2022-01-20 10:00:00+00', 0
FROM (VALUES (1, 'AMENDMENT'), (2, 'LATE_REQUEST'), (3, 'PARTNER_ORGANISATION'), (4, 'STAFF_ACCREDITATION'), (5, 'QUOTA_TRANSFER'),
  (6, 'SUSPENSION')) AS kinds (place, kind);

INSERT INTO approval_stage (route_id, position, role, scope, working_days, reminder_days, escalation_role, returnable,
  name_zh, name_en, name_de)
SELECT route.id, stage.position, stage.role, stage.scope, stage.working_days, 1, stage.escalation_role, '{}',
  stage.name_zh, stage.name_en, stage.name_de
FROM (VALUES
  ('AMENDMENT', 1, 'unit-approver', 'UNIT', 3, 'ministry-approver',
   '组团单位审核', 'Review by the delegating unit', 'Prüfung durch die Entsendestelle'),
  ('AMENDMENT', 2, 'ministry-approver', 'MINISTRY', 5, 'ministry-approver',
   '部委审批', 'Approval by the ministry', 'Freigabe durch das Ministerium'),
  ('LATE_REQUEST', 1, 'unit-approver', 'UNIT', 2, 'ministry-approver',
   '组团单位审核', 'Review by the delegating unit', 'Prüfung durch die Entsendestelle'),
  ('LATE_REQUEST', 2, 'ministry-approver', 'MINISTRY', 3, 'ministry-approver',
   '部委审批', 'Approval by the ministry', 'Freigabe durch das Ministerium'),
  ('PARTNER_ORGANISATION', 1, 'host-reviewer', 'HOST', 5, 'ministry-approver',
   '承办城市初审', 'Review by the host city', 'Prüfung durch die Gastgeberstadt'),
  ('PARTNER_ORGANISATION', 2, 'ministry-approver', 'MINISTRY', 10, 'ministry-approver',
   '部委审批', 'Approval by the ministry', 'Freigabe durch das Ministerium'),
  ('STAFF_ACCREDITATION', 1, 'host-reviewer', 'HOST', 5, 'ministry-approver',
   '承办城市初审', 'Review by the host city', 'Prüfung durch die Gastgeberstadt'),
  ('STAFF_ACCREDITATION', 2, 'security-officer', 'SECURITY', 10, 'ministry-approver',
   '背景审查', 'Vetting', 'Sicherheitsüberprüfung'),
  ('QUOTA_TRANSFER', 1, 'unit-approver', 'UNIT', 3, 'ministry-approver',
   '组团单位审核', 'Review by the delegating unit', 'Prüfung durch die Entsendestelle'),
  ('QUOTA_TRANSFER', 2, 'ministry-approver', 'MINISTRY', 5, 'ministry-approver',
   '部委审批', 'Approval by the ministry', 'Freigabe durch das Ministerium'),
  ('SUSPENSION', 1, 'security-officer', 'SECURITY', 1, 'ministry-approver',
   '安全评估', 'Assessment by the security office', 'Bewertung durch die Sicherheitsstelle'),
  ('SUSPENSION', 2, 'ministry-approver', 'MINISTRY', 2, 'ministry-approver',
   '部委审批', 'Approval by the ministry', 'Freigabe durch das Ministerium'))
  AS stage (kind, position, role, scope, working_days, escalation_role, name_zh, name_en, name_de)
JOIN approval_route route ON route.kind = stage.kind AND route.number = 1;

CREATE FUNCTION refuse_change_of_route() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A published route is final' USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER approval_route_final BEFORE UPDATE OR DELETE ON approval_route
  FOR EACH ROW WHEN (OLD.state = 'PUBLISHED') EXECUTE FUNCTION refuse_change_of_route();

CREATE FUNCTION refuse_unchecked_route() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A route is checked before it is published' USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER approval_route_checked BEFORE UPDATE ON approval_route
  FOR EACH ROW WHEN (NEW.state = 'PUBLISHED' AND OLD.state = 'DRAFT') EXECUTE FUNCTION refuse_unchecked_route();

-- The lock lets nobody publish what is being changed.
CREATE FUNCTION refuse_change_of_stage() RETURNS trigger LANGUAGE plpgsql SET search_path = ciep AS $$
BEGIN
  PERFORM 1 FROM approval_route WHERE id IN (OLD.route_id, NEW.route_id) FOR SHARE;
  IF EXISTS (SELECT 1 FROM approval_route WHERE id IN (OLD.route_id, NEW.route_id) AND state = 'PUBLISHED') THEN
    RAISE EXCEPTION 'A published route is final' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END
$$;

CREATE TRIGGER approval_stage_final BEFORE INSERT OR UPDATE OR DELETE ON approval_stage
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_stage();

CREATE FUNCTION refuse_other_route() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A case keeps the route it began with' USING ERRCODE = 'integrity_constraint_violation';
END
$$;

-- After the update: a trigger before it would lock the row with all its keys, and hold up whoever refers to the case.
CREATE TRIGGER approval_case_route_kept AFTER UPDATE OF route_id ON approval_case
  FOR EACH ROW WHEN (OLD.route_id IS DISTINCT FROM NEW.route_id) EXECUTE FUNCTION refuse_other_route();

-- How many running cases keep a version.
CREATE INDEX approval_case_running_ix ON approval_case (route_id) WHERE status IN ('OPEN', 'RETURNED');

-- The trail also tells who designed a route. The check keeps the kinds that it knows already and takes one more.
DO $$
DECLARE
  known TEXT := (SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint
    WHERE conname = 'audit_record_kind_ck' AND connamespace = current_schema()::text::regnamespace);
BEGIN
  ALTER TABLE audit_record DROP CONSTRAINT audit_record_kind_ck;
  EXECUTE format('ALTER TABLE audit_record ADD CONSTRAINT audit_record_kind_ck CHECK (%s OR object_kind = %L)', known, 'ROUTE');
END
$$;
