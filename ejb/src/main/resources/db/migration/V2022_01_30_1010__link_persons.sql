-- Whom an organisation accredits completes the entry, gives consent and takes it back behind a link from a mail. Only the keyed hash of the
-- link's secret is stored, and what was typed but not sent is encrypted. A newer link ends the older ones.
CREATE TABLE person_link (
  id            UUID         NOT NULL,
  staff_id      UUID         NOT NULL,
  purpose       VARCHAR(20)  NOT NULL,
  language      VARCHAR(10)  NOT NULL,
  hash          BYTEA        NOT NULL,
  sent_at       TIMESTAMPTZ  NOT NULL,
  expires_at    TIMESTAMPTZ  NOT NULL,
  opened_at     TIMESTAMPTZ,
  saved_at      TIMESTAMPTZ,
  completed_at  TIMESTAMPTZ,
  replaced_at   TIMESTAMPTZ,
  changed_at    TIMESTAMPTZ  NOT NULL,
  draft         BYTEA,
  version       BIGINT       NOT NULL,
  CONSTRAINT person_link_pk PRIMARY KEY (id),
  CONSTRAINT person_link_hash_uk UNIQUE (hash),
  CONSTRAINT person_link_staff_fk FOREIGN KEY (staff_id) REFERENCES staff_accreditation (id) ON DELETE CASCADE,
  CONSTRAINT person_link_purpose_ck CHECK (purpose IN ('COMPLETION', 'CONSENT')),
  CONSTRAINT person_link_language_ck CHECK (language IN ('zh-CN', 'en', 'de')),
  CONSTRAINT person_link_hash_ck CHECK (octet_length(hash) = 32),
  CONSTRAINT person_link_draft_ck CHECK (draft IS NULL OR (replaced_at IS NULL AND completed_at IS NULL))
);

CREATE UNIQUE INDEX person_link_present_uk ON person_link (staff_id) WHERE replaced_at IS NULL;
CREATE INDEX person_link_staff_ix ON person_link (staff_id);

-- Whether the person has given what nobody is accredited without, until when a link waits for the person, and whether a consent that was
-- taken back keeps the person out.
ALTER TABLE staff_accreditation
  ADD COLUMN consented BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN person_until TIMESTAMPTZ,
  ADD COLUMN suspended_for_consent BOOLEAN NOT NULL DEFAULT false,
  DROP CONSTRAINT staff_accreditation_suspended_ck,
  ADD CONSTRAINT staff_accreditation_suspended_ck CHECK (
    (status = 'SUSPENDED') = (suspended_with_organisation OR suspended_by_vetting OR suspended_for_consent));
ALTER TABLE staff_accreditation ALTER COLUMN consented DROP DEFAULT, ALTER COLUMN suspended_for_consent DROP DEFAULT;

-- What is not complete is complete in nothing: who, and by which document.
ALTER TABLE staff_accreditation ADD CONSTRAINT staff_accreditation_invited_ck CHECK (
  num_nulls(person_id, document_id, sex, birth_date, nationality, document_kind) IN (0, 6)
  AND (person_id IS NOT NULL OR email IS NOT NULL));

DO $$
DECLARE
  known RECORD;
BEGIN
  FOR known IN
    SELECT conname, conrelid::regclass AS of_table, pg_get_expr(conbin, conrelid) AS expression
    FROM pg_constraint
    WHERE conname IN ('outbox_message_kind_ck', 'mail_template_kind_ck')
      AND connamespace = current_schema()::text::regnamespace
  LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', known.of_table, known.conname);
    EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I CHECK (%s OR kind LIKE %L)',
      known.of_table, known.conname, known.expression, 'STAFF\_%');
  END LOOP;
END
$$;

