-- The coordinators of an organisation are told that a person has done everything, so that the accreditation can be submitted. There is no
-- case yet: what it is about is the accreditation, and whose it is stands beside it.
ALTER TABLE notification
  ALTER COLUMN case_reference DROP NOT NULL,
  ADD COLUMN owner_zh VARCHAR(200),
  ADD COLUMN owner_en VARCHAR(200),
  ADD COLUMN owner_de VARCHAR(200),
  ADD CONSTRAINT notification_owner_ck CHECK (num_nulls(owner_zh, owner_en, owner_de) IN (0, 3)),
  ADD CONSTRAINT notification_about_ck CHECK (
    (kind = 'STAFF_READY') = (case_reference IS NULL) AND (case_reference IS NULL) = (owner_en IS NOT NULL));

CREATE INDEX notification_ready_ix ON notification (subject_reference) WHERE kind = 'STAFF_READY' AND read_at IS NULL;

-- Mails of kinds that begin with STAFF_ are allowed already.
DO $$
DECLARE
  known RECORD;
BEGIN
  FOR known IN
    SELECT conname, conrelid::regclass AS of_table, pg_get_expr(conbin, conrelid) AS expression
    FROM pg_constraint
    WHERE conname IN ('notification_kind_ck', 'notification_choice_kind_ck')
      AND connamespace = current_schema()::text::regnamespace
  LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', known.of_table, known.conname);
    EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I CHECK (%s OR kind = %L)',
      known.of_table, known.conname, known.expression, 'STAFF_READY');
  END LOOP;
END
$$;

INSERT INTO mail_template (name, kind, language, subject, body, version) VALUES
  ('STAFF_READY.zh-CN', 'STAFF_READY', 'zh-CN', '人员证件申请{reference}可以提交',
   E'{name}：\n\n{matter}：本人部分已完成，所需同意均已确认，现可由您提交。\n请登录平台核对并提交：{link}\n\n此邮件由系统自动发送，请勿回复。', 0),
  ('STAFF_READY.en', 'STAFF_READY', 'en', 'Accreditation {reference} can be submitted',
   E'{name},\n\nfor {matter}, the person has done everything and given the consents that are required. It is your turn: please check it and submit it.\nOn the platform: {link}\n\nThis message was sent automatically; please do not reply.', 0),
  ('STAFF_READY.de', 'STAFF_READY', 'de', 'Akkreditierung {reference} kann eingereicht werden',
   E'Guten Tag, {name},\n\nfür {matter} hat die Person alles Nötige getan und die erforderlichen Einwilligungen gegeben. Nun sind Sie an der Reihe: Bitte prüfen Sie die Angaben und reichen Sie die Akkreditierung ein.\nAuf der Plattform: {link}\n\nDiese Nachricht wurde automatisch versandt; bitte antworten Sie nicht.', 0);
