-- Officials are told that a deadline is near, and that a case was escalated to them. Both tell of a stage that waits.
ALTER TABLE notification DROP CONSTRAINT notification_kind_ck, DROP CONSTRAINT notification_stage_ck;
ALTER TABLE notification
  ADD CONSTRAINT notification_kind_ck CHECK (kind IN (
    'CASE_WAITS', 'CASE_REMINDER', 'CASE_ESCALATED', 'CASE_RETURNED', 'CASE_APPROVED', 'CASE_REJECTED')),
  ADD CONSTRAINT notification_stage_ck CHECK (
    (kind IN ('CASE_WAITS', 'CASE_REMINDER', 'CASE_ESCALATED')) = (num_nulls(stage_zh, stage_en, stage_de) = 0));

ALTER TABLE outbox_message DROP CONSTRAINT outbox_message_kind_ck;
ALTER TABLE outbox_message ADD CONSTRAINT outbox_message_kind_ck CHECK (kind IN (
  'CASE_WAITS', 'CASE_REMINDER', 'CASE_ESCALATED', 'CASE_RETURNED', 'CASE_APPROVED', 'CASE_REJECTED', 'DIGEST'));

ALTER TABLE notification_choice DROP CONSTRAINT notification_choice_kind_ck;
ALTER TABLE notification_choice ADD CONSTRAINT notification_choice_kind_ck CHECK (kind IN (
  'CASE_WAITS', 'CASE_REMINDER', 'CASE_ESCALATED', 'CASE_RETURNED', 'CASE_APPROVED', 'CASE_REJECTED'));

ALTER TABLE mail_template DROP CONSTRAINT mail_template_kind_ck;
ALTER TABLE mail_template ADD CONSTRAINT mail_template_kind_ck CHECK (kind IN (
  'CASE_WAITS', 'CASE_REMINDER', 'CASE_ESCALATED', 'CASE_RETURNED', 'CASE_APPROVED', 'CASE_REJECTED', 'DIGEST'));

INSERT INTO mail_template (name, kind, language, subject, body, version) VALUES
  ('CASE_REMINDER.zh-CN', 'CASE_REMINDER', 'zh-CN', '催办：审批件 {case} 即将到期（{unit}）',
   E'{name}：\n\n{unit}参加第{edition}届的代表团（审批件 {case}）仍在“{stage}”环节等待您审批，期限将至。\n审批期限：{due}\n\n请登录平台办理：{link}\n\n此邮件由系统自动发送，请勿回复。', 0),
  ('CASE_REMINDER.en', 'CASE_REMINDER', 'en', 'Reminder: case {case} is due soon ({unit})',
   E'{name},\n\nthe delegation of {unit} to edition {edition} (case {case}) still waits for your decision at the stage “{stage}”, and its time is nearly over.\nDecision due: {due}\n\nPlease decide on the platform: {link}\n\nThis message was sent automatically; please do not reply.', 0),
  ('CASE_REMINDER.de', 'CASE_REMINDER', 'de', 'Erinnerung: Vorgang {case} ist bald fällig ({unit})',
   E'Guten Tag, {name},\n\ndie Delegation {unit} zur {edition}. Ausgabe (Vorgang {case}) wartet auf der Stufe „{stage}“ noch auf Ihre Entscheidung, und die Frist ist bald um.\nEntscheidung fällig: {due}\n\nBitte entscheiden Sie auf der Plattform: {link}\n\nDiese Nachricht wurde automatisch versandt; bitte antworten Sie nicht.', 0),
  ('CASE_ESCALATED.zh-CN', 'CASE_ESCALATED', 'zh-CN', '逾期升级：审批件 {case} 转请贵方处理（{unit}）',
   E'{name}：\n\n{unit}参加第{edition}届的代表团（审批件 {case}）在“{stage}”环节逾期未决，已升级至贵方，您可以作出决定。\n审批期限：{due}\n\n请登录平台办理：{link}\n\n此邮件由系统自动发送，请勿回复。', 0),
  ('CASE_ESCALATED.en', 'CASE_ESCALATED', 'en', 'Case {case} is overdue and was escalated to you ({unit})',
   E'{name},\n\nthe delegation of {unit} to edition {edition} (case {case}) was not decided in time at the stage “{stage}”. It was escalated to you: you may decide it.\nDecision was due: {due}\n\nPlease see to it on the platform: {link}\n\nThis message was sent automatically; please do not reply.', 0),
  ('CASE_ESCALATED.de', 'CASE_ESCALATED', 'de', 'Vorgang {case} ist überfällig und wurde an Sie eskaliert ({unit})',
   E'Guten Tag, {name},\n\nüber die Delegation {unit} zur {edition}. Ausgabe (Vorgang {case}) wurde auf der Stufe „{stage}“ nicht rechtzeitig entschieden. Der Vorgang wurde an Sie eskaliert: Sie können entscheiden.\nEntscheidung war fällig: {due}\n\nBitte kümmern Sie sich auf der Plattform darum: {link}\n\nDiese Nachricht wurde automatisch versandt; bitte antworten Sie nicht.', 0);
