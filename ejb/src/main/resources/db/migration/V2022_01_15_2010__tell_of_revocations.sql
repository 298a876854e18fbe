-- The unit and the officials who decided are told that a decision was revoked. Each check keeps the kinds that it knows already and
-- takes one more.
DO $$
DECLARE
  known RECORD;
BEGIN
  FOR known IN
    SELECT conname, conrelid::regclass AS of_table, pg_get_expr(conbin, conrelid) AS expression
    FROM pg_constraint
    WHERE conname IN ('notification_kind_ck', 'outbox_message_kind_ck', 'mail_template_kind_ck', 'notification_choice_kind_ck')
      AND connamespace = current_schema()::text::regnamespace
  LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', known.of_table, known.conname);
    EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I CHECK (%s OR kind = %L)',
      known.of_table, known.conname, known.expression, 'DECISION_REVOKED');
  END LOOP;
END
$$;

INSERT INTO mail_template (name, kind, language, subject, body, version) VALUES
  ('DECISION_REVOKED.zh-CN', 'DECISION_REVOKED', 'zh-CN', '{unit}代表团的审批意见已被撤销（{case}）',
   E'{name}：\n\n{unit}参加第{edition}届的代表团（审批件 {case}）的审批意见已被撤销，该审批件将由其他人员重新审批。\n撤销理由见平台：{link}\n\n此邮件由系统自动发送，请勿回复。', 0),
  ('DECISION_REVOKED.en', 'DECISION_REVOKED', 'en', 'The decision on the delegation of {unit} was revoked ({case})',
   E'{name},\n\nthe decision on the delegation of {unit} to edition {edition} (case {case}) was revoked. Other officials decide anew.\nThe reason is on the platform: {link}\n\nThis message was sent automatically; please do not reply.', 0),
  ('DECISION_REVOKED.de', 'DECISION_REVOKED', 'de', 'Die Entscheidung über die Delegation {unit} wurde widerrufen ({case})',
   E'Guten Tag, {name},\n\ndie Entscheidung über die Delegation {unit} zur {edition}. Ausgabe (Vorgang {case}) wurde widerrufen. Andere Personen entscheiden neu.\nDie Begründung finden Sie auf der Plattform: {link}\n\nDiese Nachricht wurde automatisch versandt; bitte antworten Sie nicht.', 0);
