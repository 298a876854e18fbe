-- The coordinators of an organisation are told what became of its accreditation and of its people's. They open the accreditation itself;
-- where a case decided it, those who decide see at the case who was told.
ALTER TABLE notification
  ADD COLUMN outcome VARCHAR(20),
  ADD CONSTRAINT notification_outcome_ck CHECK (outcome IN (
    'RETURNED', 'RETURNED_TO_PERSON', 'GRANTED', 'REFUSED', 'SUSPENDED', 'REINSTATED', 'REVOKED', 'REOPENED', 'WITHDRAWN')),
  ADD CONSTRAINT notification_decided_ck CHECK (
    (kind IN ('STAFF_DECIDED', 'ORGANISATION_DECIDED')) = (outcome IS NOT NULL)),
  DROP CONSTRAINT notification_about_ck,
  ADD CONSTRAINT notification_about_ck CHECK (
    (kind IN ('STAFF_READY', 'STAFF_DECIDED', 'ORGANISATION_DECIDED')) = (owner_en IS NOT NULL)
    AND (case_reference IS NOT NULL OR owner_en IS NOT NULL));

-- Mails of kinds that begin with STAFF_ are allowed already.
DO $$
DECLARE
  known RECORD;
BEGIN
  FOR known IN
    SELECT conname, conrelid::regclass AS of_table, pg_get_expr(conbin, conrelid) AS expression,
      CASE WHEN conname LIKE 'notification\_%' THEN '{STAFF_DECIDED,ORGANISATION_DECIDED}' ELSE '{ORGANISATION_DECIDED}' END AS more
    FROM pg_constraint
    WHERE conname IN ('notification_kind_ck', 'notification_choice_kind_ck', 'outbox_message_kind_ck', 'mail_template_kind_ck')
      AND connamespace = current_schema()::text::regnamespace
  LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', known.of_table, known.conname);
    EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I CHECK (%s OR kind = ANY (%L::text[]))',
      known.of_table, known.conname, known.expression, known.more);
  END LOOP;
END
$$;

INSERT INTO mail_template (name, kind, language, subject, body, version) VALUES
  ('STAFF_DECIDED.zh-CN', 'STAFF_DECIDED', 'zh-CN', '人员证件申请{reference}{decision}',
   E'{name}：\n\n{matter}{decision}。\n{next}\n\n详情见平台：{link}\n\n此邮件由系统自动发送，请勿回复。', 0),
  ('STAFF_DECIDED.en', 'STAFF_DECIDED', 'en', 'Accreditation {reference} {decision}',
   E'{name},\n\n{matter} {decision}.\n{next}\n\nMore on the platform: {link}\n\nThis message was sent automatically; please do not reply.', 0),
  ('STAFF_DECIDED.de', 'STAFF_DECIDED', 'de', 'Akkreditierung {reference} {decision}',
   E'Guten Tag, {name},\n\n{matter} {decision}.\n{next}\n\nNäheres auf der Plattform: {link}\n\nDiese Nachricht wurde automatisch versandt; bitte antworten Sie nicht.', 0),
  ('ORGANISATION_DECIDED.zh-CN', 'ORGANISATION_DECIDED', 'zh-CN', '{organisation}的单位资格认证{decision}（{reference}）',
   E'{name}：\n\n{organisation}第{edition}届大会的单位资格认证（{reference}）{decision}。\n{next}\n\n详情见平台：{link}\n\n此邮件由系统自动发送，请勿回复。', 0),
  ('ORGANISATION_DECIDED.en', 'ORGANISATION_DECIDED', 'en', 'The accreditation of {organisation} {decision} ({reference})',
   E'{name},\n\nthe accreditation of {organisation} as a partner of edition {edition} ({reference}) {decision}.\n{next}\n\nMore on the platform: {link}\n\nThis message was sent automatically; please do not reply.', 0),
  ('ORGANISATION_DECIDED.de', 'ORGANISATION_DECIDED', 'de', 'Die Akkreditierung von {organisation} {decision} ({reference})',
   E'Guten Tag, {name},\n\ndie Akkreditierung von {organisation} als Partnerorganisation der {edition}. Ausgabe ({reference}) {decision}.\n{next}\n\nNäheres auf der Plattform: {link}\n\nDiese Nachricht wurde automatisch versandt; bitte antworten Sie nicht.', 0);