INSERT INTO mail_template (name, kind, language, subject, body, version) VALUES
  ('STAFF_COMPLETION.zh-CN', 'STAFF_COMPLETION', 'zh-CN', '请填写您的第{edition}届大会证件申请',
   E'{name}，您好：\n\n{organisation}为您申请第{edition}届大会的证件，请您在手机或电脑上填写其余信息，约需5分钟。\n请准备好身份证件，并打开以下链接，链接有效期至{until}：\n{link}\n\n请勿转发此链接：持有者均可查看和修改您的信息。提交后，您仍可通过此链接查看进度和撤回同意。如您不了解此事，请忽略此邮件。\n\n此邮件由系统自动发送，请勿回复。', 0),
  ('STAFF_COMPLETION.en', 'STAFF_COMPLETION', 'en', 'Please complete your accreditation for edition {edition}',
   E'Dear {name},\n\n{organisation} has begun your accreditation for edition {edition}. Please enter the rest yourself, on a phone or a computer; it takes about five minutes.\nHave your identity document at hand and open this link; it is valid until {until}:\n{link}\n\nPlease do not pass the link on: whoever has it can see and change your data. After you have sent it, the link shows you how far it is, and there you can take back consent. If you know nothing of this, ignore this message.\n\nThis message was sent automatically; please do not reply.', 0),
  ('STAFF_COMPLETION.de', 'STAFF_COMPLETION', 'de', 'Bitte vervollständigen Sie Ihre Akkreditierung für die {edition}. Ausgabe',
   E'Guten Tag {name},\n\n{organisation} hat Ihre Akkreditierung für die {edition}. Ausgabe begonnen. Bitte tragen Sie das Übrige selbst ein, am Telefon oder am Computer; es dauert etwa fünf Minuten.\nHalten Sie Ihr Ausweisdokument bereit und öffnen Sie diesen Link; er gilt bis {until}:\n{link}\n\nBitte geben Sie den Link nicht weiter: Wer ihn hat, kann Ihre Daten sehen und ändern. Nach dem Absenden zeigt er Ihnen den Stand, und Sie können dort Einwilligungen widerrufen. Wenn Sie nichts davon wissen, ignorieren Sie diese Nachricht.\n\nDiese Nachricht wurde automatisch versandt; bitte antworten Sie nicht.', 0),
  ('STAFF_CONSENT.zh-CN', 'STAFF_CONSENT', 'zh-CN', '您的第{edition}届大会证件申请需要您的同意',
   E'{name}，您好：\n\n{organisation}已为您填写第{edition}届大会的证件申请。提交前需要您本人同意处理您的信息。\n请打开以下链接，链接有效期至{until}：\n{link}\n\n请勿转发此链接。此后您可通过此链接查看进度和撤回同意。如您不了解此事，请忽略此邮件。\n\n此邮件由系统自动发送，请勿回复。', 0),
  ('STAFF_CONSENT.en', 'STAFF_CONSENT', 'en', 'Your consent is needed for your accreditation for edition {edition}',
   E'Dear {name},\n\n{organisation} has entered your accreditation for edition {edition}. Before it can be submitted, your own consent to the use of your data is needed.\nPlease open this link; it is valid until {until}:\n{link}\n\nPlease do not pass the link on. Later it shows you how far it is, and there you can take back consent. If you know nothing of this, ignore this message.\n\nThis message was sent automatically; please do not reply.', 0),
  ('STAFF_CONSENT.de', 'STAFF_CONSENT', 'de', 'Ihre Akkreditierung für die {edition}. Ausgabe braucht Ihre Einwilligung',
   E'Guten Tag {name},\n\n{organisation} hat Ihre Akkreditierung für die {edition}. Ausgabe eingetragen. Bevor sie eingereicht werden kann, ist Ihre eigene Einwilligung in die Verwendung Ihrer Daten nötig.\nBitte öffnen Sie diesen Link; er gilt bis {until}:\n{link}\n\nBitte geben Sie den Link nicht weiter. Später zeigt er Ihnen den Stand, und Sie können dort Einwilligungen widerrufen. Wenn Sie nichts davon wissen, ignorieren Sie diese Nachricht.\n\nDiese Nachricht wurde automatisch versandt; bitte antworten Sie nicht.', 0);
