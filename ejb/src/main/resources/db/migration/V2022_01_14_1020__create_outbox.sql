-- Mails are written here in the transaction of what they tell of, and sent afterwards: at least once, and under the same Message-ID
-- whenever they are sent again. What will be said is stored as it was said: templates may change in between.
CREATE TABLE outbox_message (
  id               UUID         NOT NULL,
  message_id       VARCHAR(200) NOT NULL,
  recipient        VARCHAR(100) NOT NULL,
  address          VARCHAR(254) NOT NULL,
  kind             VARCHAR(20)  NOT NULL,
  language         VARCHAR(10)  NOT NULL,
  subject          VARCHAR(300) NOT NULL,
  body             TEXT         NOT NULL,
  state            VARCHAR(20)  NOT NULL,
  attempts         INTEGER      NOT NULL,
  created_at       TIMESTAMPTZ  NOT NULL,
  next_attempt_at  TIMESTAMPTZ,
  sent_at          TIMESTAMPTZ,
  last_error       VARCHAR(100),
  version          BIGINT       NOT NULL,
  CONSTRAINT outbox_message_pk PRIMARY KEY (id),
  CONSTRAINT outbox_message_message_id_uk UNIQUE (message_id),
  CONSTRAINT outbox_message_recipient_fk FOREIGN KEY (recipient) REFERENCES official (username),
  CONSTRAINT outbox_message_kind_ck
    CHECK (kind IN ('CASE_WAITS', 'CASE_RETURNED', 'CASE_APPROVED', 'CASE_REJECTED', 'DIGEST')),
  CONSTRAINT outbox_message_language_ck CHECK (language IN ('zh-CN', 'en', 'de')),
  CONSTRAINT outbox_message_state_ck CHECK (state IN ('WAITING', 'SENT', 'FAILED', 'GIVEN_UP')),
  CONSTRAINT outbox_message_next_ck CHECK ((state IN ('WAITING', 'FAILED')) = (next_attempt_at IS NOT NULL)),
  CONSTRAINT outbox_message_sent_ck CHECK ((state = 'SENT') = (sent_at IS NOT NULL))
);

CREATE INDEX outbox_message_due_ix ON outbox_message (next_attempt_at, id) WHERE state IN ('WAITING', 'FAILED');

-- How a notification reaches its person beside the console.
ALTER TABLE notification
  ADD COLUMN delivery VARCHAR(20) NOT NULL DEFAULT 'CONSOLE',
  ADD COLUMN message UUID,
  ADD CONSTRAINT notification_message_fk FOREIGN KEY (message) REFERENCES outbox_message (id),
  ADD CONSTRAINT notification_delivery_ck CHECK (delivery IN ('AT_ONCE', 'DIGEST', 'CONSOLE', 'NO_ADDRESS')),
  ADD CONSTRAINT notification_mailed_ck CHECK (delivery <> 'AT_ONCE' OR message IS NOT NULL);
ALTER TABLE notification ALTER COLUMN delivery DROP DEFAULT;

CREATE INDEX notification_digest_ix ON notification (recipient, at, id) WHERE delivery = 'DIGEST' AND message IS NULL;

-- What mails say, for each kind and language; placeholders stand in braces.
CREATE TABLE mail_template (
  name      VARCHAR(40)  NOT NULL,
  kind      VARCHAR(20)  NOT NULL,
  language  VARCHAR(10)  NOT NULL,
  subject   VARCHAR(200) NOT NULL,
  body      VARCHAR(4000) NOT NULL,
  version   BIGINT       NOT NULL,
  CONSTRAINT mail_template_pk PRIMARY KEY (name),
  CONSTRAINT mail_template_language_uk UNIQUE (kind, language),
  CONSTRAINT mail_template_kind_ck
    CHECK (kind IN ('CASE_WAITS', 'CASE_RETURNED', 'CASE_APPROVED', 'CASE_REJECTED', 'DIGEST')),
  CONSTRAINT mail_template_language_ck CHECK (language IN ('zh-CN', 'en', 'de'))
);

INSERT INTO mail_template (name, kind, language, subject, body, version) VALUES
  ('CASE_WAITS.zh-CN', 'CASE_WAITS', 'zh-CN', '审批件 {case} 等待您审批（{unit}）',
   E'{name}：\n\n{unit}参加第{edition}届的代表团（审批件 {case}）在“{stage}”环节等待您审批。\n审批期限：{due}\n\n请登录平台办理：{link}\n\n此邮件由系统自动发送，请勿回复。', 0),
  ('CASE_WAITS.en', 'CASE_WAITS', 'en', 'Case {case} waits for your decision ({unit})',
   E'{name},\n\nthe delegation of {unit} to edition {edition} (case {case}) waits for your decision at the stage “{stage}”.\nDecision due: {due}\n\nPlease decide on the platform: {link}\n\nThis message was sent automatically; please do not reply.', 0),
  ('CASE_WAITS.de', 'CASE_WAITS', 'de', 'Vorgang {case} wartet auf Ihre Entscheidung ({unit})',
   E'Guten Tag, {name},\n\ndie Delegation {unit} zur {edition}. Ausgabe (Vorgang {case}) wartet auf der Stufe „{stage}“ auf Ihre Entscheidung.\nEntscheidung fällig: {due}\n\nBitte entscheiden Sie auf der Plattform: {link}\n\nDiese Nachricht wurde automatisch versandt; bitte antworten Sie nicht.', 0),
  ('CASE_RETURNED.zh-CN', 'CASE_RETURNED', 'zh-CN', '{unit}代表团已被退回（{case}）',
   E'{name}：\n\n{unit}参加第{edition}届的代表团（审批件 {case}）已被退回，请按意见修改后重新提交。\n退回理由见平台：{link}\n\n此邮件由系统自动发送，请勿回复。', 0),
  ('CASE_RETURNED.en', 'CASE_RETURNED', 'en', 'The delegation of {unit} was returned ({case})',
   E'{name},\n\nthe delegation of {unit} to edition {edition} (case {case}) was returned. Please mend it and submit it again.\nThe reason is on the platform: {link}\n\nThis message was sent automatically; please do not reply.', 0),
  ('CASE_RETURNED.de', 'CASE_RETURNED', 'de', 'Die Delegation {unit} wurde zurückgegeben ({case})',
   E'Guten Tag, {name},\n\ndie Delegation {unit} zur {edition}. Ausgabe (Vorgang {case}) wurde zurückgegeben. Bitte bessern Sie sie nach und reichen Sie sie erneut ein.\nDie Begründung finden Sie auf der Plattform: {link}\n\nDiese Nachricht wurde automatisch versandt; bitte antworten Sie nicht.', 0),
  ('CASE_APPROVED.zh-CN', 'CASE_APPROVED', 'zh-CN', '{unit}代表团已获批准（{case}）',
   E'{name}：\n\n{unit}参加第{edition}届的代表团（审批件 {case}）已获批准。\n详情见平台：{link}\n\n此邮件由系统自动发送，请勿回复。', 0),
  ('CASE_APPROVED.en', 'CASE_APPROVED', 'en', 'The delegation of {unit} is approved ({case})',
   E'{name},\n\nthe delegation of {unit} to edition {edition} (case {case}) is approved.\nDetails are on the platform: {link}\n\nThis message was sent automatically; please do not reply.', 0),
  ('CASE_APPROVED.de', 'CASE_APPROVED', 'de', 'Die Delegation {unit} ist freigegeben ({case})',
   E'Guten Tag, {name},\n\ndie Delegation {unit} zur {edition}. Ausgabe (Vorgang {case}) ist freigegeben.\nNäheres finden Sie auf der Plattform: {link}\n\nDiese Nachricht wurde automatisch versandt; bitte antworten Sie nicht.', 0),
  ('CASE_REJECTED.zh-CN', 'CASE_REJECTED', 'zh-CN', '{unit}代表团未获批准（{case}）',
   E'{name}：\n\n{unit}参加第{edition}届的代表团（审批件 {case}）未获批准。\n理由见平台：{link}\n\n此邮件由系统自动发送，请勿回复。', 0),
  ('CASE_REJECTED.en', 'CASE_REJECTED', 'en', 'The delegation of {unit} was rejected ({case})',
   E'{name},\n\nthe delegation of {unit} to edition {edition} (case {case}) was rejected.\nThe reason is on the platform: {link}\n\nThis message was sent automatically; please do not reply.', 0),
  ('CASE_REJECTED.de', 'CASE_REJECTED', 'de', 'Die Delegation {unit} wurde abgelehnt ({case})',
   E'Guten Tag, {name},\n\ndie Delegation {unit} zur {edition}. Ausgabe (Vorgang {case}) wurde abgelehnt.\nDie Begründung finden Sie auf der Plattform: {link}\n\nDiese Nachricht wurde automatisch versandt; bitte antworten Sie nicht.', 0),
  ('DIGEST.zh-CN', 'DIGEST', 'zh-CN', '今日通知摘要（{count}条）',
   E'{name}：\n\n以下为尚未以邮件发送的通知：\n\n{list}\n\n全部通知见平台：{link}\n\n此邮件由系统自动发送，请勿回复。', 0),
  ('DIGEST.en', 'DIGEST', 'en', 'Your daily digest: notifications ({count})',
   E'{name},\n\nthis is what you have been notified of:\n\n{list}\n\nAll notifications are on the platform: {link}\n\nThis message was sent automatically; please do not reply.', 0),
  ('DIGEST.de', 'DIGEST', 'de', 'Ihre Tagesübersicht: Benachrichtigungen ({count})',
   E'Guten Tag, {name},\n\ndas sind Ihre Benachrichtigungen:\n\n{list}\n\nAlle Benachrichtigungen finden Sie auf der Plattform: {link}\n\nDiese Nachricht wurde automatisch versandt; bitte antworten Sie nicht.', 0);
